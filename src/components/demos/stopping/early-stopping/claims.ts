/** What the figure claims: stopping early pays, the best step is early, and there the network has learned the signal but not the noise. */
import { above, below, type Claims } from '#lib/experiment/claim.ts';
import { showNumber } from '#lib/experiment/params.ts';
import { bestIndex } from './best-step.ts';
import type { EarlyStoppingFrame } from './frame.ts';

const paper = { source: 'xu2019training', sourceDetail: { en: 'on early stopping', zh: '关于早停的部分' } };
const shown = (values: Float32Array, i: number) => showNumber(values[i] as number);

export const claims: Claims<EarlyStoppingFrame> = {
  'stopping-pays': {
    en: 'Trained to the end, the network’s test error is more than twice what it was at the best step.',
    zh: '训练到底时，网络的测试误差是最佳步时的两倍以上。',
    quantity: { en: 'Test error at the end, divided by the least', zh: '最终测试误差与最小测试误差之比' },
    ...paper,
    ...above('finalToBest', 2),
    describe(frame) {
      const { measures, steps, test, train, length } = frame;
      const best = bestIndex(frame);
      const last = test.length - 1;
      const [step, least] = [steps[best], shown(test, best)];
      if (Number.isNaN(measures['finalToBest']))
        return {
          en: `Least test error so far ${least}, at step ${step}.`,
          zh: `目前最小的测试误差为 ${least}，在第 ${step} 步。`,
        };
      return {
        en: `Test error ${least} (step ${step}), ${shown(test, last)} (step ${length}); training error ${shown(train, best)}, then ${shown(train, last)}.`,
        zh: `测试误差：第 ${step} 步 ${least}，第 ${length} 步 ${shown(test, last)}；训练误差：${shown(train, best)}，${shown(train, last)}。`,
      };
    },
  },
  'best-is-early': {
    en: 'The best step comes in the first twentieth of the run.',
    zh: '最佳步出现在训练的前二十分之一。',
    quantity: { en: 'Best step as a share of the run', zh: '最佳步占全程的比例' },
    ...paper,
    ...below('bestShare', 0.05),
    describe({ measures: { best, bestShare }, length }) {
      if (Number.isNaN(bestShare)) return { en: 'The run is not over yet.', zh: '训练尚未结束。' };
      return { en: `The best of ${length} steps is step ${best}.`, zh: `${length} 步之中最佳的是第 ${best} 步。` };
    },
  },
  'low-pass': {
    en: 'At the best step the network follows the samples at the target’s frequencies and hardly at the others.',
    zh: '在最佳步，网络在目标的频率上已贴合样本，在其他频率上几乎没有。',
    quantity: {
      en: 'Relative error of the fit to the noisy samples: at all other frequencies minus at the target’s, at the best step',
      zh: '最佳步时对含噪样本的相对误差：其他频率上的减去目标频率上的',
    },
    ...paper,
    ...above('filterGap', 0.65),
    describe(frame) {
      const i = bestIndex(frame);
      if (Number.isNaN(frame.errorRest[i]))
        return { en: 'There is no noise at other frequencies to leave out.', zh: '其他频率上没有可滤去的噪声。' };
      const [signal, rest] = [shown(frame.errorSignal, i), shown(frame.errorRest, i)];
      return {
        en: `Step ${frame.steps[i]}: relative error ${signal} at the target’s frequencies, ${rest} at the others.`,
        zh: `第 ${frame.steps[i]} 步的相对误差：目标频率上 ${signal}，其他频率上 ${rest}。`,
      };
    },
  },
};
