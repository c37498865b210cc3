/** The words. */
import { showNumber } from '#lib/experiment/params.ts';
import type { Lang, Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import type { LocalFrame } from './frame.ts';
import { sideNames } from './params.ts';

export const text: DemoText = {
  title: {
    en: 'Slow on the left, fast on the right: does the order hold place by place?',
    zh: '左边慢，右边快：频率的先后在局部也成立吗？',
  },
  prediction: {
    question: {
      en: 'The target has a slow wave packet on the left and a fast one of the same height on the right. The network sees both at every step. How does it go about them?',
      zh: '目标函数左侧是一个慢变波包，右侧是一个等高的快变波包。网络每一步都同时看到两者。它会怎样学？',
    },
    options: [
      { en: 'Both sides keep pace', zh: '两侧同步' },
      { en: 'The slow side first', zh: '先学慢侧' },
      { en: 'The fast side first', zh: '先学快侧' },
    ],
    answer: 1,
    why: {
      en: 'The slow side is finished while the fast one is still close to a flat line: the residual is left with one spot, at high frequency on the right.',
      zh: '慢侧学完之时，快侧还近乎一条平线：残差只剩右侧高频处的一块。',
    },
  },
  caption: {
    en: 'A fully connected network trained on 128 equally spaced points, all of them in every step. The maps show the residual (network minus target) through a window that slides along the interval: the amplitude of each frequency around each place, as a share of the target’s largest. A side counts as learned when the root mean square of its residual first falls below 0.3 of that of the target there. What the figure cannot tell: whether it is the place that matters, or only that the slow side is also the low-frequency part of the whole.',
    zh: '全连接网络在 128 个等距点上训练，每一步使用全部样本。图中用沿区间滑动的窗口观察残差（网络减目标）：每个位置附近各频率的振幅，以目标的最大值为 1。一侧残差的均方根首次低于该侧目标均方根的 0.3 时，视为学会该侧。此图不能区分：起作用的是局部位置，还是慢侧恰好就是整个函数的低频部分。',
  },
};

export const labels = {
  space: { en: 'In space', zh: '空间' },
  errors: { en: 'Relative error of each side over training', zh: '训练中两侧的相对误差' },
  map: { en: 'Residual: cycles by place', zh: '残差：各位置的周期数' },
  along: { en: 'The target’s map, and the residual’s along the way', zh: '目标的图，以及训练途中残差的图' },
  x: { en: 'place x', zh: '位置 x' },
  cycles: { en: 'cycles', zh: '周期数' },
} satisfies Record<string, Text>;

/** What each panel shows, for readers who do not see it. */
export function alts(frame: LocalFrame, lang: Lang) {
  const { step, cycles, order, passages, residualMap } = frame;
  const loss = showNumber(frame.loss.at(-1) ?? NaN);
  const errors = order.map((side, i) => {
    const passage = passages[i] as number;
    const error = showNumber(frame.errors.at(i - 2) as number);
    return `${sideNames[side][lang]}, ${cycles[side]} ${labels.cycles[lang]}: ${Number.isNaN(passage) ? '–' : passage} (${error})`;
  });
  /** Largest share of the target's amplitude that a map has on each side. */
  const strongest = (map: Float32Array) => {
    const half = map.length / 2;
    const [left, right] = [map.subarray(0, half), map.subarray(half)].map((part) => showNumber(Math.max(...part)));
    return {
      en: `largest on the left ${left}, on the right ${right} of the target’s`,
      zh: `左侧最大值为目标的 ${left}，右侧为 ${right}`,
    }[lang];
  };
  return {
    en: {
      space: `Target and network on minus 1 to 1 after ${step} steps: ${cycles[0]} cycles on the left, ${cycles[1]} on the right; mean squared error ${loss}.`,
      errors: `Relative error of each side over training; step at which it was learned, and the error now: ${errors.join('; ')}.`,
      target: `Target by place and frequency: one spot at ${cycles[0]} cycles on the left, one at ${cycles[1]} on the right.`,
      map: `Residual by place and frequency at step ${step}: ${strongest(residualMap)}.`,
      tile: (at: number, map: Float32Array | null) =>
        map ? `Residual at step ${at}: ${strongest(map)}.` : `Step ${at}: not there yet.`,
    },
    zh: {
      space: `第 ${step} 步时区间 −1 到 1 上的目标与网络：左侧 ${cycles[0]} 个周期，右侧 ${cycles[1]} 个；均方误差 ${loss}。`,
      errors: `训练中两侧的相对误差；学会的步数与当前误差：${errors.join('；')}。`,
      target: `目标在位置与频率上的分布：左侧一块在 ${cycles[0]} 个周期处，右侧一块在 ${cycles[1]} 个周期处。`,
      map: `第 ${step} 步时残差在位置与频率上的分布：${strongest(residualMap)}。`,
      tile: (at: number, map: Float32Array | null) =>
        map ? `第 ${at} 步的残差：${strongest(map)}。` : `第 ${at} 步：尚未到达。`,
    },
  }[lang];
}
