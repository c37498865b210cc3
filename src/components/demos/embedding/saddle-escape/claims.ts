/** What the figure claims. */
import { above, below, type Claims } from '#lib/experiment/claim.ts';
import type { Text } from '#lib/i18n/text.ts';
import { show } from '../numbers.ts';
import type { EscapeFrame, Signs } from './frame.ts';
import { perfectFit } from './measures.ts';

/** Lowest eigenvalue over largest below which a way counts as one down: 1000 times as much as what counts as zero. */
const steepness = -1e-6;
const fifth = 0.2;

/** While there is no critical point: why, and in short. */
function noPoint(frame: EscapeFrame): Text {
  if (!frame.finished)
    return {
      en: `step ${frame.step}: the narrow network is being trained; its loss is ${show(frame.narrowLoss.at(-1) ?? NaN)}.`,
      zh: `第 ${frame.step} 步：窄网络正在训练，损失为 ${show(frame.narrowLoss.at(-1) ?? NaN)}。`,
    };
  const [weight, gradient] = [show(frame.largestWeight), show(frame.gradientNorm)];
  return {
    en: `no critical point at finite weights: the largest ${weight}, the gradient’s length ${gradient}.`,
    zh: `在有限的权重处没有临界点：最大的权重已达 ${weight}，梯度长度仍有 ${gradient}。`,
  };
}
const notSplit = ({ finished }: EscapeFrame): Text =>
  finished
    ? { en: 'there was no critical point at which to split a neuron.', zh: '没有可以分裂神经元的临界点。' }
    : { en: 'the neuron has not been split yet.', zh: '神经元尚未分裂。' };

const change = (before: Signs, after: Signs, i: number) => `${before[i]}→${after[i]}`;

export const claims: Claims<EscapeFrame> = {
  counts: {
    en: 'Widening loses no direction: the numbers of negative, zero and positive eigenvalues of the Hessian do not fall.',
    zh: '加宽不会失去任何方向：Hessian 矩阵的负、零、正特征值的个数都不减少。',
    quantity: { en: 'Smallest change of the three numbers', zh: '三种个数的变化中最小的一个' },
    source: 'zhang2022hierarchical',
    sourceDetail: { en: 'irreversibility of critical embeddings', zh: '临界嵌入的不可逆性' },
    ...above('counts', -0.5),
    exact: true,
    describe(frame) {
      const { critical } = frame;
      if (!critical) return noPoint(frame);
      const [negative, zero, positive] = [0, 1, 2].map((i) => change(critical.narrow.signs, critical.wide.signs, i));
      return {
        en: `eigenvalues: negative ${negative}, zero ${zero}, positive ${positive}.`,
        zh: `负 ${negative}，零 ${zero}，正 ${positive}。`,
      };
    },
  },
  saddle: {
    en: 'Splitting the neuron makes the local minimum a saddle: the wide network has a way down.',
    zh: '分裂神经元使局部极小点成为鞍点：宽网络有了下坡的方向。',
    quantity: {
      en: 'Lowest eigenvalue of the wide network’s Hessian over its largest, where the narrow network’s has no negative one',
      zh: '宽网络 Hessian 矩阵的最小特征值与最大特征值之比（窄网络没有负特征值时）',
    },
    source: 'fukumizu2000local',
    sourceDetail: {
      en: 'when a minimum of the smaller network is a saddle of the larger, and when a line of minima',
      zh: '小网络的极小点何时成为大网络的鞍点，何时成为一段极小点',
    },
    ...below('lowest', steepness),
    exact: true,
    describe(frame) {
      const { critical } = frame;
      if (!critical) return notSplit(frame);
      const [before, after] = [show(critical.narrow.values[0] ?? NaN), show(critical.wide.values[0] ?? NaN)];
      if (critical.narrow.signs[0] > 0)
        return {
          en: `the narrow network rests on a saddle itself: its lowest eigenvalue is ${before}.`,
          zh: `窄网络停住之处本身就是鞍点：最小特征值为 ${before}。`,
        };
      if (critical.wide.signs[0] === 0)
        return {
          en: `no negative eigenvalue: the narrow network’s lowest ${before}, the wide one’s zero (${after}).`,
          zh: `没有负特征值：窄网络最小的为 ${before}，宽网络的为零（${after}）。`,
        };
      return {
        en: `lowest eigenvalue: ${before} in the narrow network, ${after} in the wide one.`,
        zh: `最小特征值：窄网络 ${before}，宽网络 ${after}。`,
      };
    },
  },
  escapes: {
    en: 'Nudged alike, the wide network leaves and the narrow one falls back: at the end the wide one’s loss is less than a fifth.',
    zh: '同样推一下，宽网络离开，窄网络落回原处：最后宽网络的损失不到窄网络的五分之一。',
    quantity: { en: 'Loss of the wide network over loss of the narrow one, at the end', zh: '最后宽网络与窄网络的损失之比' },
    source: 'zhang2021embedding',
    sourceDetail: { en: 'why wide networks are easier to optimise', zh: '宽网络为何更容易优化' },
    ...below('share', fifth),
    exact: true,
    describe(frame) {
      const { critical, measures } = frame;
      if (!critical) return notSplit(frame);
      const [narrow, wide] = [frame.narrowLoss, frame.wideLoss].map((losses) => losses.at(-1) ?? NaN) as [number, number];
      const since = frame.step - critical.step;
      const rest = show(critical.loss);
      if (critical.loss < perfectFit)
        return {
          en: `nothing to escape from: the narrow network fits the points, loss ${rest}.`,
          zh: `没有什么可逃离的：窄网络已拟合所有的点，损失为 ${rest}。`,
        };
      const now = {
        en: `losses after ${since} steps: narrow ${show(narrow)} (minimum ${rest}), wide ${show(wide)}`,
        zh: `${since} 步后损失：窄网络 ${show(narrow)}（极小点 ${rest}），宽网络 ${show(wide)}`,
      };
      const share = measures['share'] ?? NaN;
      if (Number.isNaN(share)) return { en: `${now.en}.`, zh: `${now.zh}。` };
      const percent = `${show(100 * share)}%`;
      return { en: `${now.en}, ${percent} of that.`, zh: `${now.zh}，为其 ${percent}。` };
    },
  },
};
