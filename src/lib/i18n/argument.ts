/** Strings of the map of the argument. */
import type { Lang, Text } from './text.ts';

const strings = {
  map: { en: 'The argument, claim by claim', zh: '全部论证，逐条论断' },
  detail: { en: 'The claim pointed at', zh: '所指的论断' },
  function: { en: 'Slow before fast', zh: '先低频，后高频' },
  functionWords: { en: 'chapters 2 to 5: what becomes of the function', zh: '第 2 至 6 章：函数如何变化' },
  neurons: { en: 'Many act as few', zh: '化多为少' },
  neuronsWords: { en: 'chapters 6 to 8: what becomes of the neurons', zh: '第 7 至 9 章：神经元如何变化' },
  bars: {
    en: 'A bar is the seeds 1 to 100; the marks are those for which the claim fails. A full circle: a computation without chance settles it.',
    zh: '横条代表种子 1 到 100，竖线是不成立的种子。实心圆表示由不含随机性的计算判定。',
  },
  exact: { en: 'exact', zh: '精确' },
  exactLong: {
    en: 'Settled by a computation without chance: every seed gives the same number, up to rounding.',
    zh: '由不含随机性的计算判定：在舍入误差内，每个种子给出同一个数。',
  },
  limit: { en: 'limit', zh: '局限' },
  seeds: { en: '{held} of {count} seeds', zh: '{held}/{count} 个种子' },
  seedsLong: { en: 'Held for {held} of {count} seeds when last measured.', zh: '最近一次测量：{count} 个种子中 {held} 个成立。' },
  more: { en: 'The claim and its reasons', zh: '论断与理由' },
  run: { en: 'Run: {label}', zh: '运行：{label}' },
  stop: { en: 'Stop: {label}', zh: '停止：{label}' },
  again: { en: 'Run again: {label}', zh: '重新运行：{label}' },
  retry: { en: 'Retry: {label}', zh: '重试：{label}' },
  holds: { en: 'holds', zh: '成立' },
  fails: { en: 'does not hold', zh: '不成立' },
  undecided: { en: 'not decided', zh: '未判定' },
  waiting: { en: 'waiting', zh: '等待中' },
  running: { en: 'training', zh: '训练中' },
  failedLoad: { en: 'Not loaded. Retry?', zh: '未能载入，重试？' },
  failedSilent: { en: 'No answer. Retry?', zh: '没有响应，重试？' },
  failedError: { en: 'Stopped. Retry?', zh: '已中断，重试？' },
  notRun: { en: 'Not run yet for seed {seed}.', zh: '尚未以种子 {seed} 运行。' },
  verdict: { en: 'Seed {seed}, trained here', zh: '种子 {seed}，在此训练' },
  figureWithSeed: { en: 'The figure with seed {seed}', zh: '以种子 {seed} 查看该图' },
  figureLink: { en: 'Figure {number}', zh: '图 {number}' },
  checkAll: { en: 'Check the whole argument', zh: '检验全部论证' },
  cancel: { en: 'Cancel', zh: '取消' },
  checked: { en: '{done} of {count} checked, {held} hold', zh: '已检验 {done} / {count}，成立 {held}' },
  hint: {
    en: 'Each of the {count} claims is a number that an experiment measures in its own run. Point at one to see what it says and what it has to do with others. Its ▷ trains it here.',
    zh: '共 {count} 条论断，每条都是实验在自己的训练中测得的一个数。指向任一条，可看它说什么、与其他论断有何关系；按 ▷ 即在此训练。',
  },
  noScript: {
    en: 'With JavaScript each claim can be run here, and all of them in turn.',
    zh: '启用 JavaScript 后，可在此运行任一论断，或依次运行全部。',
  },
  allHold: { en: 'Seed {seed}: all {count} claims hold.', zh: '种子 {seed}：{count} 条论断全部成立。' },
  someHold: { en: 'Seed {seed}: {held} of the {count} claims hold.', zh: '种子 {seed}：{count} 条论断中 {held} 条成立。' },
  othersHold: {
    en: 'So do {held} of the {count} other claims of these figures.',
    zh: '这些图的其余 {count} 条论断中，{held} 条成立。',
  },
  took: { en: '{experiments} experiments, {seconds} s.', zh: '{experiments} 个实验，用时 {seconds} 秒。' },
  failing: { en: 'Not for this seed:', zh: '此种子下不成立：' },
  another: { en: 'another claim of figure {figure}', zh: '图 {figure} 的另一条论断' },
  notFinished: { en: 'Could not be run:', zh: '未能运行：' },
  cancelled: {
    en: 'Seed {seed}, cancelled: {held} of the {done} claims checked hold.',
    zh: '种子 {seed}，已取消：已检验的 {done} 条中 {held} 条成立。',
  },
} satisfies Record<string, Text>;

/** One string, with its {placeholders} filled in. */
export function argumentString(name: keyof typeof strings, lang: Lang, values: Record<string, string | number> = {}): string {
  return strings[name][lang].replaceAll(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole));
}

/** What the first claim of an edge does to the second, and what is done to the second. */
export const edgeWords = {
  explains: { does: { en: 'explains', zh: '解释' }, isDone: { en: 'explained by', zh: '解释来自' } },
  supports: { does: { en: 'supports', zh: '支持' }, isDone: { en: 'supported by', zh: '证据来自' } },
  uses: { does: { en: 'builds on', zh: '基于' }, isDone: { en: 'used by', zh: '用于' } },
  limits: { does: { en: 'limits', zh: '限制' }, isDone: { en: 'limited by', zh: '受限于' } },
} satisfies Record<string, { does: Text; isDone: Text }>;
