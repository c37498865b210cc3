/** The data as tables. */
import { columnsOf, table } from '#lib/experiment/table.ts';
import { clocksOf } from './clocks.ts';
import { waves } from './data.ts';
import type { ClocksFrame } from './frame.ts';
import type { Params } from './params.ts';

const parts = ['low', 'middle', 'high'];

export function tables({ steps, partErrors, errors, x, noisy, coefficients }: ClocksFrame, p: Params) {
  const clocks = clocksOf(p);
  const trainings = Array.from({ length: p.trainings }, (_, i) => `training_${i + 1}`);
  const names = waves.map(({ k, odd }) => `${odd ? 'sin' : 'cos'}_${k}`);
  return [
    table(
      'clocks',
      {
        en: 'The parts: clock in steps, mean square of the target, expected square of the noise',
        zh: '各部分：时钟（步）、目标的均方、噪声平方的期望',
      },
      {
        part: clocks.map((_, i) => i + 1),
        clock: clocks.map(({ tau }) => tau),
        signal: clocks.map(({ signal }) => signal),
        noise: clocks.map(({ noise }) => noise),
      },
    ),
    table(
      'errors',
      {
        en: 'Test error of each part at the kept steps, mean of the trainings',
        zh: '所记录各步中每部分的测试误差（各次训练的平均）',
      },
      { step: steps, ...Object.fromEntries(parts.map((name, i) => [name, partErrors[i] ?? []])) },
    ),
    table(
      'trainings',
      { en: 'Test error of each training at the kept steps', zh: '所记录各步中每次训练的测试误差' },
      { step: steps, ...columnsOf(trainings, errors) },
    ),
    table('samples', { en: 'Samples of the first training', zh: '第一次训练的样本' }, { x, noisy }),
    table(
      'coefficients',
      {
        en: 'Coefficients of the first training at the kept steps, of waves with mean square 1',
        zh: '所记录各步中第一次训练的系数（各波的均方为 1）',
      },
      { step: steps, ...columnsOf(names, coefficients) },
    ),
  ];
}
