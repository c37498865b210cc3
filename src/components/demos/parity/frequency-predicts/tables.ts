/** The data as a table. */
import { table } from '#lib/experiment/table.ts';
import type { FrequencyPredictsFrame } from './frame.ts';
import { kinds } from './kinds.ts';

export const tables = (frame: FrequencyPredictsFrame) => [
  table(
    'targets',
    { en: 'Each target’s neighbour correlation, and the training', zh: '各目标的莫兰指数与训练结果' },
    {
      group: frame.kinds.map((kind) => kinds[kind].group),
      target: frame.kinds,
      neighbour_correlation: frame.correlation,
      test_accuracy: frame.accuracy,
      train_accuracy: frame.trainAccuracy,
      steps: frame.steps,
    },
  ),
];
