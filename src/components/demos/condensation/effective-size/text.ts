/** Its words. */
import { showNumber, showPercent } from '#lib/experiment/params.ts';
import type { Lang, Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import type { Side, SizeFrame } from './frame.ts';

export const text: DemoText = {
  title: {
    en: 'A network of 200 neurons has learned four points. How large is it really?',
    zh: '200 个神经元的网络学会了四个数据点。它实际上有多大？',
  },
  prediction: {
    question: {
      en: 'From small initial weights, 200 neurons learn four points. Neurons that point in the same direction are then merged. How many are needed for the same function?',
      zh: '200 个神经元从小的初始参数出发学习四个数据点，然后把方向相同的神经元合并。要表示同一个函数，需要多少个神经元？',
    },
    options: [
      { en: 'Four', zh: '4 个' },
      { en: 'About forty', zh: '40 个左右' },
      { en: 'Nearly all 200', zh: '将近 200 个' },
    ],
    answer: 0,
    why: {
      en: 'They have condensed onto four directions. Neurons of one direction act as one with the sum of their amplitudes, so nothing is lost.',
      zh: '神经元已凝聚到四个方向。同一方向的神经元等价于一个神经元，其幅值为它们之和，所以没有任何损失。',
    },
  },
  caption: {
    en: 'Two ReLU networks of equal width learn the same points by gradient descent, one from small initial weights, one from large ones. Each dot is a neuron after training: its orientation, the angle of (w, b), and its amplitude |a||(w, b)|; grey ones are silent between the points. Rings are the merged neurons, with the number that each stands for: neighbours on the circle of directions are taken together, and a group becomes one neuron of its mean direction and summed amplitude. Drag the cursor to merge into more or fewer. Changes are the largest between the outermost points, in percent of the target’s range; early on the small-weight network computes almost nothing, so one neuron will do.',
    zh: '两个同样宽的 ReLU 网络用梯度下降学习同一组数据点，一个从小的初始参数出发，一个从大的出发。每个点是训练后的一个神经元：横轴为方向，即 (w, b) 的角度，纵轴为幅值 |a||(w, b)|；灰色的神经元在数据点之间没有输出。圆环是合并后的神经元，旁边的数是它所代表的神经元个数：在方向圆周上相邻的归为一组，每组换成一个神经元，取平均方向与幅值之和。拖动游标可以改变合并后的个数。输出的改变取最外侧两个数据点之间的最大值，以占目标取值范围的百分比计；训练初期小初始化网络的输出几乎为零，所以一个神经元就够。',
  },
};

export const labels = {
  small: { en: 'From small weights', zh: '小初始化' },
  large: { en: 'From large weights', zh: '大初始化' },
  features: { en: 'amplitude of its neurons', zh: '各神经元的幅值' },
  merged: { en: 'merged into {count}', zh: '合并成 {count} 个' },
  neurons: { en: 'all neurons', zh: '全部神经元' },
  difference: { en: 'Change by merging: drag the cursor', zh: '合并带来的改变：可拖动游标' },
  count: { en: 'merged neurons (logarithmic)', zh: '合并后的神经元个数（对数）' },
  share: { en: 'share of the range', zh: '占取值范围的比例' },
  effective: { en: 'Neurons enough to stay within 1%', zh: '保持在 1% 以内所需的神经元' },
  fromSmall: { en: 'from small weights', zh: '小初始化' },
  fromLarge: { en: 'from large weights', zh: '大初始化' },
  cursor: { en: 'Number of merged neurons', zh: '合并后的神经元个数' },
} satisfies Record<string, Text>;

/** What each panel shows, for readers who do not see it; `at` is the index of the count under the cursor. */
export function alts(frame: SizeFrame, at: number, lang: Lang) {
  const { counts, small, large, step, steps } = frame;
  const count = counts[at];
  const width = small.neurons.output.length;
  const change = ({ differences }: Side, i: number) => showPercent(differences[i] ?? NaN);
  const listed = counts.flatMap((c, i) => ([1, 2, 3, 4, 6, 8, 10, 20, 50, 100].includes(c) ? [i] : []));
  const list = listed.map((i) => `${counts[i]}: ${change(small, i)} / ${change(large, i)}`).join(', ');
  const [enoughSmall, enoughLarge] = [small, large].map(({ effective }) => effective.at(-1) ?? NaN);
  const course = steps
    .map((step, i) => ({ step, enough: small.effective[i] ?? NaN }))
    .filter(({ enough }, i) => i === 0 || enough !== small.effective[i - 1])
    .slice(0, 12)
    .map(({ step, enough }) => `${showNumber(enough)} (${step})`)
    .join(', ');
  return {
    en: {
      network: (size: 'small' | 'large') => ({
        fit: `The network that started from ${size} weights and the one merged into ${count} neurons, which differs by at most ${change(frame[size], at)} of the range.`,
        features: `Orientation and amplitude of ${width} neurons, and of the ${count} that they are merged into.`,
      }),
      difference: `Largest change of the output by number of merged neurons, from small / from large weights: ${list}.`,
      effective: `Neurons that are enough to stay within 1% at step ${step}: ${enoughSmall} from small weights, ${enoughLarge} from large ones. From small weights over training (step): ${course}.`,
    },
    zh: {
      network: (size: 'small' | 'large') => ({
        fit: `${labels[size].zh}的网络与合并成 ${count} 个神经元的网络，相差最多为取值范围的 ${change(frame[size], at)}。`,
        features: `${width} 个神经元的方向与幅值，以及合并成的 ${count} 个神经元。`,
      }),
      difference: `合并后的个数与输出的最大改变（小初始化 / 大初始化）：${list}。`,
      effective: `第 ${step} 步保持在 1% 以内所需的神经元：小初始化 ${enoughSmall} 个，大初始化 ${enoughLarge} 个。小初始化在训练中的个数（步）：${course}。`,
    },
  }[lang];
}
