/** What the figure claims. */
import { above, below, type Claims } from '#lib/experiment/claim.ts';
import { showNumber } from '#lib/experiment/params.ts';
import { listedTexts, minus } from '#lib/i18n/text.ts';
import type { WhyLowFirstFrame } from './frame.ts';
import { perUnit } from './gradient.ts';
import { slopeFrom } from './unit-spectra.ts';

/** "7.35 at k = 1, 1.01 at k = 3, 0.203 at k = 5" */
function perUnitList(frame: WhyLowFirstFrame, row: number) {
  const parts = frame.peaks.map((k) => {
    const value = showNumber(perUnit(frame, row, k));
    return { en: `${value} at k = ${k}`, zh: `k = ${k} 处 ${value}` };
  });
  return listedTexts(parts);
}

export const claims: Claims<WhyLowFirstFrame> = {
  'low-gradient': {
    en: 'Where the residual is equally large at two frequencies, the lower one gives the larger gradient, at every step.',
    zh: '若两个频率上的残差一样大，则每一步都是较低的频率给出更大的梯度。',
    quantity: {
      en: 'Gradient per unit of residual, a frequency of the target against the next higher one: smallest ratio in the run',
      zh: '单位残差的梯度，目标的一个频率与下一个更高频率之比：整个训练中的最小值',
    },
    source: 'xu2020frequency',
    sourceDetail: { en: 'theory for one hidden layer of tanh', zh: '单隐层 tanh 网络的理论' },
    ...above('gradientRatio', 1.5),
    describe(frame) {
      const [first, last] = [perUnitList(frame, 0), perUnitList(frame, frame.steps.length - 1)];
      return {
        en: `at the start, the gradient per unit of residual is ${first.en}; now ${last.en}.`,
        zh: `训练开始时，单位残差的梯度为 ${first.zh}；现在为 ${last.zh}。`,
      };
    },
  },
  'relu-slope': {
    en: 'The spectrum of a ReLU unit falls as 1/k².',
    zh: 'ReLU 神经元的频谱按 1/k² 衰减。',
    quantity: {
      en: 'Distance of the measured slope in the double logarithmic plot from −2',
      zh: '双对数图中实测斜率与 −2 之差的绝对值',
    },
    source: 'rahaman2019spectral',
    sourceDetail: { en: 'Theorem 1, in one dimension', zh: '定理 1（一维情形）' },
    ...below('reluSlopeError', 0.1),
    passRate: 1,
    exact: true,
    describe({ measures }) {
      const slope = minus((measures['reluSlope'] as number).toFixed(3));
      return { en: `the slope from k = ${slopeFrom} to 32 is ${slope}.`, zh: `k = ${slopeFrom} 到 32 的斜率为 ${slope}。` };
    },
  },
};
