import { showNumber } from '#lib/experiment/params.ts';
import type { Lang, Text } from '#lib/i18n/text.ts';
import type { FPrincipleFrame } from './frame.ts';
import type { DemoText } from '../../types.ts';

export const text: DemoText = {
  title: { en: 'A network learns three waves at once. Which does it learn first?', zh: '网络同时学习三个正弦波，先学会哪一个？' },
  prediction: {
    question: {
      en: 'The target is sin x + sin 3x + sin 5x: three waves of the same height. In which order does the network pick them up?',
      zh: '目标函数是 sin x + sin 3x + sin 5x，三个波高度相同。网络以什么顺序学会它们？',
    },
    options: [
      { en: 'All three together', zh: '三者同时' },
      { en: 'Slow waves first', zh: '先慢波' },
      { en: 'Fast waves first', zh: '先快波' },
    ],
    answer: 1,
    why: {
      en: 'The outline of the target is there within a few steps; the ripples take a hundred times as long.',
      zh: '目标的轮廓几步之内就出现了，细节波动要花上百倍的时间。',
    },
  },
  caption: {
    en: 'A fully connected network trained on equally spaced points of the target, all of them in every step. A frequency counts as learned when the relative error of its Fourier coefficient first falls below 0.2; ticks in the map mark that step.',
    zh: '全连接网络在目标函数的等距采样点上训练，每一步使用全部样本。某一频率的傅里叶系数相对误差首次低于 0.2 时，视为学会该频率；图中的竖线标出这一步。',
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
