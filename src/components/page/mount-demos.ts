/** Brings the figures of a page to life, each when it comes near the view, and only then loads what it needs. */
import { byFolder } from '#components/demos/by-folder.ts';
import type { ClaimRecord } from '#components/controls/claim-record.ts';
import type { ThemeFigures } from '#components/demos/types.ts';
import type { Lang } from '#lib/i18n/text.ts';

/** A list for each theme, so that a page loads the names of its own figures and not of all. */
const themes = byFolder(import.meta.glob<ThemeFigures>('../demos/*/figures.ts', { import: 'default' }));

async function readText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

/** What the page says of a figure, in the attributes of its place. */
type Data = Record<string, string> & { lang: Lang };

async function wake(place: HTMLElement) {
  const {
    demo: id = '',
    folder = '',
    lang,
    number,
    home,
    poster: start = '',
    finished = '',
    records = '[]',
  } = place.dataset as Data;
  const target = place.querySelector<HTMLElement>('.demo-root');
  const list = themes[folder];
  if (!target) return;
  if (!list) throw new Error(`${folder} has no figures.ts`);
  const parts = list().then((figures) => figures[id]!());
  const [{ wakeDemo }, { spec, Figure, text }, poster] = await Promise.all([import('./wake-demo.ts'), parts, readText(start)]);
  const Jobs = spec.jobs ? (await import('#lib/session/job-session.ts')).JobSession : undefined;
  wakeDemo(target, poster, () => readText(finished), {
    spec,
    Figure,
    text,
    lang,
    number: number ?? '',
    home: home ?? '',
    records: JSON.parse(records) as ClaimRecord[],
    Jobs,
  });
}

/** Wakes a figure; where its parts do not arrive it stays the picture that it was, and says so. */
async function tryToWake(place: HTMLElement) {
  try {
    await wake(place);
  } catch (error) {
    console.error(error);
    const message = place.querySelector<HTMLElement>('.demo-failure');
    if (!message) return;
    message.hidden = false;
    const again = () => {
      message.hidden = true;
      void tryToWake(place);
    };
    message.querySelector('button')?.addEventListener('click', again, { once: true });
  }
}

function reportUnknown(places: HTMLElement[]) {
  const wanted = new URL(location.href).searchParams.get('demo');
  const first = places[0];
  if (wanted === null || !first || places.some((place) => place.dataset['demo'] === wanted)) return;
  void import('./address.ts').then(({ seekDemo }) => seekDemo(wanted, first));
}

/** Lets the page be drawn and answer first; Safari has no idle callback. */
const whenIdle = (callback: () => void) =>
  'requestIdleCallback' in window ? window.requestIdleCallback(callback, { timeout: 1000 }) : setTimeout(callback, 50);

const places = [...document.querySelectorAll<HTMLElement>('.demo-place')];
const observer = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      observer.unobserve(target);
      whenIdle(() => void tryToWake(target as HTMLElement));
    }
  },
  { rootMargin: '300px' },
);
for (const place of places) observer.observe(place);
reportUnknown(places);

/** On paper a figure that nobody has run here shows its finished run, which the page has for readers without JavaScript. */
function showFinished() {
  for (const place of places) {
    const still = place.querySelector('noscript')?.textContent;
    const fresh = place.querySelector('figure')?.dataset['stage'] === 'asking';
    if (!still || !fresh || place.querySelector('.demo-paper')) continue;
    const paper = document.createElement('div');
    paper.className = 'demo-paper';
    paper.innerHTML = still;
    place.append(paper);
  }
}

function showLive() {
  for (const paper of document.querySelectorAll('.demo-paper')) paper.remove();
}

addEventListener('beforeprint', showFinished);
addEventListener('afterprint', showLive);
