/** Opens the search: by its button, or by the key `/` where that is not being written. All else is loaded then. */
const entry = document.querySelector<HTMLElement>('.search-entry')!;
entry.hidden = false;
entry.onclick = () => {
  import('./open.ts').then(({ open }) => open(entry)).catch(() => ((entry.nextElementSibling as HTMLElement).hidden = false));
};
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || (event.target as Element).matches('input,textarea,dialog *')) return;
  event.preventDefault();
  entry.click();
});
