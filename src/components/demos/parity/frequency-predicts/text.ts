/** All words of the figure. */
import { showNumber } from '#lib/experiment/params.ts';
import { percent, type Lang, type Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import type { FrequencyPredictsFrame } from './frame.ts';

export const text: DemoText<FrequencyPredictsFrame> = {
  title: {
    en: 'Can one tell before training what a network will get right?',
    zh: '训练之前，能否知道网络会答对哪些目标？',
  },
  prediction: {
    question: {
      en: 'Networks fit samples of 34 targets, functions of eight bits and ways to sort digits. On how many is the share of right answers elsewhere below 45%, worse than a coin?',
      zh: '34 个目标，有的是八位函数，有的是数字的分类，网络都拟合了样本。在样本以外，有多少目标的准确率低于 45%，不如随机猜测？',
    },
    options: [
      { en: 'On parity alone', zh: '只有奇偶函数' },
      { en: 'On about a quarter', zh: '约四分之一' },
      { en: 'On about half', zh: '约一半' },
    ],
    outcome({ accuracy }) {
      if (accuracy.length === 0 || accuracy.some(Number.isNaN)) return -1;
      const share = accuracy.filter((right) => right < 0.45).length / accuracy.length;
      if (share === 0) return -1;
      return share < 0.1 ? 0 : share < 0.375 ? 1 : 2;
    },
    why: {
      en: 'On nearly all whose neighbours mostly differ: products and mixtures of five bits or more. How far neighbours agree was known before training, and it orders the targets.',
      zh: '邻居大多相反的目标几乎都如此，即五位及以上的乘积与混合。邻居的一致程度训练前就已知道，由它就能排出目标的顺序。',
    },
  },
  caption: {
    en: 'One point a target: functions of eight bits (discs) and two-class problems on handwritten digits (rings). Across: how far the labels of neighbouring samples agree, taken before training. Up: the share of right answers on points not in the sample, after training. Dashed: what copying the label of a random neighbour would give.',
    zh: '每个点是一个目标：八位函数（圆点）与手写数字的二分类问题（圆环）。横轴：邻居标签的一致程度，训练之前算出。纵轴：样本以外的点上的准确率，训练之后测得。虚线：随便照抄一个邻居的标签所得的准确率。',
  },
};

export const labels = {
  scatter: { en: 'Predicted before, measured after', zh: '训练前的预言与训练后的结果' },
  correlation: { en: 'correlation with neighbours’ labels', zh: '与邻居标签的相关' },
  accuracy: { en: 'test accuracy', zh: '测试准确率' },
  cube: { en: 'function of eight bits', zh: '八位函数' },
  digits: { en: 'classes of digits', zh: '数字的分类' },
  copying: { en: 'copying a neighbour', zh: '照抄邻居' },
  target: { en: 'Target', zh: '目标' },
  list: { en: 'Targets', zh: '各目标' },
  sorted: { en: 'Targets, the smoothest first', zh: '各目标，由光滑到粗糙' },
  tick: { en: ' (line: copying, point: network)', zh: '（竖线：照抄邻居；圆点：网络）' },
} satisfies Record<string, Text>;

/** What the scatter shows, in words. */
export function scatterAlt({ kinds, correlation, accuracy, measures }: FrequencyPredictsFrame, lang: Lang): string {
  const known = kinds.map((_, i) => i).filter((i) => !Number.isNaN(accuracy[i]));
  const sorted = known.sort((a, b) => (correlation[a] ?? NaN) - (correlation[b] ?? NaN));
  const point = (i: number | undefined) =>
    i === undefined ? '–' : `${showNumber(correlation[i] ?? NaN)} / ${percent(accuracy[i] ?? NaN)}`;
  const [count, low, high] = [known.length, point(sorted[0]), point(sorted.at(-1))];
  const rankCorrelation = measures['rankCorrelation'] ?? NaN;
  const rank = showNumber(rankCorrelation);
  const order = Number.isNaN(rankCorrelation) ? { en: '', zh: '' } : { en: ` Rank correlation ${rank}.`, zh: `秩相关 ${rank}。` };
  return {
    en: `Neighbour correlation against test accuracy of ${count} targets: lowest ${low}, highest ${high}.${order.en}`,
    zh: `${count} 个目标的莫兰指数与测试准确率：最低 ${low}，最高 ${high}。${order.zh}`,
  }[lang];
}
