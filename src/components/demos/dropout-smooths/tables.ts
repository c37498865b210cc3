/** The data of the dropout figures as tables. */
import type { Table } from '#lib/experiment/table.ts';
import { outputsOf, slopesOf } from '#lib/numerics/two-layer.ts';
import type { Text } from '#lib/i18n/text.ts';
import { fineGrid } from './problem.ts';
import { features, type DropoutFrame, type Network } from './run.ts';

/** What each network is called in a table; 0: without dropout. */
const runs: Text = { en: 'run 0: without dropout, run 1: with', zh: 'run 0：无 dropout；run 1：有 dropout' };

/** The neurons, [network x width] rows. */
export function neuronTable(networks: readonly Network[], names: Text = runs): Table {
  return {
    name: 'neurons',
    caption: {
      en: `The neurons a s(w x + b): orientation of (w, b) in degrees, amplitude |a||(w, b)|; ${names.en}`,
      zh: `神经元 a s(w x + b)：(w, b) 的方向（度）与幅值 |a||(w, b)|；${names.zh}`,
    },
    columns: ['run', 'neuron', 'a', 'w', 'b', 'orientation', 'amplitude'],
    rows: networks.flatMap(({ neurons }, run) => {
      const { angles, amplitudes } = features(neurons);
      const { output, weight, bias } = neurons;
      return Array.from(angles, (angle, j) =>
        [run, j + 1, output[j], weight[j], bias[j], angle, amplitudes[j]].map((value) => value as number),
      );
    }),
  };
}

export function courseTable({ networks, steps }: DropoutFrame, names: Text = runs): Table {
  return {
    name: 'course',
    caption: {
      en: `By step: mean squared error on the points, variation of the slope, share of the active neurons’ amplitude in the four best windows of ±8°, mean over the points of the sum of squared parts (a s)²; ${names.en}`,
      zh: `各步：数据点上的均方误差、斜率的变差、有输出的神经元的幅值在四个最佳 ±8° 窗口中的比例、各部分平方 (a s)² 之和在数据点上的平均；${names.zh}`,
    },
    columns: ['run', 'step', 'error', 'slope_variation', 'share', 'squared_parts'],
    rows: networks.flatMap(({ loss, variation, share, parts }, run) =>
      steps.map((step, i) => [run, step, loss[i], variation[i], share[i], parts[i]].map((value) => value as number)),
    ),
  };
}

export function pointTable({ points }: DropoutFrame): Table {
  return {
    name: 'points',
    caption: { en: 'The points', zh: '数据点' },
    columns: ['x', 'y'],
    rows: points.x.map((x, i) => [x, points.y[i] as number]),
  };
}

/** Functions and slopes on the grid on which slopes are compared. */
export function curveTable({ networks, activation }: DropoutFrame, names: readonly string[]): Table {
  const curves = networks.flatMap(({ neurons }) => [
    outputsOf(neurons, activation, fineGrid),
    slopesOf(neurons, activation, fineGrid),
  ]);
  return {
    name: 'curves',
    caption: { en: 'Functions and their slopes', zh: '各函数及其斜率' },
    columns: ['x', ...names.flatMap((name) => [`f_${name}`, `slope_${name}`])],
    rows: Array.from(fineGrid, (x, i) => [x, ...curves.map((curve) => curve[i] as number)]),
  };
}

export function tables(frame: DropoutFrame): Table[] {
  return [curveTable(frame, ['without', 'dropout']), courseTable(frame), neuronTable(frame.networks), pointTable(frame)];
}
