/** The data of jacobi-vs-network as tables. */
import type { Table } from '#lib/experiment/table.ts';
import type { Curve } from './modal.ts';
import type { JacobiFrame } from './frame.ts';
import type { Params } from './params.ts';
import { trainingCells } from './settings.ts';

function trainingTable({ waves, steps, sweepsPerStep, networkErrors, jacobiErrors, race }: JacobiFrame): Table {
  const row = (errors: Float32Array, i: number) => errors.subarray(i * waves.length, (i + 1) * waves.length);
  return {
    name: 'training',
    caption: {
      en: 'Relative error of each wave, of the network by step and of Jacobi by sweep, and the network’s relative error on the large grid',
      zh: '各波的相对误差：网络按步，雅可比按遍；以及网络在细网格上的相对误差',
    },
    columns: ['step', ...waves.map((k) => `network_k${k}`), 'sweep', ...waves.map((k) => `jacobi_k${k}`), 'network_large_grid'],
    rows: Array.from(steps, (step, i) => [
      step,
      ...row(networkErrors, i),
      step * sweepsPerStep,
      ...row(jacobiErrors, i),
      race.networkErrors[i] as number,
    ]),
  };
}

function curveTable(name: string, method: { en: string; zh: string }, curve: Curve, cost: (sweeps: number) => number): Table {
  return {
    name,
    caption: {
      en: `${method.en} on the large grid: relative error by sweeps and operations`,
      zh: `细网格上的${method.zh}：相对误差随扫描遍数与运算次数的变化`,
    },
    columns: ['sweeps', 'operations', 'relative_error'],
    rows: curve.sweeps.map((sweeps, i) => [sweeps, cost(sweeps), curve.errors[i] as number]),
  };
}

/** Both methods on the training grid, now and, once that has been, at the hand-over. */
function solutionTable({ x, solution, network, jacobi, networkThen, jacobiThen }: JacobiFrame): Table {
  const then = networkThen.length > 0 ? [networkThen, jacobiThen] : [];
  return {
    name: 'solution',
    caption: { en: 'Solution, network and Jacobi on 256 cells', zh: '256 格上的解、网络与雅可比' },
    columns: ['x', 'solution', 'network', 'jacobi', ...(then.length > 0 ? ['network_at_hand_over', 'jacobi_at_hand_over'] : [])],
    rows: Array.from(x, (xi, i) => [xi, ...[solution, network, jacobi, ...then].map((values) => values[i] as number)]),
  };
}

export function tables(frame: JacobiFrame, p: Params): Table[] {
  const { race: r } = frame;
  const before = r.switchStep * r.stepOperations + r.evaluation;
  return [
    trainingTable(frame),
    curveTable('jacobi_alone', { en: 'Jacobi alone', zh: '单用雅可比' }, r.jacobiCurve, (sweeps) => sweeps * r.sweepOperations),
    curveTable(
      'hybrid',
      { en: 'Network, then Jacobi', zh: '先网络后雅可比' },
      r.hybridCurve,
      (sweeps) => before + sweeps * r.sweepOperations,
    ),
    {
      name: 'grid_sizes',
      caption: { en: 'Operations to the tolerance by grid size', zh: '各网格大小下达到容许误差所需的运算次数' },
      columns: ['cells', 'jacobi', 'network', 'hybrid'],
      rows: r.sizes.map((size, i) => [
        size,
        r.jacobiBySize[i] as number,
        r.networkStep * r.stepOperations + (r.evaluationBySize[i] as number),
        r.hybridBySize[i] as number,
      ]),
    },
    {
      name: 'setting',
      caption: { en: 'What the operations are counted from', zh: '计数运算所用的设定' },
      columns: ['cells', 'training_cells', 'width', 'hidden_layers', 'tolerance', 'relaxation', 'switch_step'],
      rows: [[r.cells, trainingCells, p.width, p.depth, r.tolerance, p.relaxation, r.switchStep]],
    },
    solutionTable(frame),
  ];
}
