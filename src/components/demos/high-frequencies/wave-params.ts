/** What the figures have in common whose networks learn a sum of three waves. */
import { activationLabels, type ActivationName } from '#lib/experiment/network-params.ts';
import { number } from '#lib/experiment/params.ts';
import { inBoth, type Text } from '#lib/i18n/text.ts';

/** A wave counts as learned when its relative error first falls below this. */
export const learned = 0.2;

export const fastest = number({
  label: { en: 'Fastest wave, K', zh: '频率最高的波 K' },
  help: {
    en: 'The target is made of the waves 1, 5 and K: K periods across the interval.',
    zh: '目标由 1、5、K 三个波组成：第 K 个波在区间上有 K 个周期。',
  },
  default: 15,
  min: 6,
  max: 30,
  integer: true,
});

/** Short names of the activations: their labels without what is in brackets. */
export const shortName = (name: ActivationName): Text => inBoth((lang) => activationLabels[name][lang].replace(/\s*[（(].*/, ''));
