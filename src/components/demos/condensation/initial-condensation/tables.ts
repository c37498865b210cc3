/** The data as tables. */
import { table, type Table } from '#lib/experiment/table.ts';
import { oneInput } from './data.ts';
import type { InitialFrame } from './frame.ts';

const rowsOf = (vectors: Float32Array, dimension: number) =>
  Array.from({ length: vectors.length / dimension }, (_, j) => Array.from(vectors.subarray(j * dimension, (j + 1) * dimension)));

function oneInputColumns() {
  const { x, y } = oneInput();
  return { x, y };
}

export function tables({ five, one, measured }: InitialFrame): Table[] {
  const before = rowsOf(five.before, 6);
  const names = ['w1', 'w2', 'w3', 'w4', 'w5', 'b'];
  return [
    {
      name: 'five_inputs',
      caption: {
        en: 'Incoming weights and bias of each neuron of the network with five inputs, now and before training',
        zh: '输入五维的网络：各神经元的输入权重与偏置（现在与训练前）',
      },
      columns: ['neuron', ...names, ...names.map((name) => `${name}_before`)],
      rows: rowsOf(five.now, 6).map((row, j) => [j + 1, ...row, ...(before[j] as number[])]),
    },
    {
      name: 'one_input',
      caption: {
        en: 'Weight and bias of each neuron of the networks with one input, now and before training',
        zh: '输入一维的网络：各神经元的权重与偏置（现在与训练前）',
      },
      columns: ['p', 'neuron', 'w', 'b', 'w_before', 'b_before'],
      rows: one.flatMap((network) => {
        const first = rowsOf(network.before, 2);
        return rowsOf(network.now, 2).map((row, j) => [network.p, j + 1, ...row, ...(first[j] as number[])]);
      }),
    },
    {
      name: 'lines',
      caption: {
        en: 'Lines that hold 95% of the neurons; steps of the first phase; flow time (gradient descent only)',
        zh: '含 95% 神经元的线；第一阶段的步数；梯度流的时间（仅梯度下降）',
      },
      columns: ['p', 'angle', 'share', 'steps', 'time'],
      rows: one.flatMap(({ p, lines, steps, time }) => lines.map(({ angle, share }) => [p, angle, share, steps, time])),
    },
    table(
      'one_input_points',
      { en: 'What the networks with one input learn', zh: '输入一维的网络所学的样本' },
      oneInputColumns(),
    ),
    table(
      'aligned',
      { en: 'Share of pairs with |cos| > 0.95, by step', zh: '|cos| > 0.95 的神经元对所占比例（按步数）' },
      { step: measured, share: five.shares },
    ),
  ];
}
