import { expect, test } from 'vitest';
import { toCsv } from '#lib/experiment/table.ts';

test('CSV keeps every digit and quotes what needs it', () => {
  const table = { name: 't', caption: { en: '', zh: '' }, columns: ['step', 'a,b'], rows: [[1, 0.1 + 0.2], [2, 'say "so"']] }; // prettier-ignore
  expect(toCsv(table)).toBe('step,"a,b"\r\n1,0.30000000000000004\r\n2,"say ""so"""\r\n');
});
