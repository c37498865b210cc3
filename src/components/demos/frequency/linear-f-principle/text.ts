import { showDigits, showNumber } from '#lib/experiment/params.ts';
import type { Lang, Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import type { LinearFrame } from './frame.ts';
import type { Params } from './params.ts';

export const text: DemoText<LinearFrame> = {
  title: { en: 'Can the result of training be known before training?', zh: '能否在训练之前就知道训练的结果？' },
  prediction: {
    question: {
      en: 'A network of 4000 units, zero at first, is trained to pass through five points. By what share of their length do its weights change?',
      zh: '网络有 4000 个神经元，初始函数为零，训练后要经过五个点。途中权重的变化占其长度的多少？',
    },
    options: [
      { en: 'About half', zh: '约一半' },
      { en: 'About a tenth', zh: '约十分之一' },
      { en: 'About a hundredth', zh: '约百分之一' },
      { en: 'About a thousandth', zh: '约千分之一' },
    ],
    outcome({ measures }) {
      const change = measures['weightChange'] ?? NaN;
      return Number.isNaN(change) ? -1 : [0.22, 0.032, 0.0032].filter((bound) => change < bound).length;
    },
    why: {
      en: 'Of 4000 units each need add only a little. As long as the weights hardly move, the network is nearly linear in them, so its end can be computed beforehand, to a few percent here.',
      zh: '4000 个神经元，每个只需出一点力。只要权重几乎不动，网络对权重就近似线性，终点便可事先算出，此处误差为百分之几。',
    },
  },
  caption: {
    en: 'Drag the points: the prediction follows at once, the network trains anew. The prediction is the function through the points that costs least, if a wave of frequency k costs 1/W(k), as set by the initial weights. Network: two layers, ReLU. The grey band allows 4% of the prediction’s range.',
    zh: '拖动各点：预言立即随之改变，网络重新训练。预言是经过这些点的函数中代价最小者；频率 k 的波代价为 1/W(k)，由初始权重决定。网络：两层，ReLU。灰带为预言值域的 4%。',
  },
};

export const labels = {
  curves: { en: 'Training points, prediction and network', zh: '训练点、预言与网络' },
  prediction: { en: 'prediction', zh: '预言' },
  splines: { en: 'for comparison: cubic spline, straight pieces', zh: '对照：三次样条与折线' },
  difference: { en: 'Network minus prediction', zh: '网络减预言' },
  ofRange: { en: '% of the range', zh: '占值域的 %' },
  training: { en: 'Over training', zh: '训练过程' },
  largest: { en: 'largest difference', zh: '最大差别' },
  loss: { en: 'sum of squared errors', zh: '误差平方和' },
  cost: { en: 'What a wave costs', zh: '一个波的代价' },
  costUnit: { en: 'cost 1 / W', zh: '代价 1 / W' },
  cubic: { en: '∝ k⁴', zh: '∝ k⁴' },
  linear: { en: '∝ k²', zh: '∝ k²' },
  spacing: { en: 'points', zh: '点间距' },
} satisfies Record<string, Text>;

/**
 * What each panel shows, for readers who do not see it.
 * @param points the points that are drawn; while one is dragged, the frame is of those before
 * @param pointFrequency frequency of the shortest wave that they can tell from a longer one
 */
export function alts(frame: LinearFrame, points: Params['points'], pointFrequency: number, lang: Lang) {
  const { step } = frame;
  const at = points.map(([x, y]) => `(${showNumber(x)}, ${showNumber(y)})`).join(', ');
  const first = showNumber(frame.difference[0] ?? NaN);
  const now = showDigits(100 * (frame.difference.at(-1) ?? NaN));
  const loss = showNumber(frame.loss.at(-1) ?? NaN);
  const crossing = showNumber(Math.sqrt(frame.cubic / frame.linear));
  const spacing = showNumber(pointFrequency);
  return {
    en: {
      curves: `Training points ${at}, and the prediction through them. At step ${step} the network differs from the prediction by at most ${now}% of its range.`,
      difference: `Network minus prediction between the points at step ${step}: at most ${now}% of the prediction’s range; 4% are allowed.`,
      training: `Largest difference from ${first} of the range at step 0 to ${now}% at step ${step}, where the sum of squared errors is ${loss}.`,
      cost: `Cost of a wave of frequency k, growing as k to the fourth below k = ${crossing} and as k squared above. The points are spaced for k up to ${spacing}.`,
    },
    zh: {
      curves: `训练点 ${at}，以及经过它们的预言。第 ${step} 步时，网络与预言最多相差预言值域的 ${now}%。`,
      difference: `第 ${step} 步时点与点之间网络减预言：最多为预言值域的 ${now}%，允许 4%。`,
      training: `最大差别从第 0 步值域的 ${first} 倍到第 ${step} 步的 ${now}%，此时误差平方和为 ${loss}。`,
      cost: `频率 k 的波的代价：k 小于 ${crossing} 时按 k 的四次方增长，大于时按平方增长。点间距对应的频率为 ${spacing}。`,
    },
  }[lang];
}
