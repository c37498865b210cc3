/** All words of the figure. */
import type { Lang, Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import { small } from '../numbers.ts';
import type { SplittingFrame } from './frame.ts';
import type { Comparison } from './measure.ts';
import type { Row } from './rows.ts';

export const text: DemoText = {
  title: {
    en: 'A trained network stands still. Split one of its neurons: does it still stand still?',
    zh: '训练好的网络停在临界点上。把一个神经元拆成两个，它还停得住吗？',
  },
  prediction: {
    question: {
      en: 'The gradient of a small network is zero. One neuron is split into two with the same input weights; its output weight a is shared out as αa and (1 − α)a. For which α is the gradient of the wider network zero?',
      zh: '一个小网络的梯度为零。把一个神经元拆成输入权重相同的两个，输出权重 a 分作 αa 与 (1 − α)a。α 取哪些值时，加宽后的网络梯度为零？',
    },
    options: [
      { en: 'Only for α = 1/2', zh: '只有 α = 1/2' },
      { en: 'For α between 0 and 1', zh: 'α 在 0 与 1 之间' },
      { en: 'For every α', zh: '任何 α' },
    ],
    answer: 2,
    why: {
      en: 'The output is the same, so the error on the data is too. A half with output weight αa has α times the old gradient in its input weights, and the old gradient in its output weight: all of them zero.',
      zh: '输出不变，数据上的误差也就不变。输出权重为 αa 的那一半，输入权重的梯度是原来的 α 倍，输出权重的梯度与原来相同：全都为零。',
    },
  },
  caption: {
    en: 'f(x) = Σ aⱼ tanh(wⱼx + bⱼ) is trained on 20 points in 64-bit arithmetic, first by gradient descent, then by a few Newton steps that bring the gradient to zero but for rounding. A circle shows what a neuron adds to the output, a line its output weight (dashed where it is negative); the circle at the right shows the sum. Moving α or the null neuron changes the wide network at once; when it rests, the whole run is repeated. A null neuron, whose output weight is 0, keeps the output whatever its input weights (w, b), but its own output weight has zero gradient only on a curve of places (w, b). The origin and the old neurons with their mirror images lie on it whatever the data; where else it runs depends on the data. A place close to the curve is moved onto it. Critical does not mean minimum: in the wider network the same point can be a saddle.',
    zh: 'f(x) = Σ aⱼ tanh(wⱼx + bⱼ) 用 64 位浮点在 20 个点上训练：先用梯度下降，再用几步牛顿法，使梯度除舍入误差外为零。圆圈里画的是一个神经元对输出的贡献，连线的粗细表示输出权重的大小（虚线为负），最右边的圆圈是总和。移动 α 或零神经元，宽网络立即随之改变；停下后整个训练重做一遍。零神经元的输出权重为 0，无论输入权重 (w, b) 取什么都不改变输出，但只有当 (w, b) 落在一条曲线上时，它的输出权重的梯度才为零。原点、原有的神经元及其镜像总在这条曲线上，与数据无关；曲线的其余部分取决于数据。靠近曲线的点会被移到曲线上。临界点不一定是极小点：在更宽的网络中，同一个点可以是鞍点。',
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
    en: 'Drag the new neuron in the plane of its input weights, the last panel.',
    zh: '在最后一幅图，即输入权重的平面上，拖动新神经元。',
  },
  functions: { en: 'Outputs, and the parts of the split neuron', zh: '输出，以及拆分后的各部分' },
  functionsNull: { en: 'Outputs, and what the new neuron adds', zh: '输出，以及新神经元的贡献' },
  gradients: { en: 'Gradient: each neuron’s w, b, a', zh: '梯度：各神经元的 w、b、a' },
  neuronAxis: { en: 'neuron', zh: '神经元' },
  training: { en: 'Training the narrow network', zh: '窄网络的训练' },
  step: { en: 'step (logarithmic), then Newton', zh: '步数（对数），然后是牛顿法' },
  loss: { en: 'loss', zh: '损失' },
  gradientLength: { en: 'length of gradient', zh: '梯度长度' },
  descent: { en: 'gradient descent', zh: '梯度下降' },
  newton: { en: 'Newton', zh: '牛顿法' },
  zero: { en: '- - below: zero', zh: '- - 以下视为零' },
  plane: { en: 'The new neuron’s (w, b): drag it', zh: '新神经元的 (w, b)：可拖动' },
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
    rows.map(({ name, input, output }) => `${name}: tanh(${input}), ${output}`).join(lang === 'en' ? '; ' : '；');
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
