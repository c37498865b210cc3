/** The data of the implicit regulariser as tables. */
import type { Table } from '#lib/experiment/table.ts';
import type { Text } from '#lib/i18n/text.ts';
import { courseTable, curveTable, neuronTable, pointTable } from '../dropout-smooths/tables.ts';
import type { DropoutFrame } from '../dropout-smooths/run.ts';
import { penalties } from './claims.ts';

const runs: Text = {
  en: 'run 0: without either, run 1: with dropout, run 2: with R1 in the loss',
  zh: 'run 0：两者皆无；run 1：有 dropout；run 2：损失中写入 R1',
};

export function tables(frame: DropoutFrame): Table[] {
  const r1 = penalties(frame);
  return [
    {
      name: 'penalty',
      caption: { en: `R1 by step; ${runs.en}`, zh: `各步的 R1；${runs.zh}` },
      columns: ['run', 'step', 'r1'],
      rows: r1.flatMap((values, run) => values.map((value, i) => [run, frame.steps[i] as number, value])),
    },
    courseTable(frame, runs),
    curveTable(frame, ['neither', 'dropout', 'r1']),
    neuronTable(frame.networks, runs),
    pointTable(frame),
  ];
}
