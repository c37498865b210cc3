/** What the panels of derivative-loss show, in words and numbers, for readers who do not see them; and the weights it draws. */
import { showNumber } from '#lib/experiment/params.ts';
import type { Lang } from '#lib/i18n/text.ts';
import { waveWeight } from './derivative-term.ts';
import type { DerivativeFrame, Fit } from './experiment.ts';

/** What the loss gives each frequency: its weight, or, where the slope itself is punished, the share of it at which the loss is least. */
export function waveWeights({ weight, term }: DerivativeFrame, frequencies: readonly number[]): number[] {
  return frequencies.map((k) => (term === 'error' ? waveWeight(k, weight) : 1 / waveWeight(k, weight)));
}

export function alternatives(frame: DerivativeFrame, lang: Lang) {
  const { peaks, plain, derivative, step } = frame;
  const none = lang === 'en' ? 'not yet' : '尚未';
  const passages = (fit: Fit) =>
    peaks.map((k, i) => `k = ${k}: ${Number.isNaN(fit.passages[i]) ? none : fit.passages[i]}`).join(', ');
  const mse = (fit: Fit) => showNumber(fit.loss.at(-1) ?? NaN);
  const high = peaks.length - 1;
  const error = (fit: Fit) => showNumber(fit.errors.at(-1) ?? NaN);
  const weights = waveWeights(frame, peaks);
  const list = peaks.map((k, i) => `k = ${k}: ${showNumber(weights[i] ?? NaN)}`).join(', ');
  if (lang === 'en')
    return {
      plainSpace: `Target and the network trained without the term after ${step} steps; mean squared error ${mse(plain)}.`,
      derivativeSpace: `Target and the network trained with the term after ${step} steps; mean squared error ${mse(derivative)}.`,
      plainMap: `Relative error by frequency without the term. Steps at which each was learned: ${passages(plain)}.`,
      derivativeMap: `Relative error by frequency with the term. Steps at which each was learned: ${passages(derivative)}.`,
      high: `Relative error at k = ${peaks[high]} after ${step} steps: ${error(plain)} without the term, ${error(derivative)} with it.`,
      weights: `${frame.term === 'error' ? 'Weight in the loss with the term' : 'Share at which the loss is least'}: ${list}. Without the term all have 1.`,
    };
  return {
    plainSpace: `第 ${step} 步时的目标与无导数项的网络，均方误差 ${mse(plain)}。`,
    derivativeSpace: `第 ${step} 步时的目标与有导数项的网络，均方误差 ${mse(derivative)}。`,
    plainMap: `无导数项时各频率的相对误差。学会的步数：${passages(plain)}。`,
    derivativeMap: `有导数项时各频率的相对误差。学会的步数：${passages(derivative)}。`,
    high: `第 ${step} 步时 k = ${peaks[high]} 的相对误差：无导数项 ${error(plain)}，有导数项 ${error(derivative)}。`,
    weights: `${frame.term === 'error' ? '有导数项时在损失中的权重' : '使损失最小的份额'}：${list}。无导数项时均为 1。`,
  };
}
