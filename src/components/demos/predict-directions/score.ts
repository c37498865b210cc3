/** The reader's marks against the directions found, in words. */
import type { Lang } from '#lib/i18n/text.ts';
import { nearest } from './directions.ts';
import type { PredictFrame } from './experiment.ts';
import { shownAngle } from './points.ts';
import { labels } from './text.ts';

/** A direction counts as marked within this many degrees. */
const hit = 10;

/** "−17°, 45° and 138°" */
export function list(angles: readonly number[], lang: Lang): string {
  const words = angles
    .map((angle) => Math.round(shownAngle(angle)) + 0)
    .sort((p, q) => p - q)
    .map((angle) => `${angle}°`.replace('-', '−'));
  return words.length < 2 ? words.join('') : joined(words, lang);
}

const joined = (words: string[], lang: Lang) =>
  lang === 'en' ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : words.join('、');

/** How many of the directions found were marked, and how far each mark is from the nearest. */
export function score({ found, marks }: Pick<PredictFrame, 'found' | 'marks'>, lang: Lang): string {
  if (marks.length === 0)
    return labels.noMarks[lang].replace(
      '{found}',
      list(
        found.map(({ angle }) => angle),
        lang,
      ),
    );
  const hits = found.filter(
    ({ angle }) =>
      nearest(
        angle,
        marks.map((mark) => ({ angle: mark })),
      ) <= hit,
  ).length;
  const errors = marks.map((mark) => {
    const error = nearest(mark, found);
    return `${error < 10 ? error.toFixed(1) : Math.round(error)}°`;
  });
  return labels.score[lang]
    .replace('{hits}', String(hits))
    .replace('{count}', String(found.length))
    .replace('{errors}', errors.length < 2 ? errors.join('') : joined(errors, lang));
}
