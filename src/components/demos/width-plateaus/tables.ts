/** The data of width-plateaus as tables. */
import type { Table } from '#lib/experiment/table.ts';
import type { PlateausFrame } from './experiment.ts';
import { grid } from './networks.ts';

export function tables(frame: PlateausFrame): Table[] {
  const { points, steps, networks, activation } = frame;
  const halts = networks.flatMap(({ width, halts }) => halts.map((halt, i) => ({ width, plateau: i + 1, halt })));
  return [
    {
      name: 'points',
      caption: { en: 'The training points', zh: '训练数据点' },
      columns: ['x', 'y'],
      rows: points.x.map((x, i) => [x, points.y[i] as number]),
    },
    {
      name: 'losses',
      caption: { en: 'Mean squared error by step, for each width', zh: '各宽度网络逐步的均方误差' },
      columns: ['step', ...networks.map(({ width }) => `width_${width}`)],
      rows: steps.map((step, i) => [step, ...networks.map(({ losses }) => losses[i] as number)]),
    },
    {
      name: 'plateaus',
      caption: {
        en: 'Plateaus: first and last step, step where the loss is flattest and the loss there, step of leaving (NaN: not left)',
        zh: '平台：首步、末步，损失最平处的步数与损失，离开的步数（NaN 表示未离开）',
      },
      columns: ['width', 'plateau', 'from', 'to', 'at', 'loss', 'leaves'],
      rows: halts.map(({ width, plateau, halt }) => [
        ...[width, plateau, halt.from, halt.to],
        ...[steps[halt.at] as number, halt.loss, halt.leaves],
      ]),
    },
    {
      name: 'neurons',
      caption: {
        en: 'The neurons there (activation is odd: tanh z; else z tanh z)',
        zh: '该处的神经元（odd 为 1 时激活函数为 tanh z，否则为 z tanh z）',
      },
      columns: ['width', 'plateau', 'odd', 'weight', 'bias', 'output'],
      rows: halts.flatMap(({ width, plateau, halt: { neurons } }) =>
        Array.from(neurons.output, (output, j) => [
          ...[width, plateau, activation === 'tanh' ? 1 : 0, neurons.weight[j] as number, neurons.bias[j] as number, output],
        ]),
      ),
    },
    {
      name: 'functions',
      caption: { en: 'What the networks compute there', zh: '该处各网络表示的函数' },
      columns: ['x', ...halts.map(({ width, plateau }) => `width_${width}_plateau_${plateau}`)],
      rows: grid.map((x, i) => [x, ...halts.map(({ halt }) => halt.outputs[i] as number)]),
    },
  ];
}
