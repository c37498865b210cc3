import { showNumber } from '#lib/experiment/params.ts';
import { listed, named, type Lang, type Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import type { EarlyStoppingFrame } from './frame.ts';

export const text: DemoText<EarlyStoppingFrame> = {
  title: {
    en: 'Thirty noisy points of a wave: when is the network closest to it?',
    zh: '三十个含噪的点：网络何时最接近背后的波？',
  },
  prediction: {
    question: {
      en: 'A network is trained for 3000 steps on thirty noisy samples of a sum of two slow waves. At which step is its error against the clean sum smallest?',
      zh: '从两个低频波之和上取三十个含噪样本，网络训练 3000 步。与无噪声的和相比，误差在第几步最小？',
    },
    options: [
      { en: 'Within the first 200', zh: '前 200 步之内' },
      { en: 'Between 200 and 1500', zh: '200 步到 1500 步' },
      { en: 'In the second half', zh: '后一半' },
    ],
    outcome({ measures: { best = NaN }, length }) {
      if (Number.isNaN(best)) return -1;
      return best <= 200 ? 0 : best <= length / 2 ? 1 : 2;
    },
    why: {
      en: 'The two low frequencies of the target are learned within some dozens of steps. What comes later is mostly noise at the other frequencies, and the error grows several times over.',
      zh: '目标的两个低频几十步就学会了。此后学到的多半是其他频率上的噪声，误差增大好几倍。',
    },
  },
  caption: {
    en: 'The test error is measured against the target without noise. Its shaded part lies at frequencies that the target does not have. Drag the cursor to see the fit and the spectrum at any step. The map shows, for each frequency, how closely the network follows the samples: at an error near 0 it has taken in what they hold.',
    zh: '测试误差是与无噪声的目标相比，其中阴影部分落在目标没有的频率上。拖动游标可查看任意一步的拟合与频谱。频率图显示网络在各个频率上贴合样本的程度：误差接近 0，就是样本在该频率上的内容已经学进去了。',
  },
};

export const labels = {
  space: { en: 'Fit {at}', zh: '拟合，{at}' },
  spectrum: { en: 'Spectrum {at}', zh: '频谱，{at}' },
  errors: { en: 'Errors: drag the cursor', zh: '误差：可拖动游标' },
  map: { en: 'Fit error by frequency k', zh: '各频率 k 的拟合误差' },
  samples: { en: 'samples', zh: '样本' },
  noise: { en: 'noise in the samples', zh: '样本中的噪声' },
  noisePart: { en: 'shaded: noise taken in', zh: '阴影：学进去的噪声' },
  atStep: { en: 'at step {step}', zh: '第 {step} 步' },
  toBest: { en: 'To the best step', zh: '到最佳步' },
  toEnd: { en: 'To the end', zh: '到最后一步' },
} satisfies Record<string, Text>;

/** What each panel shows, for readers who do not see it, at the kept step of index `at`; `best` is that of the best one. */
export function alts(frame: EarlyStoppingFrame, at: number, best: number, lang: Lang) {
  const { steps, train, test, peaks, spectra, signalSpectrum, errorSignal, errorRest, errors } = frame;
  const n = (values: ArrayLike<number>, i: number) => showNumber(values[i] ?? NaN);
  const step = steps[at] ?? 0;
  const last = steps.length - 1;
  const kinds = signalSpectrum.length;
  const followed = listed(
    [...new Set([...peaks, 8, 12])].filter((k) => k < kinds).map((k) => named(`k = ${k}`, n(errors, at * kinds + k), lang)),
    lang,
  );
  const amplitudes = listed(
    peaks.filter((k) => k < kinds).map((k) => named(`k = ${k}`, `${n(spectra, at * kinds + k)} / ${n(signalSpectrum, k)}`, lang)),
    lang,
  );
  return {
    en: {
      space: `Noisy samples, target and network at step ${step}: training error ${n(train, at)}, test error ${n(test, at)}.`,
      spectrum: `Amplitudes of network and target at step ${step}: ${amplitudes}. Relative error of the fit to the samples at the target's frequencies ${n(errorSignal, at)}, at the others ${n(errorRest, at)}.`,
      errors: `Training error from ${n(train, 0)} to ${n(train, last)}; test error least, ${n(test, best)}, at step ${steps[best]}, then ${n(test, last)} at step ${steps[last]}.`,
      map: `Relative error of the network against the samples for k = 0 to ${kinds - 1} over training. At step ${step}: ${followed}.`,
    },
    zh: {
      space: `第 ${step} 步的含噪样本、目标与网络：训练误差 ${n(train, at)}，测试误差 ${n(test, at)}。`,
      spectrum: `第 ${step} 步网络与目标的振幅：${amplitudes}。对样本的相对误差在目标频率上为 ${n(errorSignal, at)}，在其他频率上为 ${n(errorRest, at)}。`,
      errors: `训练误差从 ${n(train, 0)} 到 ${n(train, last)}；测试误差在第 ${steps[best]} 步最小，为 ${n(test, best)}，到第 ${steps[last]} 步为 ${n(test, last)}。`,
      map: `训练中网络对样本的相对误差，k = 0 到 ${kinds - 1}。第 ${step} 步：${followed}。`,
    },
  }[lang];
}
