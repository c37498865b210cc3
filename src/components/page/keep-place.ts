/** The switch of language leads to the same place of the page, and to the run of the figure that is in view. */
import { askForRuns, type OwnRun } from './run-asked.ts';

const key = 'place';

/** What both editions of a page have, in the same order. */
const landmarks = () => [...document.querySelectorAll('main :is(h1, h2, h3, .demo-place, .exercise)')];
const topOf = (element: Element) => element.getBoundingClientRect().top;

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

/** The landmark being read, and how far between it and the next the window begins: text is not as long in both languages. */
function placeNow() {
  const away = heightRead() - scrollY;
  const all = landmarks();
  const at = Math.max(
    0,
    all.findLastIndex((element) => topOf(element) <= away + 1),
  );
  const begin = all[at] ? topOf(all[at]) : 0;
  const end = all[at + 1] ? topOf(all[at + 1]!) : begin + 1000;
  return { at, share: Math.max(0, away - begin) / (end - begin) };
}

function scrollTo({ at, share }: ReturnType<typeof placeNow>) {
  const all = landmarks();
  if (!all[at] || (at === 0 && share === 0)) return;
  const begin = topOf(all[at]);
  const end = all[at + 1] ? topOf(all[at + 1]!) : begin + 1000;
  window.scrollTo({ top: scrollY + begin + share * (end - begin), behavior: 'instant' });
}

/** The run of the figure nearest to the middle of the window; null where none has one. */
async function runInView(): Promise<URL | null> {
  const runs: OwnRun[] = [];
  document.dispatchEvent(new CustomEvent(askForRuns, { detail: runs }));
  const away = ({ place }: OwnRun) => {
    const { top, bottom } = place.getBoundingClientRect();
    const middle = heightRead() - scrollY + innerHeight / 2;
    return Math.max(0, top - middle, middle - bottom);
  };
  const [nearest] = runs.sort((a, b) => away(a) - away(b));
  try {
    return nearest ? new URL(await nearest.link) : null;
  } catch {
    // What makes addresses did not arrive: the page itself is still there.
    return null;
  }
}

const remember = (link: HTMLAnchorElement) => {
  try {
    sessionStorage.setItem(key, JSON.stringify({ path: link.pathname, ...placeNow() }));
  } catch {
    // Storage is closed to us: the other edition begins at its top.
  }
};

function recall() {
  try {
    const { path, ...place } = JSON.parse(sessionStorage.getItem(key) ?? '{}') as { path?: string } & ReturnType<typeof placeNow>;
    sessionStorage.removeItem(key);
    if (path !== location.pathname) return;
    scrollTo(place);
    // Until everything is there the browser itself goes to the address's figure.
    if (document.readyState !== 'complete') addEventListener('load', () => scrollTo(place), { once: true });
  } catch {
    // As above.
  }
}

const link = document.querySelector<HTMLAnchorElement>('.language')!;
link.addEventListener('click', (event) => {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  remember(link);
  void runInView().then((run) => {
    location.href = run ? `${link.href}${run.search}${run.hash}` : link.href;
  });
});
recall();
