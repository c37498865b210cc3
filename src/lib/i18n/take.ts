/** Strings of what a figure shows only after its first answer, when asked, or when something is amiss: not loaded with it. */
import { fill, type Lang, type Text } from './text.ts';

export const takeStrings = {
  noSimd: {
    en: 'This browser has no WebAssembly SIMD, so TensorFlow.js trains here: the same mathematics, slower, and not bit for bit the same numbers.',
    zh: '此浏览器不支持 WebAssembly SIMD，改由 TensorFlow.js 训练：数学相同，速度较慢，数值不保证逐位相同。',
  },
  runAgain: { en: 'Run it again', zh: '再运行一次' },
  claim: { en: 'Claim', zh: '论断' },
  threshold: { en: 'threshold', zh: '阈值' },
  above: { en: 'above', zh: '大于' },
  below: { en: 'below', zh: '小于' },
  foreseen: { en: 'run, foreseen', zh: '已运行，猜对' },
  surprised: { en: 'run, not foreseen', zh: '已运行，没猜对' },
  seen: { en: 'run', zh: '已运行' },
  heldBy: {
    en: 'At the default settings it held for {held} of {seeds} seeds.',
    zh: '默认设置下，{seeds} 个种子中有 {held} 个成立。',
  },
  strip: {
    en: 'Seeds 1 to {seeds} at the default settings, and the threshold; hollow: it fails there. Ring: this run.',
    zh: '默认设置下种子 1 至 {seeds} 与阈值；空心点：不成立。圆圈：本次运行。',
  },
  stripAlt: {
    en: '{seeds} seeds along a line with the threshold {threshold}: the claim holds for {held}. This run: {here}.',
    zh: '{seeds} 个种子沿直线排列，阈值 {threshold}：{held} 个成立。本次运行：{here}。',
  },
  stripOwn: { en: 'Below the line: the {seeds} run here.', zh: '线下方：在此运行的 {seeds} 个种子。' },
  ownRate: {
    en: 'Run here with these settings: it holds for {held} of {seeds} seeds (95% interval: {low}% to {high}%).',
    zh: '在此以当前设置运行：{seeds} 个种子中有 {held} 个成立（95% 置信区间：{low}% 至 {high}%）。',
  },
  runSeeds: { en: 'Run {count} seeds here', zh: '在此运行 {count} 个种子' },
  runMoreSeeds: { en: 'Run {count} more', zh: '再运行 {count} 个' },
  runSeedsHelp: {
    en: 'New ones, from {first} on, with the settings as they are.',
    zh: '从 {first} 号起的新种子，用当前的设置。',
  },
  seedsDone: { en: '{done} of {wanted} seeds', zh: '已完成 {done} / {wanted}' },
  seedsLeft: { en: 'about {seconds} s left', zh: '约剩 {seconds} 秒' },
  stopSeeds: { en: 'Stop', zh: '停止' },
  seedsFailed: {
    en: 'The seeds could not be trained to the end. Check the connection and try again.',
    zh: '这些种子未能训练完。请检查网络后重试。',
  },
  openSeed: { en: 'Open a run:', zh: '打开其中一次：' },
  seedOutcome: { en: 'Seed {seed}: {outcome}', zh: '种子 {seed}：{outcome}' },
  keep: { en: 'Keep this run', zh: '保留本次运行' },
  keepInstead: { en: 'Keep this run instead', zh: '改为保留本次' },
  keepHelp: { en: 'to compare the next one with it', zh: '以便与下一次对照' },
  keptRun: { en: 'Kept run', zh: '保留的运行' },
  keptBelow: { en: 'Kept run below', zh: '在下方显示' },
  keptInPlace: { en: 'Kept run in its place', zh: '切换到保留的运行' },
  dropKept: { en: 'Let it go', zh: '不再保留' },
  keptDifferences: { en: 'The kept run: {list}.', zh: '保留的运行：{list}。' },
  keptDiffers: { en: '{name} {kept} instead of {now}', zh: '{name} {kept}（当前 {now}）' },
  keptOther: { en: '{name} not the same', zh: '{name}不同' },
  keptSame: { en: 'The kept run has the same settings.', zh: '保留的运行设置相同。' },
  keptSameStep: {
    en: 'The kept run has the same settings; it stands at step {step}.',
    zh: '保留的运行设置相同，停在第 {step} 步。',
  },
  keptOlder: {
    en: 'The kept run is of version {version} of this experiment; today’s is {now}, so its numbers would differ.',
    zh: '保留的运行属于本实验的第 {version} 版，当前为第 {now} 版，数值会有所不同。',
  },
  keptAgain: { en: 'Run it again', zh: '重新训练' },
  keptUndrawn: { en: 'The kept run can no longer be drawn.', zh: '保留的运行已无法绘出。' },
  settledByComputation: { en: 'Settled by a computation, whatever the seed.', zh: '由计算确定，与种子无关。' },
  share: { en: 'Copy link to this run', zh: '复制此次运行的链接' },
  embed: { en: 'Copy code to embed it', zh: '复制嵌入代码' },
  copied: { en: 'Copied', zh: '已复制' },
  copyByHand: { en: 'Copy this:', zh: '请复制：' },
  data: { en: 'Data', zh: '数据' },
  table: { en: 'Show as table', zh: '以表格显示' },
  csv: { en: 'CSV', zh: 'CSV' },
  picture: { en: 'Picture', zh: '图片' },
  json: { en: 'Parameters (JSON)', zh: '参数（JSON）' },
  digest: { en: 'Fingerprint of this run', zh: '本次训练的指纹' },
  digestHelp: {
    en: 'Equal fingerprints mean equal weights, bit for bit, on any machine.',
    zh: '指纹相同即权重逐位相同，与机器无关。',
  },
  rowsLeftOut: { en: '{count} of {all} rows; the CSV has all.', zh: '共 {all} 行，显示 {count} 行；CSV 包含全部。' },
} satisfies Record<string, Text>;

/** One string, with its {placeholders} filled in. */
export const takeString = (name: keyof typeof takeStrings, lang: Lang, values: Record<string, string | number> = {}): string =>
  fill(takeStrings[name][lang], values);
