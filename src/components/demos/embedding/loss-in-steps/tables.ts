/** The data as tables. */
import { columnsOf, table } from '#lib/experiment/table.ts';
import type { LossInStepsFrame } from './frame.ts';

export const tables = ({ steps, loss, strengths, learned, halfSteps }: LossInStepsFrame) => [
  table(
    'training',
    {
      en: 'Mean squared error, and the strength of each association in the network, by step',
      zh: '各步的均方误差，以及网络中各关联的强度',
    },
    { step: steps, loss, ...columnsOf(['first', 'second', 'third'], learned) },
  ),
  table(
    'associations',
    { en: 'Strength in the data, and the step at which half of it is learned', zh: '数据中的强度，以及学到一半的步数' },
    { strength: strengths, half_step: halfSteps },
  ),
];
