/** The data of width-plateaus as tables. */
import { columnsOf, table } from '#lib/experiment/table.ts';
import type { PlateausFrame } from './frame.ts';
import { grid } from './networks.ts';

export function tables({ points, steps, networks, activation }: PlateausFrame) {
  const halts = networks.flatMap(({ width, halts }) => halts.map((halt, i) => ({ width, plateau: i + 1, ...halt })));
  const kind = ['relu', 'xTanh', 'tanh'].indexOf(activation);
  // The start is the plateau number 0.
  const moments = [...networks.map(({ width, initial }) => ({ width, plateau: 0, neurons: initial })), ...halts];
  return [
    table('points', { en: 'The training points', zh: '训练数据点' }, points),
    table(
      'losses',
      { en: 'Mean squared error by step, for each width', zh: '各宽度网络逐步的均方误差' },
      { step: steps, ...Object.fromEntries(networks.map(({ width, losses }) => [`width_${width}`, losses])) },
    ),
    table(
      'plateaus',
      {
        en: 'Plateaus: first and last step, step where the loss is flattest and the loss there, step of leaving (NaN: not left)',
        zh: '平台：首步、末步，损失最平处的步数与损失，离开的步数（NaN 表示未离开）',
      },
      columnsOf(
        ['width', 'plateau', 'from', 'to', 'at', 'loss', 'leaves'],
        halts.flatMap(({ width, plateau, from, to, at, loss, leaves }) => {
          return [width, plateau, from, to, steps[at] as number, loss, leaves];
        }),
      ),
    ),
    table(
      'neurons',
      {
        en: 'The neurons there, and at the start (plateau 0). Activation 0: ReLU, 1: z tanh z, 2: tanh z',
        zh: '该处的神经元，以及初始时的（平台 0）。激活函数 0：ReLU，1：z tanh z，2：tanh z',
      },
      columnsOf(
        ['width', 'plateau', 'activation', 'weight', 'bias', 'output'],
        moments.flatMap(({ width, plateau, neurons: { weight, bias, output } }) =>
          Array.from(output, (a, j) => [width, plateau, kind, weight[j] as number, bias[j] as number, a]).flat(),
        ),
      ),
    ),
    table(
      'functions',
      { en: 'What the networks compute there', zh: '该处各网络表示的函数' },
      {
        x: grid,
        ...Object.fromEntries(halts.map(({ width, plateau, outputs }) => [`width_${width}_plateau_${plateau}`, outputs])),
      },
    ),
  ];
}
