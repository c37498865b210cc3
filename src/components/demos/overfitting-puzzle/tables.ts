/** The data of overfitting-puzzle as tables. */
import type { Table } from '#lib/experiment/table.ts';
import { widths, type OverfittingFrame } from './experiment.ts';

export function tables(frame: OverfittingFrame): Table[] {
  const count = widths.length;
  const row = (values: Float64Array, i: number) => [...values.subarray(i * count, (i + 1) * count)];
  const last = frame.steps.length - 1;
  return [
    {
      name: 'points',
      caption: { en: 'The points, and the clean target there', zh: '数据点，以及该处无噪声的目标值' },
      columns: ['x', 'y', 'target'],
      rows: Array.from(frame.points.x, (x, i) => [x, frame.points.y[i] as number, frame.points.clean[i] as number]),
    },
    {
      name: 'polynomials',
      caption: { en: 'Errors of the polynomials', zh: '多项式的误差' },
      columns: ['degree', 'parameters', 'train_error', 'test_error'],
      rows: frame.polynomialTest.map((error, d) => [d, d + 1, frame.polynomialTrain[d] as number, error]),
    },
    {
      name: 'networks',
      caption: { en: 'Errors of the networks at the last measured step', zh: '网络在最后一次测量时的误差' },
      columns: ['width', 'parameters', 'train_error', 'test_error'],
      rows: widths.map((width, i) => [
        width,
        frame.parameters[i] as number,
        row(frame.train, last)[i] as number,
        row(frame.test, last)[i] as number,
      ]),
    },
    {
      name: 'fits',
      caption: { en: 'Target, polynomials and networks between the points', zh: '数据点之间的目标、多项式与网络' },
      columns: [
        'x',
        'target',
        ...frame.polynomials.map((_, d) => `polynomial_degree${d}`),
        ...widths.map((width) => `network_width${width}`),
      ],
      rows: Array.from(frame.x, (x, i) => [
        x,
        frame.target[i] as number,
        ...frame.polynomials.map((values) => values[i] as number),
        ...frame.networks.map((values) => values[i] as number),
      ]),
    },
    {
      name: 'training',
      caption: { en: 'Training and test error of each network by step', zh: '各步中每个网络的训练误差与测试误差' },
      columns: ['step', ...widths.map((width) => `train_width${width}`), ...widths.map((width) => `test_width${width}`)],
      rows: frame.steps.map((step, i) => [step, ...row(frame.train, i), ...row(frame.test, i)]),
    },
  ];
}
