/** What the figure claims, once the run is over. */
import { below, onceKnown, type Claims } from '#lib/experiment/claim.ts';
import { showDigits } from '#lib/experiment/params.ts';
import { percent, type Text } from '#lib/i18n/text.ts';
import type { AdversarialFrame } from './frame.ts';

const showDistance = (value: number | undefined) => (value === Infinity ? '∞' : showDigits(value ?? NaN));

/** Where the networks stand while nothing is decided. */
function soFar({ courses: { smooth } }: AdversarialFrame): Text {
  const [right, distance] = [percent(smooth.seen.at(-1) ?? 0), showDistance(smooth.distance.at(-1))];
  return { en: `${right} of the seen right, distance ${distance} so far.`, zh: `目前所见答对 ${right}，距离 ${distance}。` };
}

export const claims: Claims<AdversarialFrame> = {
  closer: {
    en: 'While a network learns the last tenth of its inputs, the nearest changed answer comes closer by more than a quarter.',
    zh: '网络学习最后一成输入的过程中，最近的答案改变处靠近了四分之一以上。',
    quantity: {
      en: 'Distance from an unseen input to the nearest changed answer found (median): at the end, over when nine tenths of the seen inputs were first right',
      zh: '未见输入到所找到的最近答案改变处的距离（中位数）：结束时与所见输入首次答对九成时之比',
    },
    source: 'mickisch2020understanding',
    sourceDetail: {
      en: 'the boundary comes closer over training; the numbers are our own',
      zh: '训练中边界靠近；数值为本站所测',
    },
    ...below('closer', 0.75),
    describe: onceKnown('closer', soFar, (_, { courses: { smooth }, mostRight }) => {
      const end = showDistance(smooth.distance.at(-1));
      const most = smooth.distance[mostRight];
      if (most === undefined)
        return { en: `Never nine tenths right; distance ${end} at the end.`, zh: `从未答对九成；结束时距离 ${end}。` };
      return {
        en: `Distance ${showDistance(most)} at nine tenths right, ${end} at the end.`,
        zh: `答对九成时距离 ${showDistance(most)}，结束时 ${end}。`,
      };
    }),
  },
  'rough-closer': {
    en: 'With the rougher labels (flipped at random, or parity) the same network changes its answers within less than half the distance.',
    zh: '用更粗糙的标签（随机翻转，或奇偶函数）时，同一网络在不到一半的距离内就改变答案。',
    quantity: {
      en: 'Distance to the nearest changed answer found at the end (median): second network over first',
      zh: '结束时到所找到的最近答案改变处的距离（中位数）：第二个网络与第一个之比',
    },
    source: 'sanyal2021benign',
    sourceDetail: {
      en: 'label noise as a cause of adversarial vulnerability; the numbers are our own',
      zh: '标签噪声是对抗脆弱性的原因之一；数值为本站所测',
    },
    ...below('roughCloser', 0.5),
    describe: onceKnown('roughCloser', soFar, (_, { courses: { smooth, rough } }) => {
      const [first, second] = [showDistance(smooth.distance.at(-1)), showDistance(rough.distance.at(-1))];
      return {
        en: `At the end: first network ${first}, second ${second}.`,
        zh: `结束时：第一个网络 ${first}，第二个 ${second}。`,
      };
    }),
  },
};
