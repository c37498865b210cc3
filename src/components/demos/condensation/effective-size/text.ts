/** Its words. */
import { showNumber, showPercent } from '#lib/experiment/params.ts';
import type { Lang, Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import type { Side, SizeFrame } from './frame.ts';

/** More merged neurons than this are dozens. */
const aFew = 10;

export const text: DemoText<SizeFrame> = {
  title: {
    en: '200 neurons have learned four points. How large is the network?',
    zh: '200 个神经元学会了四个点。这个网络实际有多大？',
  },
  prediction: {
    question: {
      en: '200 neurons start small. With like directions merged, to within 1% of the output, how does their number develop?',
      zh: '200 个神经元，小初始化。每一步都合并方向相近的神经元，只要输出的改变不超过目标取值范围的 1%。剩下的个数怎样变化？',
    },
    options: [
      { en: 'Falls from dozens to a few', zh: '从几十个降到几个' },
      { en: 'Rises from 1 to a few', zh: '从 1 个升到几个' },
      { en: 'Rises to dozens, then falls', zh: '先升到几十个再下降' },
      { en: 'Stays in the dozens', zh: '一直有几十个' },
    ],
    outcome({ small: { effective } }) {
      const [first, last, most] = [effective[0] ?? NaN, effective.at(-1) ?? NaN, Math.max(...effective)];
      if (Math.min(...effective) > aFew) return 3;
      if (!(last <= aFew)) return -1;
      if (first > aFew) return 0;
      if (most > aFew) return 2;
      return last > first ? 1 : -1;
    },
    why: {
      en: 'At first the output is almost zero, and one neuron will do. Then directions come in as the points ask for them. Neurons of one direction act as one: in the end four are left.',
      zh: '起初输出几乎为零，一个神经元就够。之后数据需要几个方向，就增加到几个。方向相同的神经元合起来等于一个，最后剩下四个。',
    },
  },
  caption: {
    en: 'Two ReLU networks of equal width learn the same points, one from small initial weights, one from large ones. Dots: neurons by the orientation of (w, b) and amplitude |a||(w, b)|; grey ones are silent between the points. Rings: merged neurons, with the number that each stands for. Once the run has begun a cursor merges into more or fewer.',
    zh: '两个同样宽的 ReLU 网络学习同一组点，一个取小初始化，一个取大初始化。点为神经元：(w,\u00a0b) 的方向与幅值 |a|\u2060|\u2060(w,\u00a0b)|，灰色的在数据点之间无输出；圆环为合并后的神经元及其代表的个数。运行开始后可拖动游标改变个数。',
  },
};

export const labels = {
  small: { en: 'From small weights', zh: '小初始化' },
  large: { en: 'From large weights', zh: '大初始化' },
  smallAmplitudes: { en: 'Small start: amplitudes', zh: '小初始化：幅值' },
  largeAmplitudes: { en: 'Large start: amplitudes', zh: '大初始化：幅值' },
  outputs: { en: 'Outputs', zh: '输出' },
  change: { en: 'Merge into more or fewer', zh: '合并成更多或更少' },
  merged: { en: 'merged into {count}', zh: '合并成 {count} 个' },
  neurons: { en: 'all', zh: '全部' },
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
  if (steps.length < 2)
    return {
      en: {
        network: (size: 'small' | 'large') => ({
          fit: `The network that starts from ${size} weights, and the points.`,
          features: 'Orientation and amplitude of its neurons.',
        }),
        difference: 'Largest change of the output by number of merged neurons; empty before the run.',
        effective: 'Neurons that are enough to stay within 1%, by step; empty before the run.',
      },
      zh: {
        network: (size: 'small' | 'large') => ({
          fit: `${labels[size].zh}的网络与数据点。`,
          features: '各神经元的方向与幅值。',
        }),
        difference: '合并后的个数与输出的最大改变；运行之前为空。',
        effective: '各步使改变不超过 1% 所需的神经元个数；运行之前为空。',
      },
    }[lang];
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
      effective: `第 ${step} 步使改变不超过 1% 所需的神经元：小初始化 ${enoughSmall} 个，大初始化 ${enoughLarge} 个。小初始化在训练中的个数（步）：${course}。`,
    },
  }[lang];
}
