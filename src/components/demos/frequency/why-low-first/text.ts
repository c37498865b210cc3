/** The words. */
import { showNumber, showPercent } from '#lib/experiment/params.ts';
import type { Lang, Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import type { WhyLowFirstFrame } from './frame.ts';
import { bandsOf, perUnit, residualAt, shareAt, type Band } from './gradient.ts';
import { decayWeights } from './unit-spectra.ts';

export const text: DemoText<WhyLowFirstFrame> = {
  title: { en: 'Which part of the error moves the weights?', zh: '推动权重的是误差的哪一部分？' },
  prediction: {
    question: {
      en: 'At first an error at k = 1 makes some <Run seeds="20" stat="median" value="gradient1over5" round="10" /> times the gradient of an equal one at k = 5. And once the network has learned all three waves?',
      zh: '训练开始时，k = 1 处的误差产生的梯度约为 k = 5 处同样大小的误差的 <Run seeds="20" stat="median" value="gradient1over5" round="10" /> 倍。三个波都学会之后呢？',
    },
    options: [
      { en: 'About equal: it has adapted', zh: '大致相等：已经适应' },
      { en: 'Still many times as large', zh: '仍是许多倍' },
      { en: 'Now k = 5 gives more', zh: '反而是 k = 5 更大' },
    ],
    outcome(frame) {
      const last = frame.steps.length - 1;
      const [low = NaN, high = NaN] = [frame.peaks[0], frame.peaks.at(-1)];
      const ratio = perUnit(frame, last, low) / perUnit(frame, last, high);
      if (Number.isNaN(ratio)) return -1;
      return ratio > 3 ? 1 : ratio < 1 / 3 ? 2 : 0;
    },
    why: {
      en: 'Over twenty times are left. One explanation: the units’ spectra are a factor of the gradient, and the hidden weights, which set them, change by less than a tenth here; output weights do the work.',
      zh: '仍是二十多倍。一种解释：梯度含有神经元的频谱这一因子，由隐藏层权重决定；此处隐藏层权重的变化不到一成，主要是输出权重在变。',
    },
  },
  caption: {
    en: 'One hidden layer learns sin x + sin 3x + sin 5x. The residual is split into its waves, and each is backpropagated alone: the gradient per unit of what is missing, times what is missing, makes each frequency’s share. Spectra: Fourier transforms of single units σ(wx), by numerical integration (dots) and in closed form (lines).',
    zh: '单隐层网络学习 sin x + sin 3x + sin 5x。残差按频率分解，各分量单独反向传播：单位残差的梯度，乘以还差多少，即为各频率在梯度中的份额。频谱：单个神经元 σ(wx) 的傅里叶变换，圆点为数值积分，曲线为解析公式。',
  },
};

export const labels = {
  perUnit: { en: 'Gradient per unit of residual', zh: '单位残差的梯度' },
  residual: { en: '× what is missing', zh: '× 还差多少' },
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
      perUnit: `Gradient per unit of residual by frequency. At the start ${units(0)}; now ${units(last)}.`,
      share: `Share of the gradient by frequency over training. At the start ${shares(0)}; now ${shares(last)}.`,
      units: `Spectra of tanh, ReLU and a Gaussian bump of weight ${weight}, measured and by theory. ReLU falls with slope ${slope}, the others exponentially or faster.`,
      decay: `Rate at which the spectrum of tanh(wx) falls: ${rates}. Theory: pi over 2 w.`,
    },
    zh: {
      residual: `从第 0 步到第 ${step} 步，目标各频率上残差的振幅。现在 ${missing}。`,
      perUnit: `各频率单位残差的梯度。训练开始时 ${units(0)}；现在 ${units(last)}。`,
      share: `训练中各频率占梯度的份额。训练开始时 ${shares(0)}；现在 ${shares(last)}。`,
      units: `权重为 ${weight} 的 tanh、ReLU 与高斯鼓包的频谱，实测与理论。ReLU 的斜率为 ${slope}，其余呈指数或更快的衰减。`,
      decay: `tanh(wx) 的频谱衰减率：${rates}。理论值为 π/2w。`,
    },
  }[lang];
}
