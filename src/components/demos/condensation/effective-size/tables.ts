/** The data as tables. */
import { stacked, table, type Table } from '#lib/experiment/table.ts';
import { mergeDown } from '#lib/numerics/merge-neurons.ts';
import type { Side, SizeFrame } from './frame.ts';
import { few } from './params.ts';

/** The weights of a network, and which neurons are merged. */
function neuronTable({ neurons }: Side): Table {
  const groups = mergeDown(neurons, few);
  const groupOf = (j: number) => groups.findIndex(({ members }) => members.includes(j));
  const { weight, bias, output } = neurons;
  return table(
    'neurons',
    {
      en: 'Both networks (0: small initial weights, 1: large), and the merged neuron to which each neuron goes',
      zh: '两个网络（0：小初始化，1：大初始化），以及每个神经元并入第几个',
    },
    { weight, bias, output, merged: Array.from(output, (_, j) => groupOf(j) + 1) },
  );
}

export const tables = ({ small, large, points, counts, steps }: SizeFrame) => [
  table('points', { en: 'The points', zh: '数据点' }, { ...points }),
  stacked('network', [small, large].map(neuronTable)),
  table(
    'merging',
    {
      en: 'Largest change of the output by number of merged neurons, as a share of the target’s range',
      zh: '合并后的神经元个数与输出的最大改变（占目标取值范围的比例）',
    },
    { merged_neurons: counts, small: small.differences, large: large.differences },
  ),
  table(
    'training',
    {
      en: 'Merged neurons that stay within 1%, and training error, by step',
      zh: '各步中改变不超过 1% 所需的神经元个数与训练误差',
    },
    {
      step: steps,
      effective_small: small.effective,
      effective_large: large.effective,
      loss_small: small.loss,
      loss_large: large.loss,
    },
  ),
];
