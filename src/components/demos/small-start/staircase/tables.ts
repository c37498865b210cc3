/** The data as tables. */
import { columnsOf, table } from '#lib/experiment/table.ts';
import type { StaircaseFrame } from './frame.ts';

const names = ['first', 'second', 'third'];

export const tables = ({ steps, grid, strengths, courses }: StaircaseFrame) => [
  table(
    'training',
    {
      en: 'Mean squared error by step, the largest start first',
      zh: '各步的均方误差，初始权重最大者在前',
    },
    { step: steps, ...Object.fromEntries(courses.map(({ loss }, c) => [names[c] as string, loss])) },
  ),
  table(
    'computed',
    { en: 'The same, computed before training', zh: '训练前算出的均方误差' },
    { step: grid, ...Object.fromEntries(courses.map(({ computedLoss }, c) => [names[c] as string, computedLoss])) },
  ),
  table(
    'half_steps',
    {
      en: 'For each start and each mode of the data: the step at which half of it is learned, computed and measured',
      zh: '每次训练、每个模态学到一半的步数：算出的与测得的',
    },
    columnsOf(
      ['std', 'strength', 'computed', 'measured'],
      courses.flatMap(({ std, halfSteps, computedHalfSteps }) =>
        strengths.flatMap((strength, i) => [std, strength, computedHalfSteps[i] as number, halfSteps[i] as number]),
      ),
    ),
  ),
];
