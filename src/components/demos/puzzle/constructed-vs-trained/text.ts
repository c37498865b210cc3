/** All words of the figure. */
import { showDigits } from '#lib/experiment/params.ts';
import type { Lang, Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import type { ConstructedFrame } from './frame.ts';

export const text: DemoText<ConstructedFrame> = {
  title: {
    en: 'Two networks without training error: one built by hand, one trained',
    zh: '两个训练误差为零的网络：一个手工构造，一个训练得到',
  },
  prediction: {
    question: {
      en: 'A network built by hand goes through 15 points of a wave with a spike at each; between them its mean squared error is <Run value="constructedTest" digits="2" />. Another is trained. And its error?',
      zh: '手工构造的网络穿过正弦波上的 15 个点，每个点一个尖峰；在点与点之间，均方误差是 <Run value="constructedTest" digits="2" />。另一个网络在这些点上训练，误差呢？',
    },
    options: [
      { en: 'About as large', zh: '差不多大' },
      { en: 'About a hundredth of that', zh: '约百分之一' },
      { en: 'Less than a thousandth', zh: '不到千分之一' },
    ],
    outcome({ measures: { ratio = NaN } }) {
      if (Number.isNaN(ratio)) return -1;
      return ratio > 1000 ? 2 : ratio > 10 ? 1 : 0;
    },
    why: {
      en: 'One explanation: training stays near its start. From ordinary weights a calm curve through the points is near; the spikes, with far sharper bends, are a long way off.',
      zh: '一种解释：训练停在初始权重附近。从普通的权重出发，光滑的曲线就在近处；尖峰的弯折要尖锐得多，离得很远。',
    },
  },
  caption: {
    en: 'Two networks with one hidden layer of 300 neurons and the same 15 points of a sine wave. Errors are mean squared errors, on the points (training) and between them against the truth (test). The dots are every neuron’s bend: where it sits, and by how much it changes the slope.',
    zh: '两个网络各有一个 300 个神经元的隐藏层，面对同样取自正弦波的 15 个点。误差均为均方误差：训练误差在点上，测试误差在点与点之间，与真实函数比较。圆点是每个神经元弯折的位置与斜率的改变。',
  },
};

export const labels = {
  constructed: { en: 'Built by hand', zh: '手工构造' },
  trained: { en: 'Trained', zh: '训练得到' },
  errors: { en: 'Errors over training', zh: '训练中的误差' },
  bends: { en: 'Bends of the neurons', zh: '神经元的弯折' },
  truth: { en: 'truth', zh: '真实函数' },
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
