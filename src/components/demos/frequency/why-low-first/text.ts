/** The words. */
import { showNumber, showPercent } from '#lib/experiment/params.ts';
import type { Lang, Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import type { WhyLowFirstFrame } from './frame.ts';
import { bandsOf, perUnit, residualAt, shareAt, type Band } from './gradient.ts';
import { decayWeights } from './unit-spectra.ts';

export const text: DemoText = {
  title: { en: 'Which part of the error moves the weights?', zh: '推动权重的是误差的哪一部分？' },
  prediction: {
    question: {
      en: 'At the start all three waves of the target, sin x, sin 3x and sin 5x, are missed by the same amount. How much of the gradient comes from missing sin 5x?',
      zh: '训练开始时，目标中的三个波 sin x、sin 3x、sin 5x 误差大小相同。其中 sin 5x 的误差占梯度的多少？',
    },
    options: [
      { en: 'About a third', zh: '约三分之一' },
      { en: 'More than half: fast waves are steep', zh: '一半以上：快波更陡' },
      { en: 'A few percent', zh: '百分之几' },
    ],
    answer: 2,
    why: {
      en: 'The unit’s own spectrum stands in the gradient as a factor, and at k = 5 that of tanh is about forty times smaller than at k = 1. Gradient descent cannot feel a fast wave until the slow ones are gone.',
      zh: '梯度中含有神经元自身的频谱作为因子，而 tanh 的频谱在 k = 5 处约为 k = 1 处的四十分之一。慢波未消除之前，梯度下降几乎感觉不到快波。',
    },
  },
  caption: {
    en: 'One hidden layer, trained by gradient descent on sin x + sin 3x + sin 5x. At each step the residual is split into its waves and each is backpropagated alone; the gradient is the sum of these parts. The input is the point (cos x, sin x) of a circle, so that the interval has no ends. Below: Fourier transforms of single units σ(wx) on the line, computed by numerical integration under a wide window (dots), and in closed form (lines).',
    zh: '单隐层网络，用梯度下降学习 sin x + sin 3x + sin 5x。每一步把残差分解为各个频率的波，逐个单独反向传播；梯度是这些部分之和。输入是圆周上的点 (cos x, sin x)，因此区间没有端点。下排：直线上单个神经元 σ(wx) 的傅里叶变换，圆点为加宽窗的数值积分，曲线为解析公式。',
  },
};

export const labels = {
  residual: { en: 'What is missing', zh: '还差多少' },
  perUnit: { en: '× gradient per unit of it', zh: '× 单位残差的梯度' },
  share: { en: '= share of the gradient', zh: '= 占梯度的份额' },
  units: { en: 'Spectrum of one unit, |w| = {w}', zh: '单个神经元的频谱，|w| = {w}' },
  decay: { en: 'How fast the spectrum of tanh(wx) falls', zh: 'tanh(wx) 的频谱衰减多快' },
  amplitude: { en: 'residual amplitude', zh: '残差振幅' },
  relative: { en: 'relative to k = 1', zh: '相对于 k = 1' },
  rate: { en: 'rate per unit of k', zh: '每单位 k 的衰减率' },
  weight: { en: 'weight w', zh: '权重 w' },
  start: { en: 'at the start', zh: '训练开始时' },
  now: { en: 'now', zh: '现在' },
  theory: { en: 'theory, at the start', zh: '理论（训练开始时）' },
  law: { en: 'theory: π / 2w', zh: '理论：π / 2w' },
  others: { en: 'other frequencies', zh: '其他频率' },
} satisfies Record<string, Text>;

export const unitLabels: Text[] = [
  { en: 'tanh', zh: 'tanh' },
  { en: 'ReLU', zh: 'ReLU' },
  { en: 'Gaussian', zh: '高斯' },
];

/** What each panel shows, for readers who do not see it. */
export function alts(frame: WhyLowFirstFrame, lang: Lang) {
  const { step, steps, peaks } = frame;
  const last = steps.length - 1;
  const bands = bandsOf(frame);
  const list = (value: (k: number, i: number) => string) => peaks.map((k, i) => `k = ${k}: ${value(k, i)}`).join(', ');
  const units = (row: number) => list((k) => showNumber(perUnit(frame, row, k)));
  const shares = (row: number) => list((_, i) => showPercent(shareAt(bands[i] as Band, row)));
  const missing = list((k) => showNumber(residualAt(frame, k)[last] as number));
  const weight = showNumber(frame.weight);
  const slope = showNumber(frame.measures['reluSlope'] as number);
  const rates = decayWeights.map((w, i) => `w = ${w}: ${showNumber(frame.decay[i] as number)}`).join(', ');
  return {
    en: {
      residual: `Amplitude of the residual at the target’s frequencies, from step 0 to ${step}. Now ${missing}.`,
      perUnit: `Gradient per unit of residual by frequency, falling. At the start ${units(0)}; now ${units(last)}.`,
      share: `Share of the gradient by frequency over training. At the start ${shares(0)}; now ${shares(last)}.`,
      units: `Spectra of tanh, ReLU and a Gaussian bump of weight ${weight}, measured and by theory. ReLU falls with slope ${slope}, the others exponentially or faster.`,
      decay: `Rate at which the spectrum of tanh(wx) falls: ${rates}. Theory: pi over 2 w.`,
    },
    zh: {
      residual: `从第 0 步到第 ${step} 步，目标各频率上残差的振幅。现在 ${missing}。`,
      perUnit: `各频率单位残差的梯度，随频率下降。训练开始时 ${units(0)}；现在 ${units(last)}。`,
      share: `训练中各频率占梯度的份额。训练开始时 ${shares(0)}；现在 ${shares(last)}。`,
      units: `权重为 ${weight} 的 tanh、ReLU 与高斯鼓包的频谱，实测与理论。ReLU 的斜率为 ${slope}，其余呈指数或更快的衰减。`,
      decay: `tanh(wx) 的频谱衰减率：${rates}。理论值为 π/2w。`,
    },
  }[lang];
}
