import { showNumber } from '#lib/experiment/params.ts';
import type { Lang, Text } from '#lib/i18n/text.ts';
import { passagesSaid } from '../../shared/passages.ts';
import type { DemoText } from '../../types.ts';
import { waveWeights } from './derivative-term.ts';
import type { DerivativeFrame, Fit } from './frame.ts';

export const text: DemoText = {
  title: { en: 'Ask for the slope as well: does the fast wave come sooner?', zh: '连斜率也要求学对，快波会来得更早吗？' },
  prediction: {
    question: {
      en: 'Two networks start from the same weights and fit the same three waves. The loss of the second also counts the error of the slope. When does the second learn the fastest wave?',
      zh: '两个网络从相同的权重出发，拟合同样的三个波；第二个网络的损失还计入斜率的误差。第二个网络何时学会最快的波？',
    },
    options: [
      { en: 'Sooner, by far', zh: '早得多' },
      { en: 'At about the same step', zh: '差不多同时' },
      { en: 'Later: it has more to learn', zh: '更晚：要学的更多' },
    ],
    answer: 0,
    why: {
      en: 'The slope of sin kx is k times as steep, so its error counts k² times as much: the loss itself now favours the fast waves, and that offsets part of the network’s preference for slow ones.',
      zh: 'sin kx 的斜率是 k 倍，其误差按 k² 倍计入：损失本身此时偏向快波，抵消了网络对慢波的一部分偏爱。',
    },
  },
  caption: {
    en: 'Both networks see the same 128 points in every step. The loss without the term is the mean of r², with it the mean of r² plus λ times the mean of (Δr/h)², r the difference of network and target, Δr/h its slope from one point to the next. The initial weights are the same, and Adam takes no notice of the loss’s overall size, so only the balance between the frequencies differs. A frequency counts as learned when its relative error first falls below 0.2.',
    zh: '两个网络每一步都使用同样的 128 个点。无导数项的损失是 r² 的平均，有导数项的再加上 λ 乘以 (Δr/h)² 的平均；r 是网络与目标之差，Δr/h 是它在相邻两点间的斜率。两者初始权重相同，而 Adam 不受损失整体大小的影响，因此差别只在于各频率之间的轻重。相对误差首次低于 0.2 时，视为学会该频率。',
  },
};

export const labels = {
  plainSpace: { en: 'Without the term, step {step}', zh: '无导数项，第 {step} 步' },
  derivativeSpace: { en: 'With the term, step {step}', zh: '有导数项，第 {step} 步' },
  plainMap: { en: 'Without: error by frequency', zh: '无导数项：各频率的误差' },
  derivativeMap: { en: 'With: error by frequency', zh: '有导数项：各频率的误差' },
  high: { en: 'Relative error of the fastest wave, k = {k}', zh: '最快的波（k = {k}）的相对误差' },
  weights: { en: 'How much each frequency weighs in the loss', zh: '各频率在损失中的权重' },
  sizeWeights: { en: 'Share of each frequency that the loss asks for', zh: '损失所要求的各频率的份额' },
  plain: { en: 'without the term', zh: '无导数项' },
  derivative: { en: 'with the term', zh: '有导数项' },
  learnedBelow: { en: 'learned: below 0.2', zh: '低于 0.2：学会' },
} satisfies Record<string, Text>;

/** What each panel shows, for readers who do not see it. */
export function alts(frame: DerivativeFrame, lang: Lang) {
  const { peaks, plain, derivative, step, term } = frame;
  const passages = (fit: Fit) => passagesSaid(peaks, fit.passages, lang);
  const mse = (fit: Fit) => showNumber(fit.loss.at(-1) ?? NaN);
  const error = (fit: Fit) => showNumber(fit.errors.at(-1) ?? NaN);
  const weights = waveWeights(frame, peaks).map((weight, i) => `k = ${peaks[i]}: ${showNumber(weight)}`);
  return {
    en: {
      plainSpace: `Target and the network trained without the term after ${step} steps; mean squared error ${mse(plain)}.`,
      derivativeSpace: `Target and the network trained with the term after ${step} steps; mean squared error ${mse(derivative)}.`,
      plainMap: `Relative error by frequency without the term. Steps at which each was learned: ${passages(plain)}.`,
      derivativeMap: `Relative error by frequency with the term. Steps at which each was learned: ${passages(derivative)}.`,
      high: `Relative error at k = ${peaks.at(-1)} after ${step} steps: ${error(plain)} without the term, ${error(derivative)} with it.`,
      weights: `${term === 'error' ? 'Weight in the loss with the term' : 'Share at which the loss is least'}: ${weights.join(', ')}. Without the term all have 1.`,
    },
    zh: {
      plainSpace: `第 ${step} 步时的目标与无导数项的网络，均方误差 ${mse(plain)}。`,
      derivativeSpace: `第 ${step} 步时的目标与有导数项的网络，均方误差 ${mse(derivative)}。`,
      plainMap: `无导数项时各频率的相对误差。学会的步数：${passages(plain)}。`,
      derivativeMap: `有导数项时各频率的相对误差。学会的步数：${passages(derivative)}。`,
      high: `第 ${step} 步时 k = ${peaks.at(-1)} 的相对误差：无导数项 ${error(plain)}，有导数项 ${error(derivative)}。`,
      weights: `${term === 'error' ? '有导数项时在损失中的权重' : '使损失最小的份额'}：${weights.join(', ')}。无导数项时均为 1。`,
    },
  }[lang];
}
