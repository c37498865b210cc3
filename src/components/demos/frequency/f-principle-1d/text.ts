import { showNumber } from '#lib/experiment/params.ts';
import type { Lang, Text } from '#lib/i18n/text.ts';
import type { FPrincipleFrame } from './frame.ts';
import type { DemoText } from '../../types.ts';

export const text: DemoText<FPrincipleFrame> = {
  title: { en: 'Three waves of equal height: how long does each take to learn?', zh: '三个等高的正弦波，学会各要多久？' },
  prediction: {
    question: {
      en: 'The target is sin x + sin 3x + sin 5x: three waves of the same height. How many steps does sin 5x take, compared with sin x?',
      zh: '目标函数是 sin x + sin 3x + sin 5x，三个波高度相同。学会 sin 5x 的步数与学会 sin x 相比如何？',
    },
    options: [
      { en: 'Fewer: it is steeper', zh: '更少：它更陡' },
      { en: 'About as many', zh: '差不多' },
      { en: 'About five times as many', zh: '约五倍' },
      { en: 'A hundred times and more', zh: '一百倍以上' },
    ],
    outcome({ passages, step }) {
      const [slow = NaN, fast = NaN] = [passages[0], passages.at(-1)];
      // A wave that is not learned takes at least as long as the run.
      const ratio = (Number.isNaN(fast) ? step : fast) / Math.max(1, slow);
      return Number.isNaN(ratio) ? -1 : [0.7, 2.2, 22].filter((bound) => ratio > bound).length;
    },
    why: {
      en: 'The outline stands there within a few steps; the ripples take hundreds of times as long. One explanation: the spectrum of a tanh unit falls off, so a high-frequency error moves the weights less.',
      zh: '轮廓几步之内就出现了，细节所需的步数是数百倍。一种解释：tanh 神经元的频谱随频率衰减，高频误差对权重的推动较小。',
    },
  },
  caption: {
    en: 'A fully connected network, trained on equally spaced points of the target, all of them in every step. The panels show the fit, in space and by frequency, and over training the relative error of each frequency and the loss. A frequency is learned when its error first falls below 0.2; ticks mark that step.',
    zh: '全连接网络在目标函数的等距采样点上训练，每一步使用全部样本。各图为空间中的拟合、频谱、训练中各频率的相对误差，以及损失。误差首次低于 0.2 时，视为学会该频率，竖线标出这一步。',
  },
};

export const labels = {
  space: { en: 'In space', zh: '空间' },
  spectrum: { en: 'In frequency', zh: '频率' },
  map: { en: 'Relative error over training', zh: '训练中的相对误差' },
  learnedAt: { en: 'learned: {step}', zh: '学会：{step}' },
} satisfies Record<string, Text>;

/** What each panel shows, for readers who do not see it. */
export function alts(frame: FPrincipleFrame, lang: Lang) {
  const { step, peaks, passages, networkSpectrum, targetSpectrum } = frame;
  const at = (spectrum: Float32Array, k: number) => showNumber(spectrum[k] ?? NaN);
  const learned = peaks.map((k, i) => `k = ${k}: ${Number.isNaN(passages[i]) ? '–' : passages[i]}`).join(', ');
  const amplitudes = peaks.map((k) => `k = ${k}: ${at(networkSpectrum, k)} / ${at(targetSpectrum, k)}`).join(', ');
  const [first, last] = [showNumber(frame.loss[0] ?? NaN), showNumber(frame.loss.at(-1) ?? NaN)];
  return {
    en: {
      space: `Target and network on minus pi to pi after ${step} steps; mean squared error ${last}.`,
      spectrum: `Amplitude of network and target at each frequency: ${amplitudes}.`,
      map: `Relative error at each frequency of the target over training. Step at which each was learned: ${learned}.`,
      loss: `Training loss from ${first} to ${last} at step ${step}.`,
    },
    zh: {
      space: `第 ${step} 步时区间 −π 到 π 上的目标与网络，均方误差 ${last}。`,
      spectrum: `各频率上网络与目标的振幅：${amplitudes}。`,
      map: `训练中目标各频率的相对误差。各频率学会的步数：${learned}。`,
      loss: `训练损失从 ${first} 降到第 ${step} 步的 ${last}。`,
    },
  }[lang];
}
