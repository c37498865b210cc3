import type { Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../types.ts';

export const text: DemoText = {
  title: {
    en: 'Can the result of training be known before training?',
    zh: '能否在训练之前就知道训练的结果？',
  },
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
  network: { en: 'network', zh: '网络' },
  prediction: { en: 'prediction', zh: '预言' },
  splines: { en: 'for comparison: cubic spline, straight pieces', zh: '对照：三次样条与折线' },
  drag: { en: 'drag the points', zh: '可拖动各点' },
  point: { en: 'Training point {n}', zh: '第 {n} 个训练点' },
  difference: { en: 'Network minus prediction', zh: '网络减预言' },
  ofRange: { en: '% of the range', zh: '占值域的 %' },
  training: { en: 'Over training', zh: '训练过程' },
  step: { en: 'step (logarithmic)', zh: '步数（对数）' },
  largest: { en: 'largest difference', zh: '最大差别' },
  loss: { en: 'sum of squared errors', zh: '误差平方和' },
  cost: { en: 'What a wave costs', zh: '一个波的代价' },
  costUnit: { en: 'cost 1 / W', zh: '代价 1 / W' },
  frequency: { en: 'frequency k', zh: '频率 k' },
  cubic: { en: '∝ k⁴', zh: '∝ k⁴' },
  linear: { en: '∝ k²', zh: '∝ k²' },
  spacing: { en: 'points', zh: '点间距' },
} satisfies Record<string, Text>;
