/** The data as tables. */
import { columnsOf, table } from '#lib/experiment/table.ts';
import type { DerivativeFrame } from './frame.ts';

export function tables({ x, target, peaks, steps, plain, derivative }: DerivativeFrame) {
  const names = (run: string) => peaks.map((k) => `${run}_relative_error_k${k}`);
  return [
    table(
      'training',
      {
        en: 'Mean squared error and relative error at each frequency of the target, by step, without and with the derivative term',
        zh: '各步的均方误差与目标各频率的相对误差，分为无导数项与有导数项',
      },
      {
        step: steps,
        plain_mse: plain.loss,
        ...columnsOf(names('plain'), plain.errors),
        derivative_mse: derivative.loss,
        ...columnsOf(names('derivative'), derivative.errors),
      },
    ),
    table(
      'fit',
      { en: 'Target and both networks in space', zh: '空间中的目标与两个网络' },
      { x, target, plain: plain.values, derivative: derivative.values },
    ),
  ];
}
