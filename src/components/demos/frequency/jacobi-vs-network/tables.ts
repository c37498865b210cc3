/** The data as tables. */
import { columnsOf, table } from '#lib/experiment/table.ts';
import type { Text } from '#lib/i18n/text.ts';
import { spent } from './cost.ts';
import type { Curve, JacobiFrame } from './frame.ts';
import { sweepsPerStep, type Params } from './params.ts';

export function tables(frame: JacobiFrame, p: Params) {
  const { steps, race: r, networkThen, jacobiThen } = frame;
  const curveTable = (name: string, method: Text, { sweeps, errors }: Curve, before: number) =>
    table(
      name,
      {
        en: `${method.en} on the large grid: relative error by sweeps and operations`,
        zh: `细网格上的${method.zh}：相对误差随扫描遍数与运算次数的变化`,
      },
      { sweeps, operations: sweeps.map((count) => before + count * r.sweepOperations), relative_error: errors },
    );
  const names = (method: string) => frame.waves.map((k) => `${method}_k${k}`);
  // Both methods on the training grid as they are now and, once that has been, as they were at the hand-over.
  const then: Record<string, Float32Array> =
    networkThen.length > 0 ? { network_at_hand_over: networkThen, jacobi_at_hand_over: jacobiThen } : {};
  return [
    table(
      'training',
      {
        en: 'Relative error of each wave, of the network by step and of Jacobi by sweep, and the network’s relative error on the large grid',
        zh: '各波的相对误差：网络按步，雅可比按遍；以及网络在细网格上的相对误差',
      },
      {
        step: steps,
        ...columnsOf(names('network'), frame.networkErrors),
        sweep: steps.map((step) => step * sweepsPerStep),
        ...columnsOf(names('jacobi'), frame.jacobiErrors),
        network_large_grid: r.networkErrors,
      },
    ),
    curveTable('jacobi_alone', { en: 'Jacobi alone', zh: '单用雅可比' }, r.jacobiCurve, 0),
    curveTable('hybrid', { en: 'Network, then Jacobi', zh: '先网络后雅可比' }, r.hybridCurve, spent(r, r.switchStep)),
    table(
      'coarse_first',
      {
        en: 'Jacobi on the network’s grid and then on the large one: relative error, each on its own grid',
        zh: '雅可比先在网络的网格上、再在细网格上：相对误差（各在所用网格上）',
      },
      {
        cells: r.nestedCurve.cells,
        sweeps: r.nestedCurve.sweeps,
        operations: r.nestedCurve.operations,
        relative_error: r.nestedCurve.errors,
      },
    ),
    table(
      'grid_sizes',
      { en: 'Operations to the tolerance by grid size', zh: '各网格大小下达到容许误差所需的运算次数' },
      {
        cells: r.sizes,
        jacobi: r.jacobiBySize,
        network: r.evaluationBySize.map((evaluation, i) => r.networkStep * (r.stepBySize[i] as number) + evaluation),
        hybrid: r.hybridBySize,
        coarse_first: r.nestedBySize,
      },
    ),
    table(
      'setting',
      { en: 'What the operations are counted from', zh: '计数运算所用的设定' },
      {
        cells: [r.cells],
        training_cells: [r.firstCells],
        width: [p.width],
        hidden_layers: [p.depth],
        tolerance: [r.tolerance],
        relaxation: [p.relaxation],
        switch_step: [r.switchStep],
      },
    ),
    table(
      'solution',
      { en: 'Solution, network and Jacobi on 256 cells', zh: '256 格上的解、网络与雅可比' },
      { x: frame.x, solution: frame.solution, network: frame.network, jacobi: frame.jacobi, ...then },
    ),
  ];
}
