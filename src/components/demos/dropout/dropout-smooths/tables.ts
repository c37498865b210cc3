/** The data as tables. */
import { courseTable, curveTable, neuronTable, pointTable } from '../tables.ts';
import type { DropoutFrame } from './frame.ts';

export const tables = (frame: DropoutFrame) => [
  curveTable(frame, ['without', 'dropout']),
  courseTable(frame),
  neuronTable(frame.networks),
  pointTable(frame),
];
