/** All words of the figure. */
import { defaults } from '#lib/experiment/params.ts';
import { listed, named, type Lang, type Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import { small } from '../numbers.ts';
import type { SplittingFrame } from './frame.ts';
import { compare, type Comparison } from './measure.ts';
import { params, zeroGradient } from './params.ts';
import type { Row } from './rows.ts';

/** Shares of the first half at which the gradient of the wide network is looked at: the middle, others within 0 and 1, and beyond. */
const tried = { middle: [0.5], within: [0.1, 0.3, 0.9], beyond: [-1.5, -0.5, 1.5, 2.5] };

export const text: DemoText<SplittingFrame> = {
  title: {
    en: 'A neuron is split. For which shares is the gradient still zero?',
    zh: '分裂一个神经元：怎样分配，梯度仍为零？',
  },
  prediction: {
    question: {
      en: 'A network’s gradient is zero. One neuron becomes two with the same input weights, output weight a shared as αa and (1 − α)a. For which α is the gradient still zero?',
      zh: '网络的梯度为零。一个神经元分裂成输入权重相同的两个，输出权重 a 分作 αa 与 (1 − α)a。α 取哪些值时，梯度仍为零？',
    },
    options: [
      { en: 'Only for α = 1/2', zh: '只有 α = 1/2' },
      { en: 'For α between 0 and 1', zh: 'α 在 0 与 1 之间' },
      { en: 'For every α', zh: '任何 α' },
    ],
    outcome({ measures: { gradient = NaN }, theta }) {
      if (!(gradient < zeroGradient)) return -1;
      const weights = Float64Array.from(theta, Number);
      const isZero = (alpha: number) => compare(weights, { ...defaults(params), alpha }).wide.gradientNorm < zeroGradient;
      const { middle, within, beyond } = tried;
      if (!middle.every(isZero)) return -1;
      if (!within.some(isZero)) return 0;
      return beyond.every(isZero) ? 2 : 1;
    },
    why: {
      en: 'The output is the same, so the errors are. A half with output weight αa has α times the old gradient in its input weights, the old one in its output weight: all zero.',
      zh: '输出不变，误差也就不变。输出权重为 αa 的一半，输入权重的梯度是原来的 α 倍，输出权重的梯度与原来相同：全都为零。',
    },
  },
  caption: {
    en: 'The components of the gradient, the outputs and the training; then the narrow network and the wide one that it becomes. A circle shows what a neuron adds to the output, a line its output weight (dashed: negative). Move the share α, or widen the network in another way; it follows at once.',
    zh: '梯度的各分量、输出和训练过程，以及窄网络与由它加宽的网络：圆圈是神经元对输出的贡献，连线是输出权重（虚线为负）。可移动份额 α，或换一种加宽方式，宽网络立即随之改变。',
  },
};

export const labels = {
  narrow: { en: 'Narrow network, {n}', zh: '窄网络，{n}' },
  wide: { en: 'Wide network, {n}', zh: '宽网络，{n}' },
  narrowShort: { en: 'narrow', zh: '窄网络' },
  wideShort: { en: 'wide', zh: '宽网络' },
  neuron: { en: '1 neuron', zh: '1 个神经元' },
  neurons: { en: '{n} neurons', zh: '{n} 个神经元' },
  share: { en: 'Share α', zh: '份额 α' },
  shares: { en: 'Shares {first} and {second}', zh: '份额 {first} 与 {second}' },
  nullHint: {
    en: 'Drag the new neuron in the plane of its input weights.',
    zh: '在输入权重的平面上拖动新神经元。',
  },
  functionsTab: { en: 'Outputs', zh: '输出' },
  functions: { en: 'Outputs, and the parts of the split neuron', zh: '输出，以及分裂后的各部分' },
  functionsNull: { en: 'Outputs, and what the new neuron adds', zh: '输出，以及新神经元的贡献' },
  gradients: { en: 'Gradient: each neuron’s w, b, a', zh: '梯度：各神经元的 w、b、a' },
  neuronAxis: { en: 'neuron', zh: '神经元' },
  trainingTab: { en: 'Training', zh: '训练' },
  training: { en: 'Training the narrow network', zh: '窄网络的训练' },
  step: { en: 'step (logarithmic), then Newton', zh: '步数（对数），然后是牛顿法' },
  loss: { en: 'loss', zh: '损失' },
  gradientLength: { en: 'length of gradient', zh: '梯度长度' },
  descent: { en: 'gradient descent', zh: '梯度下降' },
  newton: { en: 'Newton', zh: '牛顿法' },
  zero: { en: '- - below: zero', zh: '- - 以下视为零' },
  planeTab: { en: 'New neuron', zh: '新神经元' },
  plane: { en: 'The new neuron’s (w, b): drag it', zh: '新神经元的 (w,\u00a0b)：可拖动' },
  planeKey: { en: 'its gradient {value}', zh: '它的梯度 {value}' },
  curve: { en: 'gradient 0', zh: '梯度为 0' },
  handle: { en: 'Input weights of the new neuron, arrow keys move it', zh: '新神经元的输入权重，用方向键移动' },
  embedding: { en: 'How the network is made wider', zh: '加宽的方式' },
} satisfies Record<string, Text>;

interface Shown {
  networks: Comparison | null;
  narrow: readonly Row[];
  wide: readonly Row[];
  frame: SplittingFrame | null;
}

/** What each panel shows, for readers who do not see it. */
export function alts({ networks, narrow, wide, frame }: Shown, lang: Lang) {
  if (!networks || !frame) {
    const none = { en: 'A run with these settings has not begun.', zh: '尚未按这些设置运行。' }[lang];
    return { narrow: none, wide: none, functions: none, gradients: none, training: none, plane: none };
  }
  const listOf = (rows: readonly Row[]) =>
    rows
      .map(({ name, input, output }) => named(name, listed([`tanh(${input})`, output], lang), lang))
      .join(lang === 'en' ? '; ' : '；');
  const [narrowList, wideList] = [listOf(narrow), listOf(wide)];
  const sizeOf = ({ gradient }: { gradient: Float64Array }) => small(Math.max(...gradient.map(Math.abs)));
  const [narrowSize, wideSize] = [sizeOf(networks.narrow), sizeOf(networks.wide)];
  const change = small(networks.outputChange);
  const [loss, length] = [frame.losses, frame.gradients].map((values) => small(values.at(-1) ?? NaN));
  const [added, wideLength] = [wide.at(-1)?.input ?? '', small(networks.wide.gradientNorm)];
  return {
    en: {
      narrow: `The narrow network’s neurons: ${narrowList}.`,
      wide: `The wide network’s neurons: ${wideList}.`,
      functions: `Outputs of both networks, which differ by at most ${change}.`,
      gradients: `The largest component of the gradient is ${narrowSize} in the narrow network and ${wideSize} in the wide one.`,
      training: `After step ${frame.step} the loss is ${loss} and the gradient has length ${length}.`,
      plane: `The new neuron has input ${added}; the length of the wide network’s gradient is ${wideLength}. A curve through the origin shows where it would be zero.`,
    },
    zh: {
      narrow: `窄网络的神经元：${narrowList}。`,
      wide: `宽网络的神经元：${wideList}。`,
      functions: `两个网络的输出，最多相差 ${change}。`,
      gradients: `梯度的最大分量：窄网络 ${narrowSize}，宽网络 ${wideSize}。`,
      training: `第 ${frame.step} 步之后损失为 ${loss}，梯度长度为 ${length}。`,
      plane: `新神经元的输入为 ${added}，宽网络的梯度长度为 ${wideLength}。过原点的曲线表示梯度为零之处。`,
    },
  }[lang];
}
