/** All words of the figure. */
import type { Lang, Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import { show } from '../numbers.ts';
import type { Critical, EscapeFrame } from './frame.ts';
import type { Params } from './params.ts';
import type { WideSpectrum } from './wide-spectrum.ts';

export const text: DemoText = {
  title: {
    en: 'A network of one neuron is stuck in a minimum. Split the neuron: is the wider network stuck as well?',
    zh: '只有一个神经元的网络困在极小点。把神经元拆成两个，更宽的网络也被困住吗？',
  },
  prediction: {
    question: {
      en: 'One neuron has found the best place it can: whatever way its three weights move, the loss rises. It is split into two halves that compute the same function together. What is this place for the six weights of the two?',
      zh: '一个神经元已到达它所能到的最好位置：三个参数无论怎样移动，损失都上升。把它拆成两半，合起来仍是同一个函数。对这两个神经元的六个参数来说，这里是什么？',
    },
    options: [
      { en: 'A minimum still: the function is the same', zh: '仍是极小点：函数没有变' },
      { en: 'A saddle: there is a way down', zh: '鞍点：有了下降的方向' },
      { en: 'An ordinary point: the gradient is no longer zero', zh: '普通的点：梯度不再为零' },
    ],
    answer: 1,
    why: {
      en: 'The gradient is zero still. But the halves can now part, which one neuron could not: one way of parting raises the loss, another lowers it.',
      zh: '梯度仍为零。但两半现在可以分开，这是一个神经元做不到的：一种分法使损失上升，另一种使损失下降。',
    },
  },
  caption: {
    en: 'f(x) = Σ aⱼ tanh(wⱼx + bⱼ) on 20 points, in 64-bit arithmetic. The narrow network descends, and Newton steps take it to a zero gradient. Its neuron becomes two with output weights αa and (1 − α)a. Then both networks are moved by the same small distance along the eigenvector of their lowest eigenvalue, and go on by gradient descent with the same learning rate. B = (2/n) Σ rᵢ tanh″(wxᵢ + b)(xᵢ, 1)(xᵢ, 1)ᵀ, where r are the errors that are left. Eigenvalues stand on a scale that is logarithmic on either side of zero; those below a billionth of the largest count as zero. Drag α: the spectrum follows at once, and when you stop the run is done again.',
    zh: 'f(x) = Σ aⱼ tanh(wⱼx + bⱼ)，20 个点，64 位浮点。窄网络先做梯度下降，再用牛顿法使梯度为零。然后把神经元拆成两个，输出权重为 αa 与 (1 − α)a。两个网络各沿自己最小特征值的特征向量移动同样小的一段距离，以相同的学习率继续梯度下降。B = (2/n) Σ rᵢ tanh″(wxᵢ + b)(xᵢ, 1)(xᵢ, 1)ᵀ，其中 r 为剩余误差。特征值的坐标轴在零的两侧都是对数的；不到最大值十亿分之一的算作零。拖动 α，谱立即随之改变；停下后重新运行。',
  },
};

export const labels = {
  narrow: { en: 'narrow', zh: '窄网络' },
  wide: { en: 'wide', zh: '宽网络' },
  fit: { en: 'The points and the networks', zh: '数据点与两个网络' },
  losses: { en: 'Loss: stuck, and on the way out', zh: '损失：被困与脱身' },
  split: { en: 'split and nudge', zh: '拆分并推动' },
  slices: { en: 'Loss along the lowest eigenvector', zh: '沿最小特征值方向的损失' },
  distance: { en: 'distance from the critical point', zh: '到临界点的距离' },
  spectrum: { en: 'Eigenvalues of the Hessian: drag α', zh: 'Hessian 矩阵的特征值：可拖动 α' },
  alpha: { en: 'share α of the first half', zh: '第一半的份额 α' },
  down: { en: 'ways down', zh: '下降的方向' },
  cursor: { en: 'Share α of the first half', zh: '第一半的份额 α' },
  counts: { en: 'How many of each sign', zh: '各符号的个数' },
  negative: { en: 'negative', zh: '负' },
  zero: { en: 'zero', zh: '零' },
  positive: { en: 'positive', zh: '正' },
  foretold: { en: 'foretold', zh: '预言' },
  why: {
    en: 'Foretold: the narrow network’s own, one zero along α, and the signs of α(1 − α) aB, which is {factor} times {low} and {high}.',
    zh: '预言：窄网络自己的符号，沿 α 的一个零，以及 α(1 − α) aB 的符号，即 {factor} 乘以 {low} 与 {high}。',
  },
  training: { en: 'The narrow network is on its way down.', zh: '窄网络正在下降。' },
  nowhere: {
    en: 'The narrow network has no critical point at finite weights: there is nothing to split.',
    zh: '窄网络在有限的参数处没有临界点，无从拆分。',
  },
  run: { en: 'Shown after the run.', zh: '运行后显示。' },
} satisfies Record<string, Text>;

interface Shown {
  /** Null: no run with these settings has begun. */
  frame: EscapeFrame | null;
  critical: Critical | null;
  /** The same, where it is with the alpha in force. */
  atAlpha: Critical | null;
  wide: WideSpectrum | null;
  params: Params;
}

/** What each panel shows, for readers who do not see it. */
export function alts({ frame, critical, atAlpha, wide, params }: Shown, lang: Lang) {
  const list = (values: readonly number[] = []) => values.map(show).join(lang === 'en' ? ', ' : '、');
  const [narrowLoss = [], wideLoss = []] = [frame?.narrowLoss, frame?.wideLoss];
  const [narrow, before, after] = [show(narrowLoss.at(-1) ?? NaN), show(narrowLoss[0] ?? NaN), show(wideLoss.at(-1) ?? NaN)];
  const both = wideLoss.length > 0;
  const lowest = (side: 'narrow' | 'wide') => show(Math.min(...(atAlpha?.slices[side] ?? [])));
  const [step, loss] = [critical?.step, show(critical?.loss ?? NaN)];
  const alpha = show(params.alpha);
  const { fit, losses, slices, spectrum, notYet } = {
    en: {
      fit: `The 20 points${frame ? `, the narrow network with loss ${narrow}` : ''}${both ? ` and the wide one with loss ${after}` : ''}.`,
      losses: `Loss over ${frame?.step} steps: the narrow network from ${before} to ${narrow}${critical && both ? `; split and nudged at step ${step}, the wide one goes from ${loss} to ${after}` : ''}.`,
      slices: `Loss along a straight line through the critical point, where it is ${loss}: in the narrow network’s flattest direction at least ${lowest('narrow')}, along the wide one’s lowest eigenvector down to ${lowest('wide')}.`,
      spectrum: `Eigenvalues of the narrow network: ${list(critical?.narrow.values)}. Of the wide one for α = ${alpha}: ${wide ? list(wide.values) : 'not computed'}.`,
      notYet: 'Nothing yet.',
    },
    zh: {
      fit: `20 个数据点${frame ? `，窄网络（损失 ${narrow}）` : ''}${both ? `，宽网络（损失 ${after}）` : ''}。`,
      losses: `前 ${frame?.step} 步的损失：窄网络从 ${before} 到 ${narrow}${critical && both ? `；在第 ${step} 步拆分并推动，宽网络从 ${loss} 到 ${after}` : ''}。`,
      slices: `沿过临界点的直线的损失（临界点处为 ${loss}）：窄网络最平缓的方向上最低 ${lowest('narrow')}，宽网络最小特征值的方向上最低 ${lowest('wide')}。`,
      spectrum: `窄网络的特征值：${list(critical?.narrow.values)}。α = ${alpha} 时宽网络的特征值：${wide ? list(wide.values) : '未计算'}。`,
      notYet: '尚无结果。',
    },
  }[lang];
  return {
    fit,
    losses: frame ? losses : notYet,
    slices: atAlpha ? slices : notYet,
    spectrum: critical ? spectrum : notYet,
  };
}
