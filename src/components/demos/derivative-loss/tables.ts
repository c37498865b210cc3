/** The data of derivative-loss as tables. */
import type { Table } from '#lib/experiment/table.ts';
import type { DerivativeFrame, Fit } from './experiment.ts';

export function tables({ x, target, peaks, steps, plain, derivative }: DerivativeFrame): Table[] {
  const row = ({ errors }: Fit, i: number) => [...errors.subarray(i * peaks.length, (i + 1) * peaks.length)];
  return [
    {
      name: 'training',
      caption: {
        en: 'Mean squared error and relative error at each frequency of the target, by step, without and with the derivative term',
        zh: '各步的均方误差与目标各频率的相对误差，分为无导数项与有导数项',
      },
      columns: [
        'step',
        'plain_mse',
        ...peaks.map((k) => `plain_relative_error_k${k}`),
        'derivative_mse',
        ...peaks.map((k) => `derivative_relative_error_k${k}`),
      ],
      rows: Array.from(steps, (step, i) => [
        step,
        plain.loss[i] as number,
        ...row(plain, i),
        derivative.loss[i] as number,
        ...row(derivative, i),
      ]),
    },
    {
      name: 'fit',
      caption: { en: 'Target and both networks in space', zh: '空间中的目标与两个网络' },
      columns: ['x', 'target', 'plain', 'derivative'],
      rows: Array.from(x, (xi, i) => [xi, target[i] as number, plain.values[i] as number, derivative.values[i] as number]),
    },
  ];
}
