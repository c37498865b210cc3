/** All words of the figure. */
import type { Lang, Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import { show } from '../numbers.ts';
import type { Critical, EscapeFrame } from './frame.ts';
import type { Params } from './params.ts';
import type { WideSpectrum } from './wide-spectrum.ts';

/** How many negative, zero and positive eigenvalues come in addition, by option. */
const additions = ['0 0 3', '0 3 0', '1 1 1', '3 0 0'];

export const text: DemoText<EscapeFrame> = {
  title: {
    en: 'At a minimum, a neuron is split. Which way does the loss bend now?',
    zh: '在极小点处分裂神经元，损失往哪边弯？',
  },
  prediction: {
    question: {
      en: 'At a minimum, a neuron’s three Hessian eigenvalues are positive. Split into equal halves it has six: which signs are added?',
      zh: '一个神经元停在极小点：三个参数，Hessian 矩阵有三个正特征值。对半分裂之后有六个参数。新增的三个特征值是什么符号？',
    },
    options: [
      { en: 'Three positive', zh: '三个都为正' },
      { en: 'Three zero', zh: '三个都为零' },
      { en: 'One of each sign', zh: '正、零、负各一' },
      { en: 'Three negative', zh: '三个都为负' },
    ],
    outcome({ critical }) {
      if (!critical) return -1;
      const { narrow, wide } = critical;
      return additions.indexOf(wide.signs.map((count, i) => count - (narrow.signs[i] as number)).join(' '));
    },
    why: {
      en: 'The halves can now part: one way of parting raises the loss, another lowers it. Shifting output weight from one half to the other changes nothing: that is the zero.',
      zh: '两半现在可以分开：一种分法使损失上升，另一种使损失下降。把输出权重从一半挪到另一半，什么也不改变，这就是那个零。',
    },
  },
  caption: {
    en: 'All eigenvalues of both networks, those of the wide one for every share α of the first half, and how many there are of each sign. Then the loss along the eigenvector of the lowest eigenvalue: after the split both are nudged along it and train on. Drag α.',
    zh: '窄网络与宽网络的全部特征值（宽网络的画出随份额 α 的变化）和各符号的个数，以及沿最小特征值方向的损失。分裂之后，两个网络沿各自的这个方向推一下，继续训练。可拖动 α。',
  },
};

export const labels = {
  narrow: { en: 'narrow', zh: '窄网络' },
  wide: { en: 'wide', zh: '宽网络' },
  fit: { en: 'The points and the networks', zh: '数据点与两个网络' },
  losses: { en: 'Loss of both networks', zh: '两个网络的损失' },
  split: { en: 'split and nudge', zh: '分裂并推动' },
  slices: { en: 'Loss along the lowest eigenvector', zh: '沿最小特征值方向的损失' },
  distance: { en: 'distance from the critical point', zh: '到临界点的距离' },
  spectrum: { en: 'Eigenvalues of the Hessian: drag α', zh: 'Hessian 矩阵的特征值：可拖动 α' },
  alpha: { en: 'share α of the first half', zh: '第一半的份额 α' },
  down: { en: 'ways down', zh: '下坡的方向' },
  cursor: { en: 'Share α of the first half', zh: '第一半的份额 α' },
  counts: { en: 'How many of each sign', zh: '各符号的个数' },
  negative: { en: 'negative', zh: '负' },
  zero: { en: 'zero', zh: '零' },
  positive: { en: 'positive', zh: '正' },
  foretold: { en: 'foretold', zh: '预言' },
  why: {
    en: 'Foretold: the narrow network’s own, one zero along α, and the signs of α(1 − α) B, which is {factor} times {low} and {high}.',
    zh: '预言：窄网络自己的符号，沿 α 的一个零，以及 α(1 − α) B 的符号，即 {factor} 乘以 {low} 与 {high}。',
  },
  training: { en: 'The narrow network is training.', zh: '窄网络正在训练。' },
  nowhere: {
    en: 'The narrow network has no critical point at finite weights: there is nothing to split.',
    zh: '窄网络在有限的权重处没有临界点，无从分裂。',
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
  const [none, some] = [critical?.largestZero, critical?.smallestOther].map((size = NaN) => show(size));
  const { fit, losses, slices, spectrum, notYet } = {
    en: {
      fit: `The 20 points${frame ? `, the narrow network with loss ${narrow}` : ''}${both ? ` and the wide one with loss ${after}` : ''}.`,
      losses: `Loss over ${frame?.step} steps: the narrow network from ${before} to ${narrow}${critical && both ? `; split and nudged at step ${step}, the wide one goes from ${loss} to ${after}` : ''}.`,
      slices: `Loss along a straight line through the critical point, where it is ${loss}: in the narrow network’s flattest direction at least ${lowest('narrow')}, along the wide one’s lowest eigenvector down to ${lowest('wide')}.`,
      spectrum: `Eigenvalues of the narrow network: ${list(critical?.narrow.values)}. Of the wide one for α = ${alpha}: ${wide ? list(wide.values) : 'not computed'}. Those that count as zero are at most ${none} in size, the others at least ${some}.`,
      notYet: 'Nothing yet.',
    },
    zh: {
      fit: `20 个数据点${frame ? `，窄网络（损失 ${narrow}）` : ''}${both ? `，宽网络（损失 ${after}）` : ''}。`,
      losses: `前 ${frame?.step} 步的损失：窄网络从 ${before} 到 ${narrow}${critical && both ? `；在第 ${step} 步分裂并推动，宽网络从 ${loss} 到 ${after}` : ''}。`,
      slices: `沿过临界点的直线的损失（临界点处为 ${loss}）：窄网络最平缓的方向上最低 ${lowest('narrow')}，宽网络最小特征值的方向上最低 ${lowest('wide')}。`,
      spectrum: `窄网络的特征值：${list(critical?.narrow.values)}。α = ${alpha} 时宽网络的特征值：${wide ? list(wide.values) : '未计算'}。算作零的，绝对值不超过 ${none}；其余的不小于 ${some}。`,
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
