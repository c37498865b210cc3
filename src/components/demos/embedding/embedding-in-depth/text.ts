/** All words of the figure. */
import type { Lang, Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import { small } from '../numbers.ts';
import type { DepthFrame } from './frame.ts';
import { extraUnits, type Params } from './params.ts';
import { directions, short } from './say.ts';

/** Final loss of the nudged deeper network over that of the shallow point: below the first it has found a way down, above the second it was thrown out. */
const [down, out] = [0.9, 1.1] as const;

export const text: DemoText<DepthFrame> = {
  title: {
    en: 'A shallow network is stuck. Does one layer more set it free?',
    zh: '浅网络陷在极小点。多插入一层，它就能脱身吗？',
  },
  prediction: {
    question: {
      en: 'A network sits in a minimum that is not good enough. A layer is inserted that changes no output. Then the deeper network is nudged and trains on. What happens?',
      zh: '网络陷在一个不够好的极小点。现在插入一层，输出丝毫不变，然后给深网络一个小扰动，继续训练。结果如何？',
    },
    options: [
      { en: 'It finds a way down', zh: '找到下坡的路' },
      { en: 'It falls back', zh: '落回原处' },
      { en: 'It is thrown out', zh: '被抛出去' },
    ],
    outcome({ after, lifted }) {
      const ratio = (after.within.at(-1) ?? NaN) / (lifted?.shallowLoss ?? NaN);
      if (Number.isNaN(ratio)) return -1;
      return ratio < down ? 0 : ratio < out ? 1 : 2;
    },
    why: {
      en: 'While the new layer is linear on the data, the deeper network is the shallow one written with more weights: a flat valley, not a saddle.',
      zh: '只要新层在数据上是线性的，深网络就只是浅网络换了写法，权重多些：极小点成为平底的山谷，而非鞍点。',
    },
  },
  caption: {
    en: 'Three networks train on: shallow and deeper one nudged, and the deeper one with the bias of a new unit lowered until it is off on the outermost points. Also: the fits, the networks, the piece of the new layer’s activation that the data use, every derivative of the loss.',
    zh: '三个网络继续训练：受扰动的浅网络与深网络，以及另一个深网络，它有一个新神经元的偏置调低，在最外侧的数据点上关闭。另有：拟合、网络、数据所用到的一段新层激活函数，以及损失的各个偏导数。',
  },
};

export const labels = {
  fit: { en: 'What they compute', zh: '各网络表示的函数' },
  shallow: { en: 'shallow', zh: '浅网络' },
  deep: { en: 'deeper', zh: '深网络' },
  lifted: { en: 'deeper, just in', zh: '深网络，刚插入' },
  beyond: { en: 'deeper, moved', zh: '深网络，移动后' },
  networks: { en: 'The networks', zh: '两个网络' },
  bias: { en: 'bias', zh: '偏置' },
  activationTab: { en: 'New layer', zh: '新层' },
  activation: { en: 'What the data see', zh: '数据用到的一段' },
  input: { en: 'input z of the new unit', zh: '新神经元的输入 z' },
  off: { en: 'off', zh: '关闭' },
  linear: { en: 'linear on the data', zh: '在数据上是线性的' },
  bent: { en: 'bent on the data', zh: '在数据上有弯折' },
  curved: { en: 'slightly curved', zh: '略有弯曲' },
  moved: { en: 'moved', zh: '移动后' },
  gradientTab: { en: 'Derivatives', zh: '偏导数' },
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
export function alts({ frame, params: { width, inserted, insertedLayers, extra }, ranges, current }: Shown, lang: Lang) {
  const lifted = current ? frame.lifted : null;
  const { outputChange = NaN, gradient = NaN, shallowGradient = NaN } = frame.measures;
  const [change, shallowLength, deepLength] = [outputChange, shallowGradient, gradient].map(small);
  const [shallowWays, deepWays] = [lifted?.shallowCurvature, lifted?.deepCurvature].map((one) => one && directions(one, lang));
  const name = activationNames[inserted][lang];
  const more = extraUnits({ extra, inserted });
  const intervals = ranges.map(([low, high]) => `${short(low)} … ${short(high)}`).join(lang === 'en' ? '; ' : '；');
  const { after } = frame;
  const [within, beyond, loss] = [after.within.at(-1), after.beyond.at(-1), lifted?.shallowLoss].map((one = NaN) => short(one));
  const [step, since] = [frame.step, after.steps.at(-1)];
  return {
    en: {
      fit: lifted
        ? `20 points. The shallow network and the deeper one differ by at most ${change}. Moved and trained on, the deeper network has loss ${beyond}, the shallow minimum ${loss}.`
        : `20 points and the shallow network at step ${step}.`,
      networks: `The shallow network: x, ${width} tanh, f. The deeper network: x, ${width} tanh, ${insertedLayers} inserted layers of ${width} ${name}${more ? ', one more in the first' : ''}, f.`,
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
      networks: `浅网络：x，${width} 个 tanh，f。深网络：x，${width} 个 tanh，插入 ${insertedLayers} 层，每层 ${width} 个${/[a-z]$/i.test(name) ? ` ${name} ` : name}神经元${more ? '，第一层多一个' : ''}，f。`,
      activation: intervals ? `${name}。在数据上，新神经元的输入范围：${intervals}。` : `${name}。`,
      gradient: lifted
        ? `梯度的范数：浅网络 ${shallowLength}，深网络 ${deepLength}。方向：浅网络 ${shallowWays}；深网络 ${deepWays}。`
        : '浅网络损失的偏导数。',
      losses: lifted
        ? `插入之后 ${since} 步：受扰动 ${within}，移动后 ${beyond}；浅网络极小点 ${loss}。`
        : '插入之后的损失：尚无。',
    },
  }[lang];
}
