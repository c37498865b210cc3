/** The data of the figure as tables. */
import type { Table } from '#lib/experiment/table.ts';
import type { LinearFrame } from './experiment.ts';

export function tables(frame: LinearFrame): Table[] {
  return [
    {
      name: 'fit',
      caption: { en: 'Network and prediction', zh: '网络与预言' },
      columns: ['x', 'network', 'prediction'],
      rows: Array.from(frame.x, (x, i) => [x, frame.network[i] as number, frame.prediction[i] as number]),
    },
    {
      name: 'points',
      caption: { en: 'Training points', zh: '训练点' },
      columns: ['x', 'y'],
      rows: frame.pointX.map((x, i) => [x, frame.pointY[i] as number]),
    },
    {
      name: 'weights',
      caption: { en: 'Frequency weights W(k) = cubic / k⁴ + linear / k²', zh: '频率权重 W(k) = cubic / k⁴ + linear / k²' },
      columns: ['cubic', 'linear'],
      rows: [[frame.cubic, frame.linear]],
    },
    {
      name: 'training',
      caption: { en: 'Loss and difference from the prediction, by step', zh: '各步的损失以及与预言的差别' },
      columns: ['step', 'sum_of_squares', 'difference'],
      rows: Array.from(frame.steps, (step, i) => [step, frame.loss[i] as number, frame.difference[i] as number]),
    },
  ];
}
