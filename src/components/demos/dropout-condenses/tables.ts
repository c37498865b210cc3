/** The data of dropout condenses as tables. */
import type { Table } from '#lib/experiment/table.ts';
import { courseTable, neuronTable, pointTable } from '../dropout-smooths/tables.ts';
import type { CondensesFrame } from './experiment.ts';

export function tables(frame: CondensesFrame): Table[] {
  const [before] = frame.networks.map((network) => ({ ...network, neurons: frame.before }));
  const initial = before ? [before] : [];
  return [
    neuronTable(frame.networks),
    { ...neuronTable(initial, { en: 'before training', zh: '训练前' }), name: 'initial' },
    courseTable(frame),
    pointTable(frame),
  ];
}
