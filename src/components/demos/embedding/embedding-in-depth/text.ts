/** All words of the figure. */
import type { Lang, Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import { small } from '../numbers.ts';
import type { DepthFrame } from './frame.ts';
import type { Params } from './params.ts';
import { directions, short } from './say.ts';

export const text: DemoText = {
  title: {
    en: 'A shallow network is stuck. Does one layer more set it free?',
    zh: '浅网络陷在极小点。多插入一层，它就能脱身吗？',
  },
  prediction: {
    question: {
      en: 'A network sits in a minimum that is not good enough. A layer is inserted that changes no output. Then the deeper network gets a small nudge and trains on. What happens?',
      zh: '网络陷在一个不够好的极小点。现在插入一层，输出丝毫不变，然后给深网络一个小扰动，继续训练。结果如何？',
    },
    options: [
      { en: 'It finds a way down: more weights, more directions', zh: '找到下坡路：参数多了，方向也多了' },
      { en: 'It falls back to the same loss', zh: '落回同样的损失' },
      { en: 'It is thrown out and must learn anew', zh: '被抛出去，只能从头学起' },
    ],
    answer: 1,
    why: {
      en: 'As long as the new layer is linear on the data, the deeper network is the shallow one written with more weights: the minimum becomes a flat-bottomed valley, not a saddle. Only where the new layer bends on the data can it do more.',
      zh: '只要新层在数据上是线性的，深网络就是用更多参数写出的浅网络：极小点变成平底的山谷，而不是鞍点。只有新层在数据上发生弯折，深网络才能做得更多。',
    },
  },
  caption: {
    en: 'A network of tanh units with an output bias is trained to a critical point (gradient descent, then Newton’s method). Inserted before its output: a layer with identity weights and a bias c, and c Σa taken off the output bias. Top right: the activation of the new layer, and the piece of it that the data see; lower c and the piece runs into the bend. Bottom left: every derivative of the loss, in the engine’s double precision; below 1e-8 counts as zero. “Up”, “flat” and “down” count the eigenvalues of the Hessian that are positive, zero and negative (exact for the shallow network, central differences of the gradient for the deeper one; within 1e-7 of the largest counts as zero). Bottom right: both networks are nudged and train on, and so does a third: the deeper network with the bias of one new unit lowered until the unit is off on the outermost points. Up to that edge lowering it changes nothing. tanh is odd, so a unit’s sign is free; it is chosen so that the edge is a way down.',
    zh: '带输出偏置的 tanh 网络先训练到临界点（梯度下降，再用牛顿法）。然后在输出之前插入一层：权重为单位矩阵，偏置为 c，并从输出偏置中减去 c Σa。右上：新层的激活函数，以及数据所用到的一段；调低 c，这一段就会碰到弯折处。左下：损失的各个偏导数，由引擎以双精度算出，低于 1e-8 视为零。“上升”“平坦”“下降”分别为 Hessian 矩阵正、零、负特征值的个数（浅网络用精确的 Hessian，深网络用梯度的中心差分；不超过最大特征值的 1e-7 视为零）。右下：两个网络都受扰动后继续训练；第三个是深网络，但把一个新单元的偏置调低，直到它在最外侧的数据点上关闭。在到达这个边缘之前，调低偏置不改变任何输出。tanh 是奇函数，单元的符号可以任选，这里选得使边缘之外是下坡。',
  },
};

export const labels = {
  fit: { en: 'What they compute', zh: '各网络所计算的函数' },
  shallow: { en: 'shallow', zh: '浅网络' },
  deep: { en: 'deeper', zh: '深网络' },
  lifted: { en: 'deeper, layer just in', zh: '深网络，刚插入时' },
  beyond: { en: 'deeper, moved and trained', zh: '深网络，移动后再训练' },
  networks: { en: 'The networks', zh: '两个网络' },
  bias: { en: 'bias', zh: '偏置' },
  activation: { en: 'What the data see of the new layer', zh: '数据用到的那一段激活函数' },
  input: { en: 'input z of the new unit', zh: '新单元的输入 z' },
  off: { en: 'off', zh: '关闭' },
  linear: { en: 'linear on the data', zh: '在数据上是线性的' },
  bent: { en: 'bent on the data', zh: '在数据上有弯折' },
  curved: { en: 'slightly curved', zh: '略有弯曲' },
  moved: { en: 'moved', zh: '移动后' },
  gradient: { en: 'Derivatives of the loss', zh: '损失的偏导数' },
  first: { en: 'tanh layer', zh: 'tanh 层' },
  inserted: { en: 'inserted', zh: '插入的层' },
  output: { en: 'output', zh: '输出层' },
  zero: { en: 'counts as zero', zh: '视为零' },
  directions: { en: 'Directions', zh: '方向' },
  losses: { en: 'Loss over that of the shallow point', zh: '损失与浅网络临界点的损失之比' },
  step: { en: 'steps after the layer is in (logarithmic)', zh: '插入之后的步数（对数）' },
  nudged: { en: 'nudged: shallow, deeper', zh: '受扰动：浅网络与深网络' },
  across: { en: 'moved beyond the edge', zh: '移到边缘之外' },
  waiting: { en: 'The layer is not in yet.', zh: '尚未插入新层。' },
  stale: { en: 'Run to see.', zh: '运行后显示。' },
} satisfies Record<string, Text>;

export const activationNames: Record<Params['inserted'], Text> = {
  relu: { en: 'ReLU', zh: 'ReLU' },
  identity: { en: 'linear', zh: '线性' },
  tanh: { en: 'tanh', zh: 'tanh' },
};

interface Shown {
  frame: DepthFrame;
  params: Params;
  /** Pre-activations of the new units on the data. */
  ranges: readonly (readonly [number, number])[];
  /** The frame is of these parameters. */
  current: boolean;
}

/** What each panel shows, for readers who do not see it. */
export function alts({ frame, params: { width, inserted, insertedLayers }, ranges, current }: Shown, lang: Lang) {
  const lifted = current ? frame.lifted : null;
  const { outputChange = NaN, gradient = NaN, shallowGradient = NaN } = frame.measures;
  const [change, shallowLength, deepLength] = [outputChange, shallowGradient, gradient].map(small);
  const [shallowWays, deepWays] = [lifted?.shallowCurvature, lifted?.deepCurvature].map((one) => one && directions(one, lang));
  const name = activationNames[inserted][lang];
  const intervals = ranges.map(([low, high]) => `${short(low)} … ${short(high)}`).join('; ');
  const { after } = frame;
  const [within, beyond, loss] = [after.within.at(-1), after.beyond.at(-1), lifted?.shallowLoss].map((one = NaN) => short(one));
  const [step, since] = [frame.step, after.steps.at(-1)];
  return {
    en: {
      fit: lifted
        ? `20 points. The shallow network and the deeper one differ by at most ${change}. Moved and trained on, the deeper network has loss ${beyond}, the shallow minimum ${loss}.`
        : `20 points and the shallow network at step ${step}.`,
      networks: `The shallow network: x, ${width} tanh, f. The deeper network: x, ${width} tanh, ${insertedLayers} inserted layers of ${width} ${name}, f.`,
      activation: intervals ? `${name}. On the data the inputs of the new units are: ${intervals}.` : `${name}.`,
      gradient: lifted
        ? `Norm of the gradient: shallow ${shallowLength}, deeper ${deepLength}. Directions: shallow ${shallowWays}; deeper ${deepWays}.`
        : 'Derivatives of the shallow network’s loss.',
      losses: lifted
        ? `${since} steps after the layer is in: nudged ${within}, moved ${beyond}; the shallow minimum has ${loss}.`
        : 'Losses after the layer is in: not yet.',
    },
    zh: {
      fit: lifted
        ? `20 个数据点。浅网络与深网络最多相差 ${change}。移动后再训练的深网络损失为 ${beyond}，浅网络极小点为 ${loss}。`
        : `20 个数据点与第 ${step} 步的浅网络。`,
      networks: `浅网络：x，${width} 个 tanh，f。深网络：x，${width} 个 tanh，插入 ${insertedLayers} 层，每层 ${width} 个${name}单元，f。`,
      activation: intervals ? `${name}。在数据上，新单元的输入范围：${intervals}。` : `${name}。`,
      gradient: lifted
        ? `梯度的范数：浅网络 ${shallowLength}，深网络 ${deepLength}。方向：浅网络 ${shallowWays}；深网络 ${deepWays}。`
        : '浅网络损失的偏导数。',
      losses: lifted
        ? `插入之后 ${since} 步：受扰动 ${within}，移动后 ${beyond}；浅网络极小点 ${loss}。`
        : '插入之后的损失：尚无。',
    },
  }[lang];
}
