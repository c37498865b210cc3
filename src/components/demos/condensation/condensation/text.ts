/** The words of condensation. */
import { showDigits } from '#lib/experiment/params.ts';
import type { Lang, Text } from '#lib/i18n/text.ts';
import type { Window } from '#lib/numerics/directions.ts';
import type { DemoText } from '../../types.ts';
import { degrees, percent, relative } from '../format.ts';
import type { CondensationFrame, Network } from './frame.ts';

export const text: DemoText = {
  title: { en: 'Where do the neurons go when the initial weights are small?', zh: '初始参数很小时，神经元会去哪里？' },
  prediction: {
    question: {
      en: '200 neurons start in random directions and learn four points, three times: from large, medium and small weights. What do the directions do when the weights are small?',
      zh: '200 个神经元从随机方向出发学习四个数据点，共三次：初始参数分别为大、中、小。初始参数小时，神经元的方向会怎样？',
    },
    options: [
      { en: 'They stay where they are', zh: '保持不变' },
      { en: 'Each turns a little, its own way', zh: '各自转动一点，方向各异' },
      { en: 'They gather in a few common directions', zh: '聚到少数几个共同的方向' },
    ],
    answer: 2,
    why: {
      en: 'From small weights nearly all of the amplitude ends in two directions. This is condensation.',
      zh: '小初始化时，几乎全部幅值都落到两个方向上，这就是参数凝聚。',
    },
  },
  caption: {
    en: 'Three two-layer ReLU networks f(x) = Σ aⱼ relu(wⱼx + bⱼ) of equal width learn the same points by gradient descent; every weight starts with standard deviation m⁻ᵍ. Above, the fit. Below, each neuron by the orientation of (w, b) and its amplitude |a||(w, b)|, before training (the same random neurons, at three sizes) and after; grey ones are silent on all points and never move. Shaded: the best windows of ±8° and what they hold. Hover over a neuron, tap it, or move through the neurons with the arrow keys, and its own ReLU appears in the fit, magnified, with the sum of all neurons that point the same way. Drag the points, click to add one, press Delete to remove one. How many directions a fit needs follows from its kinks: each is made by a ramp that opens to the right, or to the left, or by both.',
    zh: '三个同样宽的两层 ReLU 网络 f(x) = Σ aⱼ relu(wⱼx + bⱼ) 用梯度下降学习同一组点，每个参数初始的标准差为 m⁻ᵍ。上图为拟合结果。下图画出每个神经元：横轴为 (w, b) 的方向，纵轴为幅值 |a||(w, b)|，分训练前（同一组随机神经元，三种尺度）与训练后；灰色的神经元在所有数据点上都不激活，始终不动。阴影为最佳的 ±8° 窗口及其所占比例。把鼠标移到一个神经元上，或点按它，或用方向键逐个移动，上图就显示它自己的 ReLU（放大后），以及所有同方向神经元之和。数据点可以拖动，点击空白处可添加，按 Delete 键可删除。一个拟合需要几个方向由折点决定：每个折点由向右开的斜坡、向左开的斜坡或两者共同构成。',
  },
};

export const labels = {
  features: { en: 'Neurons: amplitude by orientation', zh: '神经元：方向与幅值' },
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

/** A column's title: its scale, and the regime that it has for infinite width. */
export function titleOf(g: number): Text {
  if (g < 0.5) return { en: `g = ${g}: linear regime`, zh: `g = ${g}：线性区` };
  return g === 0.5
    ? { en: `g = ${g}: critical`, zh: `g = ${g}：临界区` }
    : { en: `g = ${g}: condensed regime`, zh: `g = ${g}：凝聚区` };
}

/** What the two panels of a network show, in words. */
export function altOfNetwork(frame: CondensationFrame, network: Network, windows: readonly Window[], lang: Lang) {
  const { g, change } = network;
  const [neurons, points, loss] = [frame.before.angles.length, frame.pointX.length, showDigits(network.loss)];
  const where = windows.map(({ mean, share }) => `${degrees(mean)} (${percent(share)})`).join(', ');
  return {
    en: {
      fit: `The fit of the network with g = ${g} at step ${frame.step}: mean squared error ${loss} on ${points} points.`,
      features: `Orientation and amplitude of ${neurons} neurons before and after. Best directions, with their share of the amplitude: ${where}. In training (w, b) changed by ${relative(change).en} its initial length.`,
    },
    zh: {
      fit: `g = ${g} 的网络在第 ${frame.step} 步的拟合：在 ${points} 个数据点上的均方误差为 ${loss}。`,
      features: `${neurons} 个神经元训练前后的方向与幅值。最佳方向及其所占幅值：${where}。训练中 (w, b) 的变化是其初始长度${relative(change).zh}。`,
    },
  }[lang];
}

export function altOfCourse({ networks, directions, step }: CondensationFrame, lang: Lang): string {
  const parts = networks.map(({ g, shares }) => `g = ${g}: ${percent(shares[0] ?? NaN)} → ${percent(shares.at(-1) ?? NaN)}`);
  return {
    en: `Share of the amplitude in the ${directions} best directions from step 0 to ${step}: ${parts.join('; ')}.`,
    zh: `最佳的 ${directions} 个方向所占幅值，从第 0 步到第 ${step} 步：${parts.join('；')}。`,
  }[lang];
}
