/** Brings the figures of a page to life, each when it comes near the view, and only then loads what it needs. */
import type { DemoText, FigureComponent } from '#components/demos/types.ts';
import type { Experiment } from '#lib/experiment/experiment.ts';
import type { Lang } from '#lib/i18n/text.ts';

const experiments = import.meta.glob<Experiment>('../demos/*/experiment.ts', { import: 'default' });
const figures = import.meta.glob<FigureComponent>('../demos/*/Figure.svelte', { import: 'default' });
const texts = import.meta.glob<DemoText>('../demos/*/text.ts', { import: 'text' });

async function wake(place: HTMLElement) {
  const id = place.dataset['demo'] ?? '';
  const target = place.querySelector<HTMLElement>('.demo-root');
  const poster = place.querySelector('.demo-poster')?.textContent;
  const folder = `../demos/${id}`;
  const load = [experiments[`${folder}/experiment.ts`], figures[`${folder}/Figure.svelte`], texts[`${folder}/text.ts`]] as const;
  if (!target || !poster || !load[0] || !load[1] || !load[2]) return;
  const [{ wakeDemo }, experiment, Figure, text] = await Promise.all([import('./wake-demo.ts'), load[0](), load[1](), load[2]()]);
  const { lang, number } = place.dataset as { lang: Lang; number: string };
  const Jobs = experiment.jobs ? (await import('#lib/session/job-session.ts')).JobSession : undefined;
  wakeDemo(target, poster, { experiment, Figure, text, lang, number, Jobs });
}

function reportUnknown(places: HTMLElement[]) {
  const wanted = new URL(location.href).searchParams.get('demo');
  const first = places[0];
  if (wanted === null || !first || places.some((place) => place.dataset['demo'] === wanted)) return;
  void import('./wake-demo.ts').then(({ unknownDemo }) => first.before(unknownDemo(wanted, first.dataset['lang'] as Lang)));
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
      whenIdle(() => void wake(target as HTMLElement));
    }
  },
  { rootMargin: '300px' },
);
for (const place of places) observer.observe(place);
reportUnknown(places);
