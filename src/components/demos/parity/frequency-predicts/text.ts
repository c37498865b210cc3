/** All words of the figure. */
import { showNumber } from '#lib/experiment/params.ts';
import { percent, type Lang, type Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import type { FrequencyPredictsFrame } from './frame.ts';

export const text: DemoText = {
  title: {
    en: 'Can one tell before training which targets a network will get right on unseen points?',
    zh: '训练之前，能否知道网络对哪些目标会在未见过的点上答对？',
  },
  prediction: {
    question: {
      en: 'Each network is trained until it is right on all of its sample. On unseen points, how low can its share of right answers go?',
      zh: '每个网络都训练到样本全部答对为止。在未见过的点上，正确率最低会到多少？',
    },
    options: [
      { en: 'About 90%: it has learned the sample', zh: '约 90%：样本都学会了' },
      { en: '50%: guessing', zh: '50%：等于瞎猜' },
      { en: 'Far below 50%', zh: '远低于 50%' },
    ],
    answer: 2,
    why: {
      en: 'Random labels give 50%. Parity, whose neighbours always differ, gives about 25%: the network answers as its neighbours do, and is wrong for it.',
      zh: '随机标签得 50%。奇偶性的相邻点总是相反，只得约 25%：网络按邻近的样本作答，于是答错。',
    },
  },
  caption: {
    en: 'One point a target: functions of eight bits (discs, those made of products of k bits in the colour of their frequency) and two-class problems on handwritten digits (rings). Across: how far the labels of neighbouring samples agree (Moran’s I), taken before training. Up: the share of right answers on points not in the sample, after the network has fitted it. The dashed line is what copying the label of a random neighbour would give.',
    zh: '每个点是一个目标：八个比特的函数（圆点，由 k 个比特之积构成的用该频率的颜色）与手写数字的二分类问题（圆环）。横轴：相邻样本标签的一致程度（Moran’s I），训练之前算出。纵轴：网络拟合样本之后，在样本以外的点上的正确率。虚线是照抄随机一个邻近样本的标签所得的正确率。',
  },
};

export const labels = {
  scatter: { en: 'Predicted before, measured after', zh: '训练前的预言与训练后的结果' },
  correlation: { en: 'correlation with neighbours’ labels', zh: '与相邻样本标签的相关' },
  accuracy: { en: 'test accuracy', zh: '测试正确率' },
  cube: { en: 'function of eight bits', zh: '八个比特的函数' },
  digits: { en: 'classes of digits', zh: '数字的分类' },
  copying: { en: 'copying a neighbour', zh: '照抄邻居' },
  target: { en: 'Target', zh: '目标' },
  list: { en: 'Each target, from the smoothest down', zh: '各目标，由平缓到多变' },
  tick: { en: 'line: copying a neighbour, point: network', zh: '竖线：照抄邻居；圆点：网络' },
} satisfies Record<string, Text>;

/** What the scatter shows, in words. */
export function scatterAlt({ kinds, correlation, accuracy, measures }: FrequencyPredictsFrame, lang: Lang): string {
  const known = kinds.map((_, i) => i).filter((i) => !Number.isNaN(accuracy[i]));
  const sorted = known.sort((a, b) => (correlation[a] ?? NaN) - (correlation[b] ?? NaN));
  const point = (i: number | undefined) =>
    i === undefined ? '–' : `${showNumber(correlation[i] ?? NaN)} / ${percent(accuracy[i] ?? NaN)}`;
  const [count, low, high] = [known.length, point(sorted[0]), point(sorted.at(-1))];
  const rank = showNumber(measures['rankCorrelation'] ?? NaN);
  return {
    en: `Neighbour correlation against test accuracy of ${count} targets: lowest ${low}, highest ${high}. Rank correlation ${rank}.`,
    zh: `${count} 个目标的邻域相关与测试正确率：最低 ${low}，最高 ${high}。秩相关系数 ${rank}。`,
  }[lang];
}
