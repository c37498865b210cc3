import type { Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../types.ts';

export const text: DemoText = {
  title: {
    en: 'Two networks without training error: one built by hand, one trained',
    zh: '两个训练误差为零的网络：一个手工构造，一个训练得到',
  },
  prediction: {
    question: {
      en: 'With enough neurons one can build a network by hand that goes through all points: a narrow spike at each. Training adjusts the same weights until the error on the points is zero as well. What will it find?',
      zh: '只要神经元够多，就可以手工构造一个穿过所有点的网络：在每个点放一个窄尖峰。训练调整的是同样的权重，直到数据点上的误差也为零。它会找到什么？',
    },
    options: [
      { en: 'Spikes, too', zh: '也是尖峰' },
      { en: 'A calm curve', zh: '平缓的曲线' },
      { en: 'Now this, now that, by chance', zh: '随机，时而这样时而那样' },
    ],
    answer: 1,
    why: {
      en: 'Both networks are in the same space of weights. Training ends at the calm one, for every seed.',
      zh: '两个网络都在同一个权重空间里。无论哪个种子，训练都停在平缓的那一个。',
    },
  },
  caption: {
    en: 'Both networks have one hidden layer of 300 neurons and the same 15 points of a sine wave. The one built by hand spends three ReLU neurons a spike. The other is trained by full-batch Adam, with a learning rate that falls to zero. Errors are mean squared errors, between the points against the truth. Bottom right, every neuron’s bend: where it sits and how much it changes the slope.',
    zh: '两个网络都有一个 300 个神经元的隐藏层，面对同样取自正弦波的 15 个点。手工构造的网络用三个 ReLU 神经元组成一个尖峰；另一个用全批量 Adam 训练，学习率逐渐降到零。误差均为均方误差，点与点之间的误差以真相为准。右下：每个神经元弯折的位置，以及它使斜率改变的大小。',
  },
};

export const labels = {
  constructed: { en: 'Built by hand', zh: '手工构造' },
  trained: { en: 'Trained', zh: '训练得到' },
  errors: { en: 'Errors over training', zh: '训练中的误差' },
  bends: { en: 'Bends of the neurons', zh: '神经元的弯折' },
  truth: { en: 'truth', zh: '真相' },
  builtNetwork: { en: 'built network', zh: '构造的网络' },
  trainedNetwork: { en: 'trained network', zh: '训练的网络' },
  trainError: { en: 'training error', zh: '训练误差' },
  testError: { en: 'test error', zh: '测试误差' },
  builtTest: { en: 'test error of the built network', zh: '构造网络的测试误差' },
  meanSquare: { en: 'mean squared error', zh: '均方误差' },
  step: { en: 'step (logarithmic)', zh: '步数（对数）' },
  change: { en: 'change of slope', zh: '斜率的改变' },
  place: { en: 'where it bends, x', zh: '弯折的位置 x' },
  errorHere: { en: 'test error {error}', zh: '测试误差 {error}' },
} satisfies Record<string, Text>;
