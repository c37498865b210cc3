/** The words. */
import { showNumber } from '#lib/experiment/params.ts';
import type { Lang, Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import type { LocalFrame } from './frame.ts';
import { learned, sideNames } from './params.ts';

export const text: DemoText<LocalFrame> = {
  title: {
    en: 'Slow on the left, fast on the right: when is each side learned?',
    zh: '左边慢，右边快：两侧各在何时学会？',
  },
  prediction: {
    question: {
      en: 'The target has 3 cycles in a packet on the left, 8 in an equally high one on the right. When the first is learned, how much of the other is missing?',
      zh: '目标函数左侧的波包有 3 个周期，右侧的同样高，有 8 个周期。先学会其中一侧时，另一侧还缺多少？',
    },
    options: [
      { en: 'Hardly more: they keep pace', zh: '差不多：两侧同步' },
      { en: 'About half', zh: '约一半' },
      { en: 'Nearly all of it', zh: '几乎全部' },
    ],
    outcome({ steps, errors }) {
      const at = steps.findIndex((_, i) => Math.min(...errors.subarray(2 * i, 2 * i + 2)) < learned);
      const missing = at < 0 ? NaN : Math.max(...errors.subarray(2 * at, 2 * at + 2));
      return Number.isNaN(missing) ? -1 : [0.42, 0.7].filter((bound) => missing > bound).length;
    },
    why: {
      en: 'The left side is learned while the right one is still close to a flat line: the residual is left with one spot, at high frequency on the right.',
      zh: '左侧学会之时，右侧还近乎一条平线：残差只剩右侧高频处的一块。',
    },
  },
  caption: {
    en: 'A fully connected network, trained on 128 equally spaced points, all of them in every step. The maps show the residual through a window that slides along the interval: how strong each frequency is around each place. A side is learned when its relative error first falls below 0.3.',
    zh: '全连接网络在 128 个等距点上训练，每一步使用全部样本。图中用沿区间滑动的窗口观察残差：每个位置附近各频率有多强。一侧的相对误差首次低于 0.3 时，视为学会该侧。',
  },
};

export const labels = {
  space: { en: 'In space', zh: '空间' },
  errors: { en: 'Relative error of each side over training', zh: '训练中两侧的相对误差' },
  then: { en: '{side} then: {error}', zh: '此时{side}：{error}' },
  map: { en: 'Residual: cycles by place', zh: '残差：各位置的周期数' },
  along: { en: 'The target’s map, and the residual’s along the way', zh: '目标的图，以及训练途中残差的图' },
  x: { en: 'place x', zh: '位置 x' },
  cycles: { en: 'cycles', zh: '个周期' },
} satisfies Record<string, Text>;

/** What each panel shows, for readers who do not see it. */
export function alts(frame: LocalFrame, lang: Lang) {
  const { step, cycles, order, passages, residualMap } = frame;
  const loss = showNumber(frame.loss.at(-1) ?? NaN);
  const errors = order.map((side, i) => {
    const passage = passages[i] as number;
    const error = showNumber(frame.errors.at(i - 2) as number);
    const [name, count, at] = [sideNames[side][lang], cycles[side], Number.isNaN(passage) ? '–' : passage];
    return { en: `${name}, ${count} cycles: ${at} (${error})`, zh: `${name} ${count} 个周期：${at}（${error}）` }[lang];
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
