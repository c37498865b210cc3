/** The data of effective-size as tables. */
import type { Table } from '#lib/experiment/table.ts';
import { mergeDown } from '#lib/numerics/merge-neurons.ts';
import type { SizeFrame } from './experiment.ts';
import { few } from './params.ts';

/** The weights of both networks, and which neurons are merged. */
function neuronTable(frame: SizeFrame): Table {
  const rows = [frame.small, frame.large].flatMap(({ neurons }, network) => {
    const groups = mergeDown(neurons, few);
    const groupOf = (j: number) => groups.findIndex(({ members }) => members.includes(j));
    return Array.from(neurons.output, (output, j) => [
      network,
      neurons.weight[j] as number,
      neurons.bias[j] as number,
      output,
      groupOf(j) + 1,
    ]);
  });
  return {
    name: 'neurons',
    caption: {
      en: 'Both networks (0: small initial weights, 1: large), and the merged neuron to which each neuron goes',
      zh: '两个网络（0：小初始化，1：大初始化），以及每个神经元并入第几个',
    },
    columns: ['network', 'weight', 'bias', 'output', 'merged'],
    rows,
  };
}

export function tables(frame: SizeFrame): Table[] {
  const { small, large, points, counts, steps } = frame;
  return [
    {
      name: 'points',
      caption: { en: 'The points', zh: '数据点' },
      columns: ['x', 'y'],
      rows: points.x.map((x, i) => [x, points.y[i] as number]),
    },
    neuronTable(frame),
    {
      name: 'merging',
      caption: {
        en: 'Largest change of the output by number of merged neurons, as a share of the target’s range',
        zh: '合并后的神经元个数与输出的最大改变（占目标取值范围的比例）',
      },
      columns: ['merged_neurons', 'small', 'large'],
      rows: counts.map((count, i) => [count, small.differences[i] as number, large.differences[i] as number]),
    },
    {
      name: 'training',
      caption: {
        en: 'Merged neurons that stay within 1%, and training error, by step',
        zh: '各步中改变不超过 1% 所需的神经元个数与训练误差',
      },
      columns: ['step', 'effective_small', 'effective_large', 'loss_small', 'loss_large'],
      rows: steps.map((step, i) =>
        [step, small.effective[i], large.effective[i], small.loss[i], large.loss[i]].map((value) => value as number),
      ),
    },
  ];
}
