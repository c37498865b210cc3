/** All words of the figure. */
import { showNumber } from '#lib/experiment/params.ts';
import type { Lang, Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import type { OverfittingFrame } from './frame.ts';
import { widths } from './params.ts';

export const text: DemoText = {
  title: {
    en: 'Fifteen points, fifteen coefficients, fifteen hundred weights: who overfits?',
    zh: '十五个点，十五个系数，一千五百个权重：谁会过拟合？',
  },
  prediction: {
    question: {
      en: 'Polynomials of growing degree and networks of growing width are fitted to the same noisy points. A polynomial with as many coefficients as points goes through all of them and swings wildly between them. What does a network with a hundred times as many parameters do?',
      zh: '用次数越来越高的多项式和宽度越来越大的网络拟合同一组带噪声的点。系数与点数相同的多项式穿过所有点，并在点与点之间剧烈摆动。参数多一百倍的网络会怎样？',
    },
    options: [
      { en: 'It swings even more', zh: '摆动得更厉害' },
      { en: 'It cannot fit the points', zh: '拟合不了这些点' },
      { en: 'It fits the points and stays calm between them', zh: '拟合所有点，且在点之间保持平缓' },
    ],
    answer: 2,
    why: {
      en: 'All large networks fit the points, and their test error hardly depends on their size.',
      zh: '大网络都拟合了数据点，而测试误差几乎与网络大小无关。',
    },
  },
  caption: {
    en: 'Least-squares polynomials of every degree up to the one through all points, and two-layer networks of eight widths (2 to 500 hidden neurons) trained side by side by full-batch Adam from an ordinary initialisation. Errors are mean squared errors: training error on the points, test error against the target without noise at 151 places. Choose which polynomial and which network are drawn with the two sliders.',
    zh: '各次最小二乘多项式，直到穿过所有点的那一个；以及八种宽度（2 到 500 个隐藏神经元）的两层网络，从普通的初始化出发，用全批量 Adam 同时训练。误差均为均方误差：训练误差在数据点上计算，测试误差在 151 个位置上与无噪声的目标比较。用两个滑块选择画出哪个多项式、哪个网络。',
  },
};

export const labels = {
  space: { en: 'The fits', zh: '拟合结果' },
  test: { en: 'Test error against number of parameters', zh: '测试误差与参数个数' },
  train: { en: 'Training error against number of parameters', zh: '训练误差与参数个数' },
  time: { en: 'Network of width {m} over training', zh: '宽度 {m} 的网络的训练过程' },
  polynomial: { en: 'polynomial', zh: '多项式' },
  polynomials: { en: 'polynomials', zh: '多项式' },
  networks: { en: 'networks', zh: '网络' },
  parameters: { en: 'parameters (logarithmic)', zh: '参数个数（对数）' },
  asManyAs: { en: '{n} points', zh: '{n} 个点' },
  chooseDegree: { en: 'Polynomial: degree', zh: '多项式：次数' },
  chooseWidth: { en: 'Network: width', zh: '网络：宽度' },
  ofParameters: { en: '{count} parameters', zh: '{count} 个参数' },
} satisfies Record<string, Text>;

/** What each panel shows, for readers who do not see it: `degree` and `network` are the polynomial and the network that the reader chose. */
export function alts(frame: OverfittingFrame, degree: number, network: number, lang: Lang) {
  const { step, polynomialTest } = frame;
  const [trainNow = [], testNow = []] = [frame.train.at(-1), frame.test.at(-1)];
  const show = (value: number | undefined) => showNumber(value ?? NaN);
  const nets = (errors: readonly number[]) => widths.map((_, i) => `${frame.parameters[i]}: ${show(errors[i])}`).join(', ');
  const n = frame.points.x.length;
  const [m, train, test] = [widths[network], show(trainNow[network]), show(testNow[network])];
  const best = polynomialTest.indexOf(Math.min(...polynomialTest));
  const [chosen, least, through] = [degree, best, n - 1].map((d) => show(polynomialTest[d]));
  return {
    en: {
      space: `${n} points, the target, the polynomial of degree ${degree} with test error ${chosen}, and the network of width ${m} with test error ${test}, after ${step} steps.`,
      test: `Test error against number of parameters. Polynomials fall to ${least} at degree ${best} and rise to ${through} at degree ${n - 1}. Networks by number of parameters: ${nets(testNow)}.`,
      train: `Training error against number of parameters. The polynomial of degree ${n - 1} goes through all points. Networks by number of parameters: ${nets(trainNow)}.`,
      time: `Network of width ${m} after ${step} steps: training error ${train}, test error ${test}.`,
    },
    zh: {
      space: `${n} 个点、目标函数、测试误差为 ${chosen} 的 ${degree} 次多项式，以及训练 ${step} 步后测试误差为 ${test} 的宽度 ${m} 的网络。`,
      test: `测试误差与参数个数。多项式在 ${best} 次时降到 ${least}，到 ${n - 1} 次时升至 ${through}。网络（参数个数：误差）：${nets(testNow)}。`,
      train: `训练误差与参数个数。${n - 1} 次多项式穿过所有点。网络（参数个数：误差）：${nets(trainNow)}。`,
      time: `宽度 ${m} 的网络训练 ${step} 步后：训练误差 ${train}，测试误差 ${test}。`,
    },
  }[lang];
}
