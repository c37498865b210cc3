/** Strings of the claims page. */
import type { Lang, Text } from './text.ts';

const strings = {
  title: { en: 'Claims', zh: '论断' },
  intro: {
    en: 'Every claim of the text is a number that its figure computes from its own run, held against a threshold. Here is what the number was for each of many seeds, when it was last measured. The runs are deterministic: any of them can be repeated in the figure, with the same weights bit for bit, and the project’s tests repeat a sample of them at every change.',
    zh: '正文中的每条论断都是一个数：由图自己的训练算出，再与阈值比较。下面是最近一次测量中各个种子给出的数值。训练是确定性的：任何一次都可以在图中重复，权重逐位相同；每次改动之后，项目的测试都会抽查其中一部分。',
  },
  number: { en: 'Number', zh: '度量' },
  threshold: { en: 'Threshold', zh: '阈值' },
  rate: { en: 'Holds for', zh: '成立比例' },
  ofSeeds: { en: 'of {count} seeds', zh: '（共 {count} 个种子）' },
  required: { en: '(at least {rate} are asked for)', zh: '，要求不低于 {rate}' },
  /** The claim's margin: how far from the threshold the seeds are. */
  weakest: { en: 'Weakest seeds', zh: '最弱的种子' },
  quantile: { en: '{value} at the 5% quantile, {least} at the worst', zh: '5% 分位数 {value}，最差 {least}' },
  verdictAt: { en: 'Decided', zh: '判定' },
  median: {
    en: 'at step {steps}, after {seconds} s in Node on one core (medians)',
    zh: '第 {steps} 步，Node 单核 {seconds} 秒（中位数）',
  },
  settled: { en: 'Settled by', zh: '判定方式' },
  exact: {
    en: 'a computation without chance: every seed gives the same number, up to rounding ({count} were tried; seed 1: {value})',
    zh: '不含随机性的计算：在舍入误差内，每个种子给出同一个数（试过 {count} 个；种子 1 为 {value}）',
  },
  alwaysHolds: { en: 'holds, the same for every seed', zh: '成立，与种子无关' },
  alwaysFails: { en: 'does not hold, the same for every seed', zh: '不成立，与种子无关' },
  failing: { en: 'Seeds that fail', zh: '不成立的种子' },
  none: { en: 'none', zh: '无' },
  distribution: { en: 'The number over the seeds', zh: '各种子的数值' },
  preset: { en: 'Preset', zh: '预设' },
  expected: { en: 'Expected', zh: '预期' },
  held: { en: 'All claims held for', zh: '全部论断成立' },
  empty: { en: 'No claim has been measured yet.', zh: '尚无测量结果。' },
} satisfies Record<string, Text>;

/** One string, with its {placeholders} filled in. */
export function claimString(name: keyof typeof strings, lang: Lang, values: Record<string, string | number> = {}): string {
  return strings[name][lang].replaceAll(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole));
}
