/** Brings the map to life when it comes near the view. */
import type { Lang } from '#lib/i18n/text.ts';
import type { ArgumentData } from './data.ts';

const place = document.querySelector<HTMLElement>('.argument-place')!;
const target = place.querySelector<HTMLElement>('.argument-root')!;
const json = place.querySelector('script[type="application/json"]')!.textContent;

const observer = new IntersectionObserver(
  ([entry]) => {
    if (!entry?.isIntersecting) return;
    observer.disconnect();
    void import('./wake-argument.ts').then(({ wakeArgument }) =>
      wakeArgument(target, JSON.parse(json) as ArgumentData, place.dataset['lang'] as Lang),
    );
  },
  { rootMargin: '300px' },
);
observer.observe(place);
