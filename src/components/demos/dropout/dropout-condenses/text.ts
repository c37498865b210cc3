/** Its words. */
import { minus, percent, type Lang, type Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import { bestDirections, lastOf } from '../measures.ts';
import type { DropoutFrame } from './frame.ts';

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
  after: { en: 'after training', zh: '训练后' },
  cumulative: { en: 'Amplitude by number of directions', zh: '所占幅值与方向个数' },
  count: { en: 'number of best directions', zh: '最佳方向的个数' },
} satisfies Record<string, Text>;

/** What each panel shows, for readers who do not see it; `held` are the shares of the best 1, 2, ... directions of each network. */
export function alts({ networks, share, activation, step }: DropoutFrame, held: readonly number[][], lang: Lang) {
  const [atWithout, atDropout] = networks.map((neurons) =>
    bestDirections(neurons, activation)
      .map(({ mean, share }) => `${minus(Math.round(mean))}° (${percent(share)})`)
      .join(', '),
  );
  const [a, b] = share.map((course) => percent(lastOf(course)));
  const first = percent(share[0]?.[0] ?? NaN);
  const both = (count: number) => held.map((shares) => percent(shares[count - 1] ?? NaN)).join(' / ');
  const list = [1, 2, 4, 8, 12].map((count) => `${count}: ${both(count)}`).join(', ');
  const width = networks[0]?.output.length;
  return {
    en: {
      without: `Orientation and amplitude of ${width} neurons without dropout, before training and at step ${step}. Best directions: ${atWithout}.`,
      dropout: `The same with dropout. Best directions: ${atDropout}.`,
      course: `Share of the amplitude in the four best directions: ${first} before training; at step ${step} ${a} without dropout, ${b} with.`,
      cumulative: `Share by number of directions, without / with dropout: ${list}.`,
    },
    zh: {
      without: `无 dropout 时 ${width} 个神经元的方向与幅值，训练前与第 ${step} 步。最佳方向：${atWithout}。`,
      dropout: `有 dropout 时的方向与幅值。最佳方向：${atDropout}。`,
      course: `四个最佳方向所占的幅值：训练前 ${first}；第 ${step} 步无 dropout 为 ${a}，有为 ${b}。`,
      cumulative: `方向个数与所占幅值（无 / 有 dropout）：${list}。`,
    },
  }[lang];
}
