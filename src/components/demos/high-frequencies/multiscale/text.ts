import { showNumber } from '#lib/experiment/params.ts';
import { percent, type Lang, type Text } from '#lib/i18n/text.ts';
import { passagesSaid } from '../../shared/passages.ts';
import type { DemoText } from '../../types.ts';
import type { MultiscaleFrame, NetworkName, NetworkRecord } from './frame.ts';
import { shortName } from './params.ts';

export const text: DemoText = {
  title: {
    en: 'Scale the input, and a fast wave becomes a slow one. Is that enough?',
    zh: '放大输入，快波就变成慢波。这样就够了吗？',
  },
  prediction: {
    question: {
      en: 'Six subnetworks see x, 2x, 4x, … 32x, and their outputs are added. Built of ReLUs, what does this give over one plain ReLU network of the same size, for the fastest wave?',
      zh: '六个子网络分别看到 x、2x、4x……32x，输出相加。若用 ReLU 搭成，与同样大小的一个普通 ReLU 网络相比，它学最快的波会怎样？',
    },
    options: [
      { en: 'It learns it several times faster', zh: '快好几倍' },
      { en: 'It learns it a little faster', zh: '略快一些' },
      { en: 'It does not learn it either', zh: '同样学不会' },
    ],
    answer: 2,
    why: {
      en: 'A ReLU has no scale of its own: scaling its input only makes it higher. With a bump in its place the same six subnetworks learn the wave in some 160 steps.',
      zh: 'ReLU 没有自己的尺度：放大它的输入只是把它变高。换成鼓包形的激活函数，同样的六个子网络约 160 步就学会这个波。',
    },
  },
  caption: {
    en: 'Four networks with equally many parameters, full batch, Adam, the same learning rate. Left: one plain network. Right: six subnetworks, each with its own fixed scale of the input; at each of them, the share of the fastest wave that it holds. Upper and lower row differ in the activation. A wave counts as learned when the relative error of its Fourier coefficient first falls below 0.2; ticks mark that step. φ(x) = x₊² − 3(x−1)₊² + 3(x−2)₊² − (x−3)₊² is a smooth bump on [0, 3].',
    zh: '四个网络参数数目相等，全批量，Adam，学习率相同。左：一个普通网络。右：六个子网络，各有固定的输入尺度；旁边的数字是它承担的最快波的份额。上下两排只是激活函数不同。某个波的傅里叶系数相对误差首次低于 0.2 时视为学会，竖线标出这一步。φ(x) = x₊² − 3(x−1)₊² + 3(x−2)₊² − (x−3)₊² 是 [0, 3] 上的光滑鼓包。',
  },
};

export const labels = {
  plain: { en: 'Plain', zh: '普通' },
  multiscale: { en: 'Multiscale', zh: '多尺度' },
  plainDiagram: { en: 'One network: {count} parameters', zh: '一个网络：{count} 个参数' },
  scaledDiagram: { en: 'Six scaled subnetworks: {count} parameters', zh: '六个带尺度的子网络：{count} 个参数' },
  shareOf: { en: 'holds of k = {k}', zh: '承担 k = {k}' },
  unit: { en: '{name} of z scaled', zh: '{name}，z 放大后' },
  unitAlt: {
    en: '{name} of z times {scales}: largest value between {low} and {high}: {peaks}.',
    zh: 'z 乘以 {scales} 后的 {name}：在 {low} 到 {high} 之间的最大值依次为 {peaks}。',
  },
  learnedAt: { en: 'k = {k} learned at step {step}', zh: '第 {step} 步学会 k = {k}' },
  notLearned: { en: 'k = {k} not learned', zh: '未学会 k = {k}' },
  errorNow: { en: 'error at k = {k}: {error}', zh: 'k = {k} 的误差：{error}' },
  map: { en: 'Relative error of each wave', zh: '各波的相对误差' },
} satisfies Record<string, Text>;

/** What the two panels of a network show, for readers who do not see them. */
export function cellAlts({ waves, step, networks }: MultiscaleFrame, name: NetworkName, lang: Lang) {
  const { errors, passages, activation } = networks[name];
  const plain = name.endsWith('Plain');
  const now = waves.map((k, i) => `k = ${k}: ${showNumber(errors.at(i - waves.length) ?? NaN)}`).join(', ');
  const learned = passagesSaid(waves, passages, lang);
  const en = `${plain ? 'plain' : 'multiscale'} network with ${shortName(activation).en}`;
  const zh = `${shortName(activation).zh} ${plain ? '普通' : '多尺度'}网络`;
  return {
    en: {
      space: `The ${en} and its target after ${step} steps. Relative errors: ${now}.`,
      map: `Relative error of each wave in the ${en} over training. Steps at which they were learned: ${learned}.`,
    },
    zh: {
      space: `第 ${step} 步时 ${zh}与目标。相对误差：${now}。`,
      map: `训练中 ${zh}各波的相对误差。学会的步数：${learned}。`,
    },
  }[lang];
}

/** What the two diagrams show. */
export function diagramAlts({ scales, networks, depth, waves, ...frame }: MultiscaleFrame, lang: Lang) {
  const { plainWidth, subnetworkWidth: narrow } = frame;
  const { upperScaled, lowerScaled, upperPlain } = networks;
  const share = ({ shares }: NetworkRecord, j: number) => percent(shares[j] ?? NaN);
  const shares = scales.map((scale, j) => `×${showNumber(scale)}: ${share(upperScaled, j)}, ${share(lowerScaled, j)}`).join('; ');
  const k = waves.at(-1);
  const [upper, lower] = [shortName(upperScaled.activation)[lang], shortName(lowerScaled.activation)[lang]];
  return {
    en: {
      plain: `The plain network: x enters one network with ${depth} hidden layers of ${plainWidth} units, ${upperPlain.parameters} parameters.`,
      scaled: `The multiscale network: x, times six scales, enters six subnetworks with ${depth} hidden layers of ${narrow} units; their outputs are added; ${upperScaled.parameters} parameters. Shares of the wave k = ${k} held by each (${upper}, ${lower}): ${shares}.`,
    },
    zh: {
      plain: `普通网络：x 输入一个网络，有 ${depth} 个隐藏层，每层 ${plainWidth} 个神经元，共 ${upperPlain.parameters} 个参数。`,
      scaled: `多尺度网络：x 乘以六个尺度，输入六个子网络，各有 ${depth} 个隐藏层，每层 ${narrow} 个神经元，输出相加，共 ${upperScaled.parameters} 个参数。各子网络承担的 k = ${k} 的份额（${upper}，${lower}）：${shares}。`,
    },
  }[lang];
}
