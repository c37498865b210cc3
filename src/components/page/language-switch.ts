/**
 * The switch of language leads to the same place of the page, and to the run of the figure in view. What that takes is loaded when it is pressed;
 * only where the reader came from must be known before.
 */

/** The last heights of the window; on its way up, where that began, and when. */
const way = { last: 0, up: false, from: 0, since: 0 };
addEventListener(
  'scroll',
  () => {
    const up = scrollY < way.last;
    if (up && !way.up) Object.assign(way, { from: way.last, since: performance.now() });
    Object.assign(way, { up, last: scrollY });
  },
  { passive: true },
);
/** Who stays at the top longer than this is reading there, ms. */
const patience = 20_000;

/** The height at which the reader reads: the window's, or before the way up to the switch, which stands at the top. */
function heightRead(): number {
  const cameUp = way.up && scrollY < innerHeight / 4 && performance.now() - way.since < patience;
  return cameUp ? way.from : scrollY;
}

const link = document.querySelector<HTMLAnchorElement>('.language')!;
link.addEventListener('click', (event) => {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  // Where it does not arrive, the page itself is still there.
  const run = import('./keep-place.ts').then(({ leave }) => leave(link, heightRead())).catch(() => '');
  void run.then((address) => (location.href = link.href + address));
});

try {
  if ('place' in sessionStorage) void import('./keep-place.ts').then(({ recall }) => recall());
} catch {
  // Storage is closed to us: the page begins at its top.
}
