/** The words of condensation. */
import { showDigits } from '#lib/experiment/params.ts';
import type { Lang, Text } from '#lib/i18n/text.ts';
import type { Window } from '#lib/numerics/directions.ts';
import type { DemoText } from '../../types.ts';
import { degrees, percent, relative } from '../format.ts';
import type { CondensationFrame, Network } from './frame.ts';

export const text: DemoText<CondensationFrame> = {
  title: { en: 'Same points, three initial sizes: where do the neurons go?', zh: '同样的点，三种初始大小：神经元去向何处？' },
  prediction: {
    question: {
      en: 'With g = 0.25 the 200 neurons start from large weights and in the end fit all four points. How far have their input weights (w, b) moved, relative to their length?',
      zh: 'g = 0.25 时初始权重大，200 个神经元最后精确拟合四个点。输入权重 (w,\u00a0b) 移动了多远（与自身长度相比）？',
    },
    options: [
      { en: 'About 5%', zh: '约 5%' },
      { en: 'About 50%', zh: '约 50%' },
      { en: 'About 5 times', zh: '约 5 倍' },
    ],
    outcome({ networks, measures }) {
      const change = networks[0]?.change ?? NaN;
      if (Number.isNaN(change) || Number.isNaN(measures['large'])) return -1;
      return change < 0.15 ? 0 : change < 1.5 ? 1 : 2;
    },
    why: {
      en: 'Many small changes of large weights add up to the fit. Small weights have to grow: on the right (w, b) changes by six times its initial length, and the amplitude gathers in two directions.',
      zh: '大权重各变一点，合起来就拟合了数据。小权重必须增大：右图中 (w,\u00a0b) 的变化是初始长度的六倍，幅值聚到两个方向上。',
    },
  },
  caption: {
    en: 'Three ReLU networks of equal width learn the same points; every weight starts with standard deviation m⁻ᵍ. Each dot is a neuron, by the orientation of (w, b) and its amplitude |a||(w, b)|; shaded, the directions that hold most. Pick one to see its own ReLU in the fit, where points can be dragged and added.',
    zh: '三个同样宽的 ReLU 网络学习同一组点，初始权重的标准差为 m⁻ᵍ。每点为一个神经元：(w,\u00a0b) 的方向与幅值 |a|\u2060|\u2060(w,\u00a0b)|，阴影为幅值最集中的方向。选中一个，可在拟合图中看它的 ReLU；数据点可拖动、增删。',
  },
};

export const labels = {
  amplitude: { en: 'amplitude', zh: '幅值' },
  now: { en: 'now', zh: '现在' },
  fits: { en: 'Fits', zh: '拟合' },
  shares: { en: 'Share of the best directions', zh: '最佳方向所占比例' },
  fit: { en: 'Fit, g = {g}', zh: '拟合，g = {g}' },
  drag: { en: 'drag points, click to add', zh: '拖动数据点，点击添加' },
  point: { en: 'Point {n}; Delete removes it', zh: '第 {n} 个数据点；按 Delete 键删除' },
  add: { en: 'Add a point', zh: '添加一个点' },
  remove: { en: 'Remove point {n}', zh: '删除第 {n} 个点' },
  pick: { en: 'Neurons of the network with g = {g}', zh: 'g = {g} 的网络的神经元' },
  none: { en: 'none picked', zh: '未选择' },
  own: { en: 'thin: its ReLU{times}', zh: '细线：它的 ReLU{times}' },
  near: { en: 'broad: all {count} that point this way', zh: '粗线：同方向的 {count} 个之和' },
  course: { en: 'Share of the amplitude in the {count} best directions', zh: '最佳的 {count} 个方向所占的幅值比例' },
} satisfies Record<string, Text>;

/** A column's title: its scale, and how large the weights start. */
export function titleOf(g: number): Text {
  if (g < 0.5) return { en: `g = ${g}: large`, zh: `g = ${g}：大权重` };
  return g === 0.5 ? { en: `g = ${g}: medium`, zh: `g = ${g}：中等权重` } : { en: `g = ${g}: small`, zh: `g = ${g}：小权重` };
}

/** What a network's two panels show, in words. */
export function altOfFit({ step, pointX: { length: points } }: CondensationFrame, { g, loss }: Network, lang: Lang): string {
  const error = showDigits(loss);
  return {
    en: `The fit of the network with g = ${g} at step ${step}: mean squared error ${error} on ${points} points.`,
    zh: `g = ${g} 的网络在第 ${step} 步的拟合：在 ${points} 个数据点上的均方误差为 ${error}。`,
  }[lang];
}

export function altOfNeurons({ before }: CondensationFrame, { change }: Network, windows: readonly Window[], lang: Lang): string {
  const neurons = before.angles.length;
  const where = windows.map(({ mean, share }) => `${degrees(mean)} (${percent(share)})`).join(', ');
  return {
    en: `Orientation and amplitude of ${neurons} neurons before training and now. Best directions, with their share of the amplitude: ${where}. In training (w, b) changed by ${relative(change).en} its initial length.`,
    zh: `${neurons} 个神经元训练前与现在的方向与幅值。最佳方向及其所占幅值：${where}。训练中 (w,\u00a0b) 的变化是其初始长度${relative(change).zh}。`,
  }[lang];
}

export function altOfCourse({ networks, directions, step }: CondensationFrame, lang: Lang): string {
  const parts = networks.map(({ g, shares }) => `g = ${g}: ${percent(shares[0] ?? NaN)} → ${percent(shares.at(-1) ?? NaN)}`);
  return {
    en: `Share of the amplitude in the ${directions} best directions from step 0 to ${step}: ${parts.join('; ')}.`,
    zh: `最佳的 ${directions} 个方向所占幅值，从第 0 步到第 ${step} 步：${parts.join('；')}。`,
  }[lang];
}
