/** The data of the figure as tables. */
import type { Table } from '#lib/experiment/table.ts';
import { dataOf, grid } from './data.ts';
import type { Neuron } from './embedding.ts';
import type { SplittingFrame } from './experiment.ts';
import { compare, type Side } from './measure.ts';
import type { Params } from './params.ts';

/** Of each neuron w, b, a, and the loss' derivatives by them. */
const weightRows = ({ neurons, gradient }: Side<Neuron>) =>
  neurons.map(({ w, b, a }, j) => [w, b, a, ...[0, 1, 2].map((part) => gradient[part * neurons.length + j] as number)]);

const weightColumns = ['w', 'b', 'a', 'gradient_w', 'gradient_b', 'gradient_a'];

export function tables(frame: SplittingFrame, params: Params): Table[] {
  const { narrow, wide } = compare(Float64Array.from(frame.theta, Number), params);
  const data = dataOf(params.target);
  return [
    {
      name: 'points',
      caption: { en: 'Training points', zh: '训练点' },
      columns: ['x', 'y'],
      rows: Array.from(data.x, (x, i) => [x, data.y[i] as number]),
    },
    {
      name: 'narrow',
      caption: { en: 'The narrow network: weights and gradient', zh: '窄网络的权重与梯度' },
      columns: weightColumns,
      rows: weightRows(narrow),
    },
    {
      name: 'wide',
      caption: {
        en: 'The wide network: weights, gradient, and the narrow neuron that each neuron copies (0: none)',
        zh: '宽网络的权重与梯度，以及每个神经元是窄网络中第几个的副本（0 表示都不是）',
      },
      columns: [...weightColumns, 'copy_of'],
      rows: weightRows(wide).map((row, k) => [...row, (wide.neurons[k]?.of ?? -1) + 1]),
    },
    {
      name: 'outputs',
      caption: { en: 'Output of both networks', zh: '两个网络的输出' },
      columns: ['x', 'narrow', 'wide'],
      rows: grid.map((x, i) => [x, narrow.output[i] as number, wide.output[i] as number]),
    },
    {
      name: 'training',
      caption: {
        en: 'Loss and length of the gradient of the narrow network by step: gradient descent (newton 0), then Newton steps (1)',
        zh: '窄网络各步的损失与梯度长度：先是梯度下降（newton 为 0），然后是牛顿法（1）',
      },
      columns: ['step', 'newton', 'loss', 'gradient'],
      rows: frame.steps.map((step, i) => [
        step,
        step > frame.descentSteps ? 1 : 0,
        frame.losses[i] as number,
        frame.gradients[i] as number,
      ]),
    },
  ];
}
