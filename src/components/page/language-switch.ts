/**
 * The switch of language leads to the same place of the page, and to the run of the figure in view. What that takes is loaded when it is pressed;
 * only where the reader came from must be known before.
 */

/** Where the session's storage keeps the place; other sites may stand at the same origin. */
const key = 'simplicity-bias place';

/** The last heights of the window; on its way up, where that began, and when. */
const way = { last: 0, up: false, from: 0, since: 0 };
addEventListener(
  'scroll',
  () => {
    // Drawn beyond its top a page springs back, which is no way down.
    const now = Math.max(0, scrollY);
    if (now === way.last) return;
    const up = now < way.last;
    if (up && !way.up) Object.assign(way, { from: way.last, since: performance.now() });
    Object.assign(way, { up, last: now });
  },
  { passive: true },
);
/** Who stays at the top longer than this is reading there, ms. */
const patience = 20_000;
/** The other page waits no longer for what keeps the place, ms. */
const enough = 2000;

/** The height at which the reader reads: the window's, or before the way up to the switch, which stands at the top. */
function heightRead(): number {
  const cameUp = way.up && scrollY < innerHeight / 4 && performance.now() - way.since < patience;
  return cameUp ? way.from : scrollY;
}

const link = document.querySelector<HTMLAnchorElement>('.language')!;
link.addEventListener('click', (event) => {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  const run = import('./keep-place.ts').then(({ leave }) => leave(link, heightRead(), key)).catch(() => '');
  const late = new Promise<string>((resolve) => setTimeout(resolve, enough, ''));
  // Where it does not arrive, the page itself is still there.
  void Promise.race([run, late]).then((address) => (location.href = link.href + address));
});

try {
  if (key in sessionStorage) import('./keep-place.ts').then(({ recall }) => recall(key)).catch(() => {});
} catch {
  // Storage is closed to us: the page begins at its top.
}
