/** All words of the figure. */
import { showDigits, showNumber } from '#lib/experiment/params.ts';
import type { Lang, Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import type { OverfittingFrame } from './frame.ts';
import { widths } from './params.ts';

export const text: DemoText<OverfittingFrame> = {
  title: {
    en: 'Fifteen points, fifteen hundred weights: does a network overfit?',
    zh: '十五个点，一千五百个权重：网络会过拟合吗？',
  },
  prediction: {
    question: {
      en: 'A polynomial with 15 coefficients passes through 15 noisy points and swings between them. A network grows from 151 parameters to 1501. What happens to its error between the points?',
      zh: '15 个系数的多项式穿过 15 个含噪的点，在点之间摆动。网络的参数从 151 个增加到 1501 个，它在点之间的误差会怎样？',
    },
    options: [
      { en: 'It at least triples', zh: '增大到三倍以上' },
      { en: 'It stays much the same', zh: '大致不变' },
      { en: 'It falls to a third', zh: '降到三分之一以下' },
    ],
    /** The networks of 50 and of 500 neurons. */
    outcome({ test }) {
      const [few = NaN, many = NaN] = [50, 500].map((width) => test.at(-1)?.[widths.indexOf(width)]);
      if (Number.isNaN(many / few)) return -1;
      return many > 3 * few ? 0 : many < few / 3 ? 2 : 1;
    },
    why: {
      en: 'One explanation: started in the ordinary way, a wide network does little more between the points than join them, whatever its width.',
      zh: '一种解释：从普通的初始化出发，网络无论多宽，在点与点之间不过是把它们连起来。',
    },
  },
  caption: {
    en: 'Polynomials of every degree up to the one through all points, and two-layer networks of eight widths, fitted to the same points. Errors are mean squared errors: on the points (training), and between them against the target without noise (test). The sliders choose which polynomial and which network are drawn.',
    zh: '用各次多项式（直到穿过所有点的一个）和八种宽度的两层网络拟合同一组点。误差均为均方误差：训练误差在数据点上，测试误差在点与点之间，与无噪声的目标比较。用滑块选择画出哪个多项式、哪个网络。',
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
  const [chosen, least, through] = [degree, best, n - 1].map((d) => showDigits(polynomialTest[d] ?? NaN));
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
