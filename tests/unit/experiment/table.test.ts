import { expect, test } from 'vitest';
import { columnsOf, rowsOf, table, toCsv } from '#lib/experiment/table.ts';

test('CSV keeps every digit and quotes what needs it', () => {
  const table = { name: 't', caption: { en: '', zh: '' }, columns: ['step', 'a,b'], rows: [[1, 0.1 + 0.2], [2, 'say "so"']] }; // prettier-ignore
  expect(toCsv(table)).toBe('step,"a,b"\r\n1,0.30000000000000004\r\n2,"say ""so"""\r\n');
});

test('a table is made of its columns, and of the columns of a matrix', () => {
  const errors = columnsOf(['error_1', 'error_3'], Float32Array.of(1, 2, 3, 4, 5, 6));
  const made = table('training', { en: 'e', zh: 'z' }, { step: [0, 10, 20], ...errors });
  expect(made.columns).toEqual(['step', 'error_1', 'error_3']);
  expect(made.rows).toEqual([[0, 1, 2], [10, 3, 4], [20, 5, 6]]); // prettier-ignore
  expect(columnsOf([], [])).toEqual({});
});

test('what recomputes a claim gets rows by name', () => {
  const made = table('t', { en: '', zh: '' }, { step: [0, 1], loss: [2.5, NaN] });
  expect(rowsOf([made])).toEqual({ t: [{ step: 0, loss: 2.5 }, { step: 1, loss: NaN }] }); // prettier-ignore
});
