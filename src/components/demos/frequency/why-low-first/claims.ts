/** What the figure claims. */
import { above, below, type Claims } from '#lib/experiment/claim.ts';
import { showNumber } from '#lib/experiment/params.ts';
import { minus } from '#lib/i18n/text.ts';
import type { WhyLowFirstFrame } from './frame.ts';
import { perUnit } from './gradient.ts';
import { slopeFrom } from './unit-spectra.ts';

/** Gradient per unit of residual at each frequency of the target, in a row of the frame. */
const perUnits = (frame: WhyLowFirstFrame, row: number) => frame.peaks.map((k) => showNumber(perUnit(frame, row, k)));

/** Of two neighbouring waves of the target the lower must have at least this many times the gradient, at equal residuals. */
const apart = 3;

export const claims: Claims<WhyLowFirstFrame> = {
  'low-gradient': {
    en: 'Where the residual is equally large at two neighbouring waves of the target, the lower one gives more than three times the gradient, at every step.',
    zh: '目标的两个相邻频率上残差一样大时，较低者给出的梯度在每一步都是较高者的三倍以上。',
    quantity: {
      en: 'Gradient per unit of residual, a frequency of the target against the next higher one: smallest ratio in the run',
      zh: '单位残差的梯度，目标的相邻频率中较低者与较高者之比：整个训练中的最小值',
    },
    source: 'xu2020frequency',
    sourceDetail: { en: 'theory for one hidden layer of tanh', zh: '单隐层 tanh 网络的理论' },
    ...above('gradientRatio', apart),
    describe(frame) {
      const last = frame.steps.length - 1;
      const [start, now] = [perUnits(frame, 0), perUnits(frame, last)];
      const of = start.map((value, i) => `${value} (k=${frame.peaks[i]})`);
      return {
        en: `gradient per unit of residual at first ${of.join(', ')}${last > 0 ? `, now ${now.join(', ')}` : ''}.`,
        zh: `单位残差的梯度（k = ${frame.peaks.join('、')}），起初 ${start.join('、')}${last > 0 ? `；现在 ${now.join('、')}` : ''}。`,
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
