/** Opens the search: by its button, or by Ctrl+K or ⌘K; a key alone would be in the way of those who speak to the page. All else is loaded then. */
const entry = document.querySelector<HTMLElement>('.search-entry')!;
entry.hidden = false;
entry.onclick = () => {
  import('./open.ts').then(({ open }) => open(entry)).catch(() => ((entry.nextElementSibling as HTMLElement).hidden = false));
};
document.addEventListener('keydown', (event) => {
  if (event.key !== 'k' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  entry.click();
});
