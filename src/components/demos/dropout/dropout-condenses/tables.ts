/** The data as tables. */
import { courseTable, neuronTable, pointTable } from '../tables.ts';
import type { DropoutFrame } from './frame.ts';

export const tables = (frame: DropoutFrame) => [
  neuronTable(frame.networks),
  neuronTable([frame.before], { en: 'before training', zh: '训练前' }, 'initial'),
  courseTable(frame),
  pointTable(frame),
];
