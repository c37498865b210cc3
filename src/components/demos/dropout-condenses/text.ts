import type { Lang, Text } from '#lib/i18n/text.ts';
import { activeFeatures, lastOf, windows, type Network } from '../dropout-smooths/run.ts';
import { bestWindows } from '#lib/numerics/directions.ts';
import type { DemoText } from '../types.ts';
import { percent } from './claims.ts';
import type { CondensesFrame } from './experiment.ts';

export const text: DemoText = {
  title: {
    en: 'From large initial weights neurons stay spread. Does dropout change that?',
    zh: '初始参数大时，神经元的方向保持分散。Dropout 会改变这一点吗？',
  },
  prediction: {
    question: {
      en: 'Two networks of 300 ReLU neurons start from the same large weights, one with a tenth of its neurons dropped at random in every step. What do the directions of the neurons do under dropout?',
      zh: '两个各有 300 个 ReLU 神经元的网络从相同的大初始参数出发，其中一个每一步随机关掉十分之一的神经元。在 dropout 下，神经元的方向会怎样？',
    },
    options: [
      { en: 'They gather in a few', zh: '聚到少数几个方向' },
      { en: 'They spread out further', zh: '更加分散' },
      { en: 'They stay where they are', zh: '留在原处' },
    ],
    answer: 0,
    why: {
      en: 'The noise of dropout is least when many neurons share the work in equal parts. Those that can do the same work turn to the same direction, and what one alone contributes shrinks.',
      zh: '许多神经元平分同一份工作时，dropout 的噪声最小。能做同一份工作的神经元转到同一方向，各自单独的贡献变小。',
    },
  },
  caption: {
    en: 'Each dot is a neuron a s(w x + b): its orientation, the angle of (w, b), and its amplitude |a||(w, b)|, before training (the same for both networks) and after. Grey neurons are silent on the whole interval: no gradient reaches them, and they are left out of all shares. Shaded are the four best windows of ±8° with their share of the active neurons’ amplitude. Both networks are trained by gradient descent on the points of the figure above, with equal initial weights of standard deviation m to the power −1/4. For the last tenth of the steps the learning rate is a fifth.',
    zh: '每个点是一个神经元 a s(w x + b)：横轴为方向，即 (w, b) 的角度，纵轴为幅值 |a||(w, b)|；给出训练前（两个网络相同）与训练后。灰色的神经元在整个区间上没有输出，梯度到不了它们，所有比例都不计入。阴影是四个最佳的 ±8° 窗口及其占有输出的神经元全部幅值的比例。两个网络用梯度下降拟合上一张图的数据点，初始参数相同，标准差为 m 的 −1/4 次方；最后十分之一的步中学习率降为五分之一。',
  },
};

export const labels = {
  withoutTitle: { en: 'Without dropout: amplitude', zh: '无 dropout：幅值' },
  dropoutTitle: { en: 'With dropout: amplitude', zh: '有 dropout：幅值' },
  before: { en: 'before', zh: '训练前' },
  after: { en: 'after training', zh: '训练后' },
  orientation: { en: 'orientation of (w, b), degrees', zh: '(w, b) 的方向（度）' },
  course: { en: 'Amplitude in the four best directions', zh: '四个最佳方向所占的幅值' },
  cumulative: { en: 'Amplitude by number of directions', zh: '所占幅值与方向个数' },
  count: { en: 'number of best directions', zh: '最佳方向的个数' },
  without: { en: 'without dropout', zh: '无 dropout' },
  dropout: { en: 'with dropout', zh: '有 dropout' },
  step: { en: 'step (logarithmic)', zh: '步数（对数）' },
} satisfies Record<string, Text>;

/** What each panel shows, in words. */
export function alts(frame: CondensesFrame, held: { without: number[]; dropout: number[] }, lang: Lang) {
  const [without, dropout] = frame.networks as [Network, Network];
  const places = ({ neurons }: Network) => {
    const { angles, amplitudes } = activeFeatures(neurons, frame.activation);
    return bestWindows(angles, amplitudes, windows.count, windows.halfWidth)
      .map(({ mean, share }) => `${Math.round(mean)}° (${percent(share)})`.replace('-', '−'))
      .join(', ');
  };
  const [first, a, b] = [without.share[0] ?? NaN, lastOf(without.share), lastOf(dropout.share)].map(percent);
  const list = [1, 2, 4, 8, 12]
    .map((count) => `${count}: ${percent(held.without[count - 1] ?? NaN)} / ${percent(held.dropout[count - 1] ?? NaN)}`)
    .join(', ');
  const width = without.neurons.output.length;
  if (lang === 'en')
    return {
      without: `Orientation and amplitude of ${width} neurons without dropout, before training and at step ${frame.step}. Best directions: ${places(without)}.`,
      dropout: `The same with dropout. Best directions: ${places(dropout)}.`,
      course: `Share of the amplitude in the four best directions: ${first} before training; at step ${frame.step} ${a} without dropout, ${b} with.`,
      cumulative: `Share by number of directions, without / with dropout: ${list}.`,
    };
  return {
    without: `无 dropout 时 ${width} 个神经元的方向与幅值，训练前与第 ${frame.step} 步。最佳方向：${places(without)}。`,
    dropout: `有 dropout 时的方向与幅值。最佳方向：${places(dropout)}。`,
    course: `四个最佳方向所占的幅值：训练前 ${first}；第 ${frame.step} 步无 dropout 为 ${a}，有为 ${b}。`,
    cumulative: `方向个数与所占幅值（无 / 有 dropout）：${list}。`,
  };
}
