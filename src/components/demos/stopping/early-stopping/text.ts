import { showNumber } from '#lib/experiment/params.ts';
import type { Lang, Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import type { EarlyStoppingFrame } from './frame.ts';

export const text: DemoText = {
  title: {
    en: 'The network fits the noise in the end. What does it fit before?',
    zh: '网络最终会拟合噪声。在那之前它拟合的是什么？',
  },
  prediction: {
    question: {
      en: 'Thirty noisy samples of a slow function, 3000 training steps. The training error falls all the way. When is the error against the clean function smallest?',
      zh: '慢函数的 30 个含噪样本，训练 3000 步，训练误差一路下降。与无噪声函数相比的误差何时最小？',
    },
    options: [
      { en: 'At the end', zh: '训练结束时' },
      { en: 'About half-way', zh: '大约一半时' },
      { en: 'Within the first tenth', zh: '最初十分之一以内' },
    ],
    answer: 2,
    why: {
      en: 'The slow waves are in within a few dozen steps. All that comes later is mostly noise, and the error grows several times over.',
      zh: '慢波几十步就学会了。此后学到的多半是噪声，误差增大好几倍。',
    },
  },
  caption: {
    en: 'A fully connected network is trained with Adam on equally spaced samples of the target with noise added. The test error is measured against the target without noise, on 200 points. The shaded part of it lies at frequencies that the target does not have: at first the shape that the network starts with, later the noise that it takes in. Drag the cursor to see the fit and the spectrum at any step. The map shows at which frequencies the network follows the samples (error near 0): the slow ones first.',
    zh: '全连接网络用 Adam 在等距的含噪样本上训练。测试误差是在 200 个点上与无噪声的目标相比。其中阴影部分落在目标没有的频率上：起初是网络初始的形状，后来是学进去的噪声。拖动游标可以查看任意一步的拟合与频谱。频率图显示网络在哪些频率上已贴合样本（误差接近 0）：先是慢的频率。',
  },
};

export const labels = {
  space: { en: 'Fit', zh: '拟合' },
  spectrum: { en: 'Spectrum', zh: '频谱' },
  errors: { en: 'Errors: drag the cursor', zh: '误差：可拖动游标' },
  map: { en: 'Fit error by frequency', zh: '各频率的拟合误差' },
  samples: { en: 'samples', zh: '样本' },
  noise: { en: 'noise in the samples', zh: '样本中的噪声' },
  noisePart: { en: 'shaded: noise taken in', zh: '阴影：学进去的噪声' },
  atStep: { en: 'at step {step}', zh: '第 {step} 步' },
  toBest: { en: 'To the best step', zh: '到最佳步' },
  toEnd: { en: 'To the end', zh: '到最后一步' },
} satisfies Record<string, Text>;

/** What each panel shows, for readers who do not see it, at the kept step of index `at`; `best` is that of the best one. */
export function alts(frame: EarlyStoppingFrame, at: number, best: number, lang: Lang) {
  const { steps, train, test, peaks, spectra, signalSpectrum, errorSignal, errorRest } = frame;
  const n = (values: ArrayLike<number>, i: number) => showNumber(values[i] ?? NaN);
  const step = steps[at] ?? 0;
  const last = steps.length - 1;
  const kinds = signalSpectrum.length;
  const amplitudes = peaks
    .filter((k) => k < kinds)
    .map((k) => `k = ${k}: ${n(spectra, at * kinds + k)} / ${n(signalSpectrum, k)}`)
    .join(', ');
  return {
    en: {
      space: `Noisy samples, target and network at step ${step}: training error ${n(train, at)}, test error ${n(test, at)}.`,
      spectrum: `Amplitudes of network and target at step ${step}: ${amplitudes}. Relative error of the fit to the samples at the target's frequencies ${n(errorSignal, at)}, at the others ${n(errorRest, at)}.`,
      errors: `Training error from ${n(train, 0)} to ${n(train, last)}; test error least, ${n(test, best)}, at step ${steps[best]}, then ${n(test, last)} at step ${steps[last]}.`,
      map: `Relative error of the network against the samples for k = 0 to ${kinds - 1} over training: it falls at low frequencies first.`,
    },
    zh: {
      space: `第 ${step} 步的含噪样本、目标与网络：训练误差 ${n(train, at)}，测试误差 ${n(test, at)}。`,
      spectrum: `第 ${step} 步网络与目标的振幅：${amplitudes}。对样本的相对误差在目标频率上为 ${n(errorSignal, at)}，在其他频率上为 ${n(errorRest, at)}。`,
      errors: `训练误差从 ${n(train, 0)} 到 ${n(train, last)}；测试误差在第 ${steps[best]} 步最小，为 ${n(test, best)}，到第 ${steps[last]} 步为 ${n(test, last)}。`,
      map: `训练中网络对样本的相对误差，k = 0 到 ${kinds - 1}：低频先下降。`,
    },
  }[lang];
}
