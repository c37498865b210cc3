import { showNumber } from '#lib/experiment/params.ts';
import type { Lang, Text } from '#lib/i18n/text.ts';
import { passagesSaid } from '../../shared/passages.ts';
import type { DemoText } from '../../types.ts';
import { waveWeights } from './derivative-term.ts';
import type { DerivativeFrame, Fit } from './frame.ts';

export const text: DemoText<DerivativeFrame> = {
  title: { en: 'Ask for the slope as well: what becomes of the order?', zh: '连斜率也要求学对，学习的顺序会怎样？' },
  prediction: {
    question: {
      en: 'The second network’s loss also counts the error of the slope: sin 5x weighs thirteen times as much as sin x. In which order does it learn the three waves?',
      zh: '第二个网络的损失还计入斜率的误差，sin 5x 的权重因此是 sin x 的 13 倍。这个网络按什么顺序学会三个波？',
    },
    options: [
      { en: 'sin 5x first, sin x last', zh: '先 5x，后 x' },
      { en: 'All at about the same step', zh: '差不多同时' },
      { en: 'sin x first, sin 5x last', zh: '先 x，后 5x' },
    ],
    outcome({ derivative: { passages }, step }) {
      // A wave that is not learned takes at least as long as the run.
      const [low, high] = [passages[0], passages.at(-1)].map((passage = NaN) =>
        Number.isNaN(passage) ? step : Math.max(1, passage),
      );
      const ratio = (high as number) / (low as number);
      return passages.every(Number.isNaN) ? -1 : [1 / 2, 2].filter((bound) => ratio > bound).length;
    },
    why: {
      en: 'sin 5x comes in about a quarter of the steps, and still last. One explanation: the weight grows as k², while the pull of an error on tanh units falls exponentially.',
      zh: '学会 sin 5x 的步数降到约四分之一，但仍是最后一个。一种解释：权重按 k² 增长，而误差对 tanh 神经元的拉力按指数衰减。',
    },
  },
  caption: {
    en: 'Two networks from the same initial weights fit the same points. The loss of the first is the mean squared error; that of the second adds λ times the mean squared error of the slope. A frequency is learned when its relative error first falls below 0.2; ticks in the maps mark that step.',
    zh: '两个网络从相同的初始权重出发，拟合同样的点。第一个的损失是均方误差；第二个再加上 λ 乘以斜率的均方误差。相对误差首次低于 0.2 时，视为学会该频率，图中的竖线标出这一步。',
  },
};

export const labels = {
  plainMap: { en: 'Error without the term', zh: '无导数项：误差' },
  derivativeMap: { en: 'Error with the term', zh: '有导数项：误差' },
  space: { en: 'In space, step {step}', zh: '空间，第 {step} 步' },
  high: { en: 'Relative error of the fastest wave, k = {k}', zh: '最高频率（k = {k}）的相对误差' },
  weights: { en: 'How much each frequency weighs in the loss', zh: '各频率在损失中的权重' },
  sizeWeights: { en: 'Factor on each frequency, free ends aside', zh: '各频率的因子（不计端点）' },
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
      space: `Target and both networks after ${step} steps; mean squared error ${mse(plain)} without the term, ${mse(derivative)} with it.`,
      plainMap: `Relative error by frequency without the term. Steps at which each was learned: ${passages(plain)}.`,
      derivativeMap: `Relative error by frequency with the term. Steps at which each was learned: ${passages(derivative)}.`,
      high: `Relative error at k = ${peaks.at(-1)} after ${step} steps: ${error(plain)} without the term, ${error(derivative)} with it.`,
      weights: `${term === 'error' ? 'Weight in the loss with the term' : 'Factor by the formula 1 / (1 + λk²), which leaves out the free ends'}: ${weights.join(', ')}. Without the term all have 1.`,
    },
    zh: {
      space: `第 ${step} 步时的目标与两个网络；均方误差：无导数项 ${mse(plain)}，有导数项 ${mse(derivative)}。`,
      plainMap: `无导数项时各频率的相对误差。学会的步数：${passages(plain)}。`,
      derivativeMap: `有导数项时各频率的相对误差。学会的步数：${passages(derivative)}。`,
      high: `第 ${step} 步时 k = ${peaks.at(-1)} 的相对误差：无导数项 ${error(plain)}，有导数项 ${error(derivative)}。`,
      weights: `${term === 'error' ? '有导数项时在损失中的权重' : '公式 1 / (1 + λk²) 给出的因子（不计端点）'}：${weights.join(', ')}。无导数项时均为 1。`,
    },
  }[lang];
}
