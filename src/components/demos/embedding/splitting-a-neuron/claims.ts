/** What the figure claims. */
import { below, type Claims } from '#lib/experiment/claim.ts';
import { small } from '../numbers.ts';
import type { SplittingFrame } from './frame.ts';
import { zeroGradient } from './params.ts';

/** A change of the output by rounding stays far below. */
const sameOutput = 1e-10;

export const claims: Claims<SplittingFrame> = {
  'same-output': {
    en: 'A trained network can be made wider without changing its output: split a neuron, or add a null neuron.',
    zh: '训练好的网络可以加宽而输出不变：分裂一个神经元，或者添加一个零神经元。',
    quantity: { en: 'Largest change of the output on 321 points of [−4, 4]', zh: '输出在 [−4, 4] 的 321 个点上的最大变化' },
    source: 'zhang2021embedding',
    sourceDetail: { en: 'one-step embedding', zh: '一步嵌入' },
    ...below('outputChange', sameOutput),
    exact: true,
    describe({ step, measures: { outputChange = NaN } }) {
      if (Number.isNaN(outputChange))
        return { en: `step ${step}: the narrow network is being trained.`, zh: `第 ${step} 步：窄网络正在训练。` };
      if (outputChange === 0)
        return {
          en: 'the wide network computes the same function; the outputs agree in every digit.',
          zh: '宽网络表示同一个函数；两者的输出每一位都相同。',
        };
      if (outputChange < sameOutput)
        return {
          en: `the wide network computes the same function; the outputs differ by at most ${small(outputChange)}, which is rounding.`,
          zh: `宽网络表示同一个函数；两者的输出最多相差 ${small(outputChange)}，只是舍入误差。`,
        };
      return {
        en: `the wide network computes another function; the outputs differ by up to ${small(outputChange)}.`,
        zh: `宽网络表示另一个函数；两者的输出最多相差 ${small(outputChange)}。`,
      };
    },
  },
  'still-critical': {
    en: 'A critical point of the narrow network becomes a critical point of the wide one: the gradient is zero before and after.',
    zh: '窄网络的临界点成为宽网络的临界点：加宽前后梯度都为零。',
    quantity: { en: 'Larger of the lengths of the gradient before and after', zh: '加宽前后梯度长度中较大的一个' },
    source: 'zhang2021embedding',
    sourceDetail: {
      en: 'the embedding principle; null neurons and general compatible embeddings: Zhang, Li, Zhang, Luo and Xu (2022)',
      zh: '嵌入原则；零神经元与一般相容嵌入见 Zhang、Li、Zhang、Luo 与 Xu（2022）',
    },
    ...below('gradient', zeroGradient),
    exact: true,
    describe({ measures: { before = NaN, after = NaN, gradient = NaN } }) {
      if (Number.isNaN(gradient))
        return {
          en: `so far the gradient has length ${small(before)}: not yet a critical point.`,
          zh: `目前梯度的长度为 ${small(before)}，还不是临界点。`,
        };
      const lengths = {
        en: `gradient length ${small(before)} in the narrow network, ${small(after)} in the wide one`,
        zh: `窄网络的梯度长度为 ${small(before)}，宽网络的为 ${small(after)}`,
      };
      if (gradient < zeroGradient)
        return { en: `${lengths.en}: zero but for rounding.`, zh: `${lengths.zh}：除舍入误差外都为零。` };
      if (before >= zeroGradient)
        return {
          en: `${lengths.en}: the narrow network was not critical.`,
          zh: `${lengths.zh}：窄网络本来就不在临界点上。`,
        };
      return { en: `${lengths.en}: no longer a critical point.`, zh: `${lengths.zh}：不再是临界点。` };
    },
  },
};
