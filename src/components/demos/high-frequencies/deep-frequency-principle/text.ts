import { showNumber } from '#lib/experiment/params.ts';
import type { Lang, Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import type { DepthFrame, NetworkRecord } from './frame.ts';
import { ratiosBefore, ratiosNow } from './ratios.ts';

export const text: DemoText = {
  title: {
    en: 'The same spirals, one to four hidden layers. What does depth buy?',
    zh: '同样的螺线，一到四个隐藏层。深度带来了什么？',
  },
  prediction: {
    question: {
      en: 'Every hidden layer has 32 units. With one of them the network needs some 1,500 steps to fit the two spirals. How many with four?',
      zh: '每个隐藏层有 32 个神经元。单隐层网络拟合这两条螺线约需 1500 步。四个隐藏层要多少步？',
    },
    options: [
      { en: 'About as many', zh: '差不多' },
      { en: 'About a quarter', zh: '约四分之一' },
      { en: 'About a fifteenth', zh: '约十五分之一' },
    ],
    answer: 2,
    why: {
      en: 'About a hundred. Each layer hands a smoother problem to the next, and smooth problems are learned fast.',
      zh: '约一百步。每一层交给下一层的问题都更平滑，而平滑的问题学得快。',
    },
  },
  caption: {
    en: 'Two spirals of 100 points, labels ±1, mean squared error, full batch, Adam; each network stops when its error is below 0.05. Top: where each network says +1. The low-frequency ratio of a layer: the labels are averaged over neighbours, under a Gaussian of the distance between the layer’s outputs; the share of their power that survives is the ratio. Part of its rise is trivial, since classes that have been pulled apart are smooth.',
    zh: '两条螺线各 100 点，标签 ±1，均方误差，全批量，Adam；误差低于 0.05 即停止。上：各网络判为 +1 的区域。某层的低频占比：以该层输出间的距离作高斯加权，将标签对邻居取平均，剩下的功率所占比例即是。其上升有一部分是平凡的：被拉开的两类自然是平滑的。',
  },
};

export const labels = {
  layers: { en: '{depth} hidden layers', zh: '{depth} 个隐藏层' },
  oneLayer: { en: '1 hidden layer', zh: '1 个隐藏层' },
  fits: { en: 'fits at step {step}', zh: '第 {step} 步拟合' },
  notYet: { en: 'error {error}', zh: '误差 {error}' },
  never: { en: 'not within {step} steps', zh: '{step} 步内未拟合' },
  parameters: { en: '{count} parameters', zh: '{count} 个参数' },
  race: { en: 'The race', zh: '赛跑' },
  short: { en: '{depth} layers', zh: '{depth} 层' },
  shortOne: { en: '1 layer', zh: '1 层' },
  byLayer: { en: 'Low-frequency ratio by layer', zh: '各层的低频占比' },
  layer: { en: 'layer (0: the input)', zh: '层（0 为输入）' },
  before: { en: 'before training', zh: '训练前' },
  over: { en: 'The ratio over training, four layers', zh: '训练中的低频占比（四层网络）' },
  input: { en: 'input', zh: '输入' },
  oneOf: { en: 'layer {layer}', zh: '第 {layer} 层' },
} satisfies Record<string, Text>;

const list = (values: readonly number[]) => values.map((value) => value.toFixed(2)).join(', ');

/** What each panel shows, for readers who do not see it. */
export function alts(frame: DepthFrame, lang: Lang) {
  const { networks, step } = frame;
  function fit({ fitStep, loss }: NetworkRecord): string {
    const error = showNumber(loss.at(-1) ?? NaN);
    return Number.isNaN(fitStep)
      ? { en: `error ${error} at step ${step}`, zh: `第 ${step} 步误差 ${error}` }[lang]
      : { en: `fitted at step ${fitStep}`, zh: `第 ${fitStep} 步拟合` }[lang];
  }
  const each = (tell: (network: NetworkRecord) => string) =>
    networks.map((network) => `${network.depth}: ${tell(network)}`).join({ en: '; ', zh: '；' }[lang]);
  const races = each(fit);
  const ratios = each((network) => list(ratiosNow(frame, network)));
  const deepest = networks.at(-1);
  const before = deepest ? list(ratiosBefore(frame, deepest)) : '';
  const now = deepest ? list(ratiosNow(frame, deepest)) : '';
  return {
    en: {
      regions: networks.map(
        (network) =>
          `The two spirals and the region that the network with ${network.depth} hidden layers of ${network.width} units gives to one of them; ${fit(network)}.`,
      ),
      race: `Mean squared error by step, by number of hidden layers. ${races}.`,
      byLayer: `Low-frequency ratio from the input to the last hidden layer. Four layers before training: ${before}. Now, by number of hidden layers: ${ratios}.`,
      over: `Low-frequency ratio of the four hidden layers over training, from ${before} to ${now}, the input first.`,
    },
    zh: {
      regions: networks.map(
        (network) =>
          `两条螺线，以及 ${network.depth} 个隐藏层、每层 ${network.width} 个神经元的网络判给其中一条的区域；${fit(network)}。`,
      ),
      race: `各步的均方误差，按隐藏层数。${races}。`,
      byLayer: `从输入到最后一个隐藏层的低频占比。四层网络训练前：${before}。目前按隐藏层数：${ratios}。`,
      over: `训练中四个隐藏层的低频占比，由 ${before} 变为 ${now}，第一个数为输入。`,
    },
  }[lang];
}
