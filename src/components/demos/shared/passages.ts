/** When each of several things was learned, in words. */
import type { TrainedFrame } from '#lib/experiment/frame.ts';
import { listed, listedTexts, named, type Lang, type Text } from '#lib/i18n/text.ts';

/** When, in a run that has come to `step` of `length`; NaN: not. */
export function passageWords(passage: number, { step, length }: Pick<TrainedFrame, 'step' | 'length'>): Text {
  if (!Number.isNaN(passage)) return { en: `at step ${passage}`, zh: `在第 ${passage} 步` };
  if (step < length) return { en: 'not yet', zh: '尚未学会' };
  return { en: `not within ${length} steps`, zh: `在 ${length} 步内未学会` };
}

/**
 * "k = 1 at step 20, k = 5 not within 3000 steps"
 * @param names of what is learned, low to high
 * @param passages step at which each was; NaN: not
 * @param run the frame they are of
 */
export function passageList(
  names: readonly Text[],
  passages: readonly number[],
  run: Pick<TrainedFrame, 'step' | 'length'>,
): Text {
  const when = passages.map((passage) => passageWords(passage, run));
  return listedTexts(names.map(({ en, zh }, i) => ({ en: `${en} ${when[i]?.en}`, zh: `${zh}${when[i]?.zh}` })));
}

/** "k = 1: 7, k = 5: not yet" */
export function passagesSaid(frequencies: readonly number[], passages: readonly number[], lang: Lang): string {
  const none = { en: 'not yet', zh: '尚未' }[lang];
  const when = (i: number) => (Number.isNaN(passages[i]) ? none : passages[i]!);
  return listed(
    frequencies.map((k, i) => named(`k = ${k}`, when(i), lang)),
    lang,
  );
}

/** The order that a ratio of first passages means, clear where it is above `apart`; nothing while it is undecided. */
export function orderWords(ratio: number, apart = 1, clear: Text = { en: ': low before high', zh: '：先低频，后高频' }): Text {
  if (Number.isNaN(ratio)) return { en: '', zh: '' };
  if (ratio > apart) return clear;
  return ratio > 1
    ? { en: ': in order, but close together', zh: '：顺序仍在，但几乎同时' }
    : { en: ': not in order', zh: '：顺序不成立' };
}
