import { showNumber } from '#lib/experiment/params.ts';
import type { Lang, Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import type { DepthFrame, NetworkRecord } from './frame.ts';
import { ratiosBefore, ratiosNow } from './ratios.ts';

export const text: DemoText<DepthFrame> = {
  title: {
    en: 'The same spirals, one to four hidden layers. What does depth buy?',
    zh: '同样的螺线，一到四个隐藏层。深度带来了什么？',
  },
  prediction: {
    question: {
      en: 'Every hidden layer has 32 units. With one of them the network needs some <Run seeds="20" stat="median" value="steps1" round="100" /> steps to fit the two spirals. How many with four?',
      zh: '每个隐藏层有 32 个神经元。单隐层网络拟合这两条螺线约需 <Run seeds="20" stat="median" value="steps1" round="100" /> 步。四个隐藏层要多少步？',
    },
    options: [
      { en: 'About as many', zh: '差不多' },
      { en: 'About a quarter', zh: '约四分之一' },
      { en: 'About a fifteenth', zh: '约十五分之一' },
      { en: 'About a hundredth', zh: '约百分之一' },
    ],
    outcome({ measures }) {
      const speedUp = measures['speedUp'] ?? NaN;
      if (!(speedUp > 0.5)) return -1;
      // Halfway between the options on a logarithmic scale.
      return [2, 8, 40].filter((limit) => speedUp >= limit).length;
    },
    why: {
      en: 'About a hundred. One explanation: each layer hands a smoother problem to the next, and smooth problems are learned fast.',
      zh: '约一百步。一种解释：每一层交给下一层的问题都更光滑，而光滑的问题学得快。',
    },
  },
  caption: {
    en: 'Networks with one to four hidden layers learn two spirals, and stop when they fit. Low-frequency ratio: of the labels as seen from a layer, 1 where neighbouring points all agree; over training, in the network with four layers. Pictures: where each network says +1.',
    zh: '一到四个隐藏层的网络学习两条螺线，拟合后即停止。低频占比：从某一层看标签，邻近的点标签全都相同时为 1；“训练过程”一页是四层网络的占比。小图：各网络判为 +1 的区域。',
  },
};

export const labels = {
  layers: { en: '{depth} hidden layers', zh: '{depth} 个隐藏层' },
  oneLayer: { en: '1 hidden layer', zh: '1 个隐藏层' },
  fits: { en: 'fits at step {step}', zh: '{step} 步拟合' },
  notYet: { en: 'error {error}', zh: '误差 {error}' },
  never: { en: 'not within {step} steps', zh: '{step} 步内未拟合' },
  parameters: { en: '{count} parameters', zh: '{count} 个参数' },
  race: { en: 'The race', zh: '赛跑' },
  short: { en: '{depth} layers', zh: '{depth} 层' },
  shortOne: { en: '1 layer', zh: '1 层' },
  thicker: { en: 'the thicker, the deeper', zh: '线越粗，网络越深' },
  byLayer: { en: 'By layer', zh: '各层' },
  byLayerTitle: { en: 'Low-frequency ratio', zh: '各层的低频占比' },
  layer: { en: 'layer (0: the input)', zh: '层（0 为输入）' },
  before: { en: 'before training', zh: '训练前' },
  now: { en: 'now', zh: '当前' },
  over: { en: 'Over training', zh: '训练过程' },
  overTitle: { en: 'Low-frequency ratio, four layers', zh: '低频占比（四层网络）' },
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
          `The two spirals and the region that the network with ${network.depth} hidden ${network.depth === 1 ? 'layer' : 'layers'} of ${network.width} units gives to one of them; ${fit(network)}.`,
      ),
      race: `Mean squared error by step, by number of hidden layers. ${races}.`,
      byLayer: `Low-frequency ratio from the input to the last hidden layer.${step > 0 ? ` Four layers before training: ${before}. Now, by number of hidden layers: ${ratios}.` : ''}`,
      over: `Low-frequency ratio of the four hidden layers over training${step > 0 ? `, from ${before} to ${now}, the input first` : ''}.`,
    },
    zh: {
      regions: networks.map(
        (network) =>
          `两条螺线，以及 ${network.depth} 个隐藏层、每层 ${network.width} 个神经元的网络判给其中一条的区域；${fit(network)}。`,
      ),
      race: `各步的均方误差，按隐藏层数。${races}。`,
      byLayer: `从输入到最后一个隐藏层的低频占比。${step > 0 ? `四层网络训练前：${before}。目前按隐藏层数：${ratios}。` : ''}`,
      over: `训练中四个隐藏层的低频占比${step > 0 ? `，由 ${before} 变为 ${now}，第一个数为输入` : ''}。`,
    },
  }[lang];
}
