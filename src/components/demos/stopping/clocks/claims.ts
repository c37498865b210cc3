/** What the figure claims: the error falls twice, the clocks foretell it, and one stop for all parts is dear. */
import { above, below, onceKnown, type Claims } from '#lib/experiment/claim.ts';
import { showDigits, showPercent } from '#lib/experiment/params.ts';
import type { ClocksFrame } from './frame.ts';
import { leastErrors, totalOf } from './measures.ts';
import { highestPeak } from './peak.ts';

const source = 'heckel2021early';
const linear = { en: 'on linear regression', zh: '关于线性回归的部分' };

const soFar = ({ steps, partErrors }: ClocksFrame) => {
  const error = showDigits(totalOf(partErrors).at(-1) ?? NaN, 3);
  return { en: `The mean error at step ${steps.at(-1)} is ${error}.`, zh: `第 ${steps.at(-1)} 步的平均误差为 ${error}。` };
};

const notOver = () => ({ en: 'The run is not over yet.', zh: '训练尚未结束。' });

export const claims: Claims<ClocksFrame> = {
  'two-falls': {
    en: 'The mean test error falls, rises by more than 20%, and falls again.',
    zh: '平均测试误差先下降，再回升 20% 以上，然后又下降。',
    quantity: {
      en: 'Height of the peak over the higher one of the least errors before and after it, relative to that',
      zh: '峰值比其前、后最小误差中较大者高出的比例',
    },
    source,
    sourceDetail: linear,
    ...above('rise', 0.2),
    describe: onceKnown('rise', soFar, (_, { steps, partErrors }) => {
      const total = totalOf(partErrors);
      const { before, top, after, rise } = highestPeak(total);
      const at = (i: number) => ({ error: showDigits(total[i] ?? NaN, 3), step: steps[i] });
      const [first, peak, second] = [at(before), at(top), at(after)];
      if (rise === 0) return { en: 'There is no peak between two falls.', zh: '两次下降之间没有峰。' };
      return {
        en: `Mean error ${first.error} at step ${first.step}, ${peak.error} at step ${peak.step}, ${second.error} at step ${second.step}.`,
        zh: `平均误差：第 ${first.step} 步 ${first.error}，第 ${peak.step} 步 ${peak.error}，第 ${second.step} 步 ${second.error}。`,
      };
    }),
  },
  'clocks-add-up': {
    en: 'At every step the mean test error is within 15% of the sum of the three formulas.',
    zh: '在每一步，平均测试误差与三个公式之和相差都不到 15%。',
    quantity: {
      en: 'Largest relative difference between mean test error and sum',
      zh: '平均测试误差与公式之和的最大相对差',
    },
    source,
    sourceDetail: linear,
    ...below('deviation', 0.15),
    describe: onceKnown('deviation', notOver, (deviation) => ({
      en: `Mean and sum differ by ${showPercent(deviation)} at most.`,
      zh: `平均误差与公式之和最多相差 ${showPercent(deviation)}。`,
    })),
  },
  'one-stop': {
    en: 'The least error at one step is more than 2.5 times what it would be if each part stopped at a step of its own.',
    zh: '所有部分同时停，最小误差是各部分各在最佳时刻停下时的 2.5 倍以上。',
    quantity: {
      en: 'Least mean test error, divided by the sum of the parts’ least errors',
      zh: '平均测试误差的最小值，除以各部分最小误差之和',
    },
    source,
    sourceDetail: { en: 'on scaling the step sizes', zh: '关于调整步长的部分' },
    ...above('costOfOneStop', 2.5),
    describe: onceKnown('costOfOneStop', notOver, (_, { partErrors }) => {
      const { together, apart } = leastErrors(partErrors);
      return {
        en: `Least error at one step ${showDigits(together, 3)}; each part at its own step, ${showDigits(apart, 3)} together.`,
        zh: `同时停，最小 ${showDigits(together, 3)}；分别停，合计 ${showDigits(apart, 3)}。`,
      };
    }),
  },
};
