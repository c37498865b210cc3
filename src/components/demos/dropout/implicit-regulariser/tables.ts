/** The data as tables. */
import { stacked, table } from '#lib/experiment/table.ts';
import type { Text } from '#lib/i18n/text.ts';
import { penalties } from '../measures.ts';
import { courseTable, curveTable, neuronTable, pointTable } from '../tables.ts';
import type { DropoutFrame } from './frame.ts';

const runs: Text = {
  en: 'run 0: without either, run 1: with dropout, run 2: with R1 in the loss',
  zh: 'run 为 0：两者皆无；1：有 dropout；2：损失中写入 R1',
};
const penaltyCaption: Text = { en: `R1 by step; ${runs.en}`, zh: `各步的 R1；${runs.zh}` };

export const tables = (frame: DropoutFrame) => [
  stacked(
    'run',
    penalties(frame).map((r1) => table('penalty', penaltyCaption, { step: frame.steps, r1 })),
  ),
  courseTable(frame, runs),
  curveTable(frame, ['neither', 'dropout', 'r1']),
  neuronTable(frame.networks, runs),
  pointTable(frame),
];
