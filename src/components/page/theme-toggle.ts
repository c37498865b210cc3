/** The switch between light and dark. */
const button = document.querySelector<HTMLButtonElement>('.theme-toggle')!;
const root = document.documentElement;
button.hidden = false;
button.addEventListener('click', () => {
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const theme = (root.dataset['theme'] ?? system) === 'dark' ? 'light' : 'dark';
  root.dataset['theme'] = theme;
  try {
    localStorage.setItem('theme', theme);
  } catch {
    // Storage is closed to us: the choice lasts as long as the page.
  }
});

export {};
