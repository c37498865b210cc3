/** All words of the figure, in both languages. */
import { showPercent } from '#lib/experiment/params.ts';
import type { Lang, Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import { cellCount } from './cells.ts';
import type { RuleOrTableFrame, Side } from './frame.ts';

/** Greatest error of the large start, as a share of the spread: up to these bounds right, slightly off, off; beyond the last, out of range. */
const bounds = [0.01, 0.1, 1] as const;

export const text: DemoText<RuleOrTableFrame> = {
  title: {
    en: 'Two networks have learned half of a table. What do they put in the other half?',
    zh: '两个网络学会了半张表，另外半张它们会怎么填？',
  },
  prediction: {
    question: {
      en: 'Cells are sums, row plus column; both networks learn half. In the worst of the rest, how far off is the large start?',
      zh: '每格是一个行数与一个列数之和。两个网络都学会了半数格子。其余最差的一格，大初始化的网络相差多少？',
    },
    options: [
      { en: 'Less than 1% of the spread', zh: '不到极差的 1%' },
      { en: '1% to 10%', zh: '1% 到 10%' },
      { en: '10% to 100%', zh: '10% 到 100%' },
      { en: 'More than the whole spread', zh: '超过整个极差' },
    ],
    outcome({ measures: { large = NaN } }) {
      if (Number.isNaN(large)) return -1;
      const at = bounds.findIndex((bound) => large < bound);
      return at < 0 ? bounds.length : at;
    },
    why: {
      en: 'From large weights the network begins with answers of its own, and training mends them only where it is told to. From small ones it begins with none.',
      zh: '大初始化的网络一开始就有自己的一套回答，训练只改它被教到的地方。小初始化的网络一开始没有任何回答。',
    },
  },
  caption: {
    en: 'Above: what two networks answer in each cell, coloured by value. Squares were trained, discs held out; a cross: beyond the colours’ range. Right: the table; tap cells to hold them out or to train them. Below: greatest error by step, and the (w, b) of the 40 largest neurons as unit vectors, a line each.',
    zh: '上：两个网络在各格的回答，颜色表示数值；方块为训练格，圆为留出格，叉号表示超出颜色范围。右：表本身，点按格子可留出或改为训练。下：各步的最大误差，以及最大的 40 个神经元的 (w,\u00a0b)，化为单位向量，每个一条线。',
  },
};

export const labels = {
  small: { en: 'From small weights', zh: '小初始化' },
  large: { en: 'From large weights', zh: '大初始化' },
  smallNeurons: { en: 'Neurons, small start', zh: '神经元：小初始化' },
  largeNeurons: { en: 'Neurons, large start', zh: '神经元：大初始化' },
  table: { en: 'The table: tap to hold out', zh: '表：点按留出' },
  errors: { en: 'Greatest error', zh: '最大误差' },
  fromSmall: { en: 'from small weights', zh: '小初始化' },
  fromLarge: { en: 'from large weights', zh: '大初始化' },
  trained: { en: 'trained', zh: '训练格' },
  row: { en: 'row', zh: '行' },
  column: { en: 'column', zh: '列' },
  bias: { en: 'b', zh: 'b' },
  heldOut: { en: 'held out', zh: '留出' },
  isTrained: { en: 'trained', zh: '训练' },
  cell: { en: 'Row {a}, column {b}: {value}, {state}', zh: '第 {a} 行第 {b} 列：{value}，{state}' },
  counts: { en: '{trained} trained, {held} held out', zh: '训练 {trained} 格，留出 {held} 格' },
  apart: {
    en: 'The trained cells fall into {parts} parts that share no row or column.',
    zh: '训练格分成 {parts} 部分，互不共用行或列。',
  },
  worst: { en: 'off by up to {error}', zh: '最多相差 {error}' },
  notYet: { en: 'before training', zh: '训练前' },
} satisfies Record<string, Text>;

/** What each panel shows, with its numbers, for readers who do not see it. */
export function alts(frame: RuleOrTableFrame, lang: Lang) {
  const { held, step, small, large } = frame;
  const [unseen, trained] = [held.length, cellCount - held.length];
  // Before the run no errors: its verdict says them.
  if (step === 0)
    return {
      en: {
        answers: () => `Its answers in ${cellCount} cells before training, ${trained} to be trained, ${unseen} held out.`,
        errors: 'Greatest errors by step; before the run step 0 alone.',
        neurons: () => 'Unit vectors of its 40 largest neurons before training, 13 numbers each.',
      },
      zh: {
        answers: () => `训练前它在 ${cellCount} 格中的回答；${trained} 格将用于训练，${unseen} 格留出。`,
        errors: '各步的最大误差；运行之前只有第 0 步。',
        neurons: () => '训练前最大的 40 个神经元的单位向量，每个 13 个数。',
      },
    }[lang];
  const last = (values: readonly number[]) => showPercent(values.at(-1) ?? NaN);
  const both = (pick: (side: Side) => readonly number[]) => [small, large].map((side) => last(pick(side)));
  const [smallUnseen, largeUnseen] = both(({ heldOut }) => heldOut);
  const [smallTrained, largeTrained] = both(({ trained }) => trained);
  return {
    en: {
      answers: (side: Side) =>
        `Its answers at step ${step}: off by up to ${last(side.trained)} of the spread in ${trained} trained cells, by up to ${last(side.heldOut)} in ${unseen} cells held out.`,
      errors: `Greatest error at step ${step}, small and large start: ${smallUnseen} and ${largeUnseen} in cells held out, ${smallTrained} and ${largeTrained} in trained cells.`,
      neurons: ({ directions }: Side) =>
        `Unit vectors of its 40 largest neurons at step ${step}.${Number.isNaN(directions) ? '' : ` Directions that hold nine tenths of the amplitude: ${directions}.`}`,
    },
    zh: {
      answers: (side: Side) =>
        `第 ${step} 步的回答：${trained} 个训练格中最多相差极差的 ${last(side.trained)}，${unseen} 个留出格中最多相差 ${last(side.heldOut)}。`,
      errors: `第 ${step} 步的最大误差（小初始化、大初始化）：留出格 ${smallUnseen}、${largeUnseen}，训练格 ${smallTrained}、${largeTrained}。`,
      neurons: ({ directions }: Side) =>
        `第 ${step} 步最大的 40 个神经元的单位向量。${Number.isNaN(directions) ? '' : `占幅值九成的方向数：${directions}。`}`,
    },
  }[lang];
}
