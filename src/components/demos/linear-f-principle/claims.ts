/** What the figure claims. */
import type { Claim } from '#lib/experiment/claim.ts';
import { showNumber } from '#lib/experiment/params.ts';
import type { LinearFrame } from './experiment.ts';

const percent = (share: number | undefined) => `${showNumber(Number((100 * (share ?? NaN)).toPrecision(2)))}%`;

export const claims: Claim<LinearFrame>[] = [
  {
    id: 'prediction',
    statement: {
      en: 'A wide network ends at the function that the model predicts from its initialisation alone: of all functions through the points, the one of least cost in frequency.',
      zh: '宽网络训练的终点，正是模型仅由初始化预言的函数：在所有经过训练点的函数中，频率代价最小的那一个。',
    },
    quantity: {
      en: 'Largest difference between network and prediction from the first point to the last, as a share of the prediction’s range',
      zh: '从第一点到最后一点，网络与预言的最大差别（占预言值域的比例）',
    },
    source: 'zhang2021linear',
    sourceDetail: { en: 'the experiment with five points', zh: '五个点的实验' },
    measure: 'difference',
    threshold: 0.05,
    direction: 'below',
    passRate: 0.9,
    describe(frame) {
      const { difference, weightChange, kinkShift } = frame.measures;
      if (Number.isNaN(difference))
        return {
          en: `so far network and prediction differ by up to ${percent(frame.difference.at(-1))} of the prediction’s range.`,
          zh: `目前网络与预言最多相差预言值域的 ${percent(frame.difference.at(-1))}。`,
        };
      return {
        en: `network and prediction differ by at most ${percent(difference)} of the prediction’s range. In training the weights changed by ${percent(weightChange)} of their length, and half of the kinks moved by less than ${showNumber(kinkShift ?? NaN)}.`,
        zh: `网络与预言最多相差预言值域的 ${percent(difference)}。训练中权重的变化为其长度的 ${percent(weightChange)}，一半折点的移动不到 ${showNumber(kinkShift ?? NaN)}。`,
      };
    },
  },
];
