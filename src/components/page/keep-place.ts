/** The place of a page and the run of a figure, taken over to the page in the other language. */
import type { OwnRun } from './run-asked.ts';

/** What both editions of a page have, in the same order. */
const landmarks = () => [...document.querySelectorAll('main :is(h1, h2, h3, .demo-place, .exercise)')];
const topOf = (element: Element) => element.getBoundingClientRect().top;

/** Where a landmark and the next one begin. */
function span(all: readonly Element[], at: number) {
  const begin = all[at] ? topOf(all[at]) : 0;
  return { begin, end: all[at + 1] ? topOf(all[at + 1]!) : begin + 1000 };
}

/** The landmark at or above a line, px from the window's top, and how far the line is on to the next: text is not as long in both languages. */
function placeAt(line: number) {
  const all = landmarks();
  const passed = all.findLastIndex((element) => topOf(element) <= line + 1);
  const at = Math.max(0, passed);
  const { begin, end } = span(all, at);
  return { at, share: Math.max(0, line - begin) / (end - begin) };
}
type Place = ReturnType<typeof placeAt>;

function scrollTo({ at, share }: Place) {
  const { begin, end } = span(landmarks(), at);
  const isTop = at === 0 && share === 0;
  window.scrollTo({ top: isTop ? 0 : scrollY + begin + share * (end - begin), behavior: 'instant' });
}

/** Query and fragment of the run nearest to a line; empty where no figure within a window's height has settings or a run of its own. */
async function runNear(line: number): Promise<string> {
  const runs: OwnRun[] = [];
  document.dispatchEvent(new CustomEvent('ask-for-runs', { detail: runs }));
  const away = ({ place }: OwnRun) => {
    const { top, bottom } = place.getBoundingClientRect();
    return Math.max(0, top - line, line - bottom);
  };
  const [nearest] = runs.sort((a, b) => away(a) - away(b));
  if (!nearest || away(nearest) > innerHeight) return '';
  const { search, hash } = new URL(await nearest.link());
  return search + hash;
}

/**
 * Remembers the place for the page that a link leads to.
 * @param height of the document at which the reader reads, px
 * @param key of the session's storage
 * @returns what the link's address needs to lead to the run in view
 */
export function leave(link: HTMLAnchorElement, height: number, key: string): Promise<string> {
  const line = height - scrollY;
  try {
    sessionStorage.setItem(key, JSON.stringify({ path: link.pathname, ...placeAt(line) }));
  } catch {
    // Storage is closed to us: the other edition begins at its top.
  }
  return runNear(line + innerHeight / 2);
}

/** Goes to the place remembered under a key, where it is of this page. */
export function recall(key: string) {
  const { path, ...place } = JSON.parse(sessionStorage.getItem(key) ?? '{}') as { path?: string } & Place;
  sessionStorage.removeItem(key);
  if (path !== location.pathname) return;
  scrollTo(place);
  // Until everything is there the browser itself goes to the address's figure.
  if (document.readyState !== 'complete') addEventListener('load', () => scrollTo(place), { once: true });
}
