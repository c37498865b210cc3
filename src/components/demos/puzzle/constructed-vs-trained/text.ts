/** All words of the figure. */
import { showDigits } from '#lib/experiment/params.ts';
import type { Lang, Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import type { ConstructedFrame } from './frame.ts';

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
  builtTest: { en: 'test error of the built network', zh: '构造网络的测试误差' },
  change: { en: 'change of slope', zh: '斜率的改变' },
  place: { en: 'where it bends, x', zh: '弯折的位置 x' },
  errorHere: { en: 'test error {error}', zh: '测试误差 {error}' },
} satisfies Record<string, Text>;

/** What each panel shows, for readers who do not see it; `largest` are the largest changes of slope on show. */
export function alts(frame: ConstructedFrame, largest: { built: number; trained: number }, lang: Lang) {
  const n = frame.points.x.length;
  const { trainedTrain = NaN, trainedTest = NaN } = frame.measures;
  const [train, test] = [showDigits(trainedTrain), showDigits(trainedTest)];
  const [builtTrain, builtTest] = [showDigits(frame.constructedTrain), showDigits(frame.constructedTest)];
  const [built, trained] = [showDigits(largest.built), showDigits(largest.trained)];
  return {
    en: {
      constructed: `The network built by hand goes through the ${n} points (training error ${builtTrain}) with a spike at each; test error ${builtTest}.`,
      trained: `The trained network after ${frame.step} steps: training error ${train}, test error ${test}.`,
      errors: `Errors of the trained network from step 0 to ${frame.step}: training error now ${train}, test error ${test}. The built network’s test error is ${builtTest}.`,
      bends: `Change of slope at each bend. Largest: ${built} in the built network, ${trained} in the trained one.`,
    },
    zh: {
      constructed: `手工构造的网络穿过全部 ${n} 个点（训练误差 ${builtTrain}），每个点上一个尖峰；测试误差 ${builtTest}。`,
      trained: `训练 ${frame.step} 步后的网络：训练误差 ${train}，测试误差 ${test}。`,
      errors: `训练网络从第 0 步到第 ${frame.step} 步的误差：目前训练误差 ${train}，测试误差 ${test}。构造网络的测试误差为 ${builtTest}。`,
      bends: `各弯折处斜率的改变。最大值：构造的网络 ${built}，训练的网络 ${trained}。`,
    },
  }[lang];
}
