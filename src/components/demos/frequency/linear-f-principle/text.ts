import { showDigits, showNumber } from '#lib/experiment/params.ts';
import type { Lang, Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import type { LinearFrame } from './frame.ts';
import type { Params } from './params.ts';

export const text: DemoText = {
  title: { en: 'Can the result of training be known before training?', zh: '能否在训练之前就知道训练的结果？' },
  prediction: {
    question: {
      en: 'Five points, a network of 4000 units: infinitely many functions go through the points. Which will training find?',
      zh: '五个点，4000 个神经元的网络：经过这五点的函数有无穷多个。训练会找到哪一个？',
    },
    options: [
      { en: 'One that wiggles at random between the points', zh: '在点之间随意摆动的函数' },
      { en: 'Straight lines from point to point', zh: '从点到点的折线' },
      { en: 'A smooth curve close to a spline', zh: '接近样条的光滑曲线' },
    ],
    answer: 2,
    why: {
      en: 'With these initial weights a wave of frequency k costs about k⁴, as in a cubic spline. The presets show initial weights for which straight lines are right.',
      zh: '在这组初始权重下，频率 k 的波代价约为 k⁴，与三次样条相同。其他预设给出了结果为折线的初始权重。',
    },
  },
  caption: {
    en: 'Drag the points: the prediction follows at once, the network trains anew. The prediction minimises ∫ |F(k)|² / W(k) dk over all functions through the points, W(k) = ⟨|w|³⟩/k⁴ + ⟨a²|w|⟩/k², averages over the initial weights; it is solved in closed form. Network: two layers, ReLU, every unit beside a twin of opposite sign so that it starts as zero; all parameters trained by gradient descent with momentum 0.99 until the sum of squared errors is below 10⁻⁶.',
    zh: '拖动各点：预言立即随之改变，网络重新训练。预言是在所有经过这些点的函数中使 ∫ |F(k)|² / W(k) dk 最小者，W(k) = ⟨|w|³⟩/k⁴ + ⟨a²|w|⟩/k²，平均取自初始权重；有解析解。网络：两层，ReLU，每个神经元旁有一个符号相反的孪生，故初始函数为零；全部参数用动量 0.99 的梯度下降训练，直到误差平方和小于 10⁻⁶。',
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
      curves: `Training points ${at}. The prediction and the network go through them; between them they differ by at most ${now}% of the prediction’s range at step ${step}.`,
      difference: `Network minus prediction between the points at step ${step}: at most ${now}% of the prediction’s range; 5% are allowed.`,
      training: `Largest difference from ${first} of the range at step 0 to ${now}% at step ${step}, where the sum of squared errors is ${loss}.`,
      cost: `Cost of a wave of frequency k, growing as k to the fourth below k = ${crossing} and as k squared above. The points are spaced for k up to ${spacing}.`,
    },
    zh: {
      curves: `训练点 ${at}。预言与网络都经过这些点；第 ${step} 步时，两者在点之间最多相差预言值域的 ${now}%。`,
      difference: `第 ${step} 步时点与点之间网络减预言：最多为预言值域的 ${now}%，允许 5%。`,
      training: `最大差别从第 0 步值域的 ${first} 倍到第 ${step} 步的 ${now}%，此时误差平方和为 ${loss}。`,
      cost: `频率 k 的波的代价：k 小于 ${crossing} 时按 k 的四次方增长，大于时按平方增长。点间距对应的频率为 ${spacing}。`,
    },
  }[lang];
}
