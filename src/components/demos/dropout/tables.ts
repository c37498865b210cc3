/** The data of the dropout figures as tables. */
import { stacked, table, type Table } from '#lib/experiment/table.ts';
import type { Text } from '#lib/i18n/text.ts';
import { featuresOf, outputsOf, slopesOf, type Neurons } from '#lib/numerics/two-layer.ts';
import type { DropoutFrame } from './frame.ts';
import { fineGrid } from './problem.ts';

/** What each network is called in a table; 0: without dropout. */
const runs: Text = { en: 'run 0: without dropout, run 1: with', zh: 'run 为 0：无 dropout；1：有 dropout' };

/** The neurons, [networks x width] rows. */
export function neuronTable(networks: readonly Neurons[], names = runs, name = 'neurons'): Table {
  const caption = {
    en: `The neurons a s(w x + b): orientation of (w, b) in degrees, amplitude |a||(w, b)|; ${names.en}`,
    zh: `神经元 a s(w x + b)：(w, b) 的方向（度）与幅值 |a||(w, b)|；${names.zh}`,
  };
  const tables = networks.map((neurons) => {
    const { output: a, weight: w, bias: b } = neurons;
    const { angles: orientation, amplitudes: amplitude } = featuresOf(neurons);
    return table(name, caption, { neuron: Array.from(a, (_, j) => j + 1), a, w, b, orientation, amplitude });
  });
  return stacked('run', tables);
}

export function courseTable(frame: DropoutFrame, names = runs): Table {
  const caption = {
    en: `By step: mean squared error on the points, variation of the slope, share of the active neurons’ amplitude in the four best windows of ±8°, mean over the points of the sum of squared parts (a s)²; ${names.en}`,
    zh: `各步：数据点上的均方误差、斜率的变差、有输出的神经元的幅值在四个最佳 ±8° 窗口中的比例、各神经元贡献的平方 (a s)² 之和在数据点上的平均；${names.zh}`,
  };
  const tables = frame.networks.map((_, i) => {
    const [error = [], slope_variation = []] = [frame.loss[i], frame.variation[i]];
    const [share = [], squared_parts = []] = [frame.share[i], frame.parts[i]];
    return table('course', caption, { step: frame.steps, error, slope_variation, share, squared_parts });
  });
  return stacked('run', tables);
}

export const pointTable = ({ points }: DropoutFrame): Table => table('points', { en: 'The points', zh: '数据点' }, { ...points });

/** Functions and slopes on the grid on which slopes are compared. */
export function curveTable({ networks, activation }: DropoutFrame, names: readonly string[]): Table {
  const columns: Record<string, Float64Array> = { x: fineGrid };
  networks.forEach((neurons, i) => {
    columns[`f_${names[i]}`] = outputsOf(neurons, activation, fineGrid);
    columns[`slope_${names[i]}`] = slopesOf(neurons, activation, fineGrid);
  });
  return table('curves', { en: 'Functions and their slopes', zh: '各函数及其斜率' }, columns);
}
