import { showNumber } from '#lib/experiment/params.ts';
import { listed, percent, type Lang, type Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import type { MultiscaleFrame, NetworkName, NetworkRecord } from './frame.ts';
import { shortName } from '../wave-params.ts';

export const text: DemoText<MultiscaleFrame> = {
  title: {
    en: 'Six scales of the input: what do they do for the highest frequency?',
    zh: '给输入六个尺度，频率最高的波学得会吗？',
  },
  prediction: {
    question: {
      en: 'One ReLU network does not learn sin 15πx within 500 steps. Six smaller ReLU networks, as large together, see x, 2x, 4x, … 32x; their outputs are added. Do they learn it?',
      zh: '一个 ReLU 网络 500 步内学不会 sin 15πx。换成六个小的，合计一样大，分别输入 x、2x、4x……32x，输出相加：学得会吗？',
    },
    options: [
      { en: 'Yes, within 100 steps', zh: '会，100 步以内' },
      { en: 'Yes, within 500 steps', zh: '会，500 步以内' },
      { en: 'Not within 500 steps', zh: '500 步内学不会' },
    ],
    outcome({ step, length, networks }) {
      const passage = networks.upperScaled.passages.at(-1) ?? NaN;
      if (Number.isNaN(passage)) return step < length ? -1 : 2;
      return [100, 500].filter((limit) => passage > limit).length;
    },
    why: {
      en: 'A ReLU has no width of its own: scaled, it is the same ReLU, only higher. The bump φ has one: six scaled networks of bumps learn the wave, after <Run seeds="20" stat="median" value="fast" round="10" /> steps in the median.',
      zh: 'ReLU 没有自己的宽度，放大后仍是 ReLU，只是更高。鼓包 φ 有宽度：六个放大的子网络能学会这个波，步数的中位数是 <Run seeds="20" stat="median" value="fast" round="10" />。',
    },
  },
  caption: {
    en: 'Four networks of equal size learn the sum of three waves. Left: one network. Right: six subnetworks, each with its own fixed scale of the input. The rows differ in the activation. Marks in the heat map: the step at which a wave is learned. Under “Architecture”, beside each scale: the share of the highest frequency that its subnetwork holds.',
    zh: '四个同样大小的网络学习三个波之和。左：一个网络；右：六个子网络，各有固定的输入尺度。上下两排激活函数不同。热图中的竖线标出学会各波的步数。“网络结构”一页中，尺度旁的数字是各子网络在最高频率中承担的份额。',
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
  errors: { en: 'Errors', zh: '误差' },
  architecture: { en: 'Architecture', zh: '网络结构' },
} satisfies Record<string, Text>;

/** Name of a network: what it is, and its activation. */
export const nameOf = (name: NetworkName, { activation }: NetworkRecord, lang: Lang) =>
  listed([labels[name.endsWith('Plain') ? 'plain' : 'multiscale'][lang], shortName(activation)[lang]], lang);

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
