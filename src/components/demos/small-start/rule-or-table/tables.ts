/** The data as tables. */
import { table } from '#lib/experiment/table.ts';
import { allCells, columnOf, rowOf } from './cells.ts';
import type { RuleOrTableFrame, Side } from './frame.ts';
import { dimension } from './measures.ts';

const neuronTable = (name: string, caption: { en: string; zh: string }, { largest }: Side) =>
  table(name, caption, {
    neuron: largest.map((_, i) => Math.floor(i / dimension) + 1),
    input: largest.map((_, i) => (i % dimension) + 1),
    weight: largest,
  });

export const tables = ({ table: rule, held, small, large, steps }: RuleOrTableFrame) => [
  table(
    'cells',
    {
      en: 'The table, which cells were held out (1), and what both networks answer',
      zh: '表、是否留出（1 为留出）以及两个网络的回答',
    },
    {
      a: allCells.map((cell) => rowOf(cell) + 1),
      b: allCells.map((cell) => columnOf(cell) + 1),
      rule,
      held_out: allCells.map((cell) => (held.includes(cell) ? 1 : 0)),
      small: small.answers,
      large: large.answers,
    },
  ),
  table(
    'training',
    {
      en: 'Greatest error in the trained and in the held-out cells, as a share of the spread, by step',
      zh: '各步中训练格与留出格的最大误差（占极差的比例）',
    },
    {
      step: steps,
      trained_small: small.trained,
      held_out_small: small.heldOut,
      trained_large: large.trained,
      held_out_large: large.heldOut,
    },
  ),
  neuronTable(
    'neurons_small',
    {
      en: 'Unit vectors of the largest neurons of the small start: inputs 1 to 6 rows, 7 to 12 columns, 13 bias',
      zh: '小初始化网络中最大的神经元的单位向量：输入 1 到 6 为行，7 到 12 为列，13 为偏置',
    },
    small,
  ),
  neuronTable('neurons_large', { en: 'The same of the large start', zh: '大初始化网络的同一数据' }, large),
];
