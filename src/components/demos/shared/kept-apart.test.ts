import { expect, test } from 'vitest';
import { keptApart } from './kept-apart.ts';

test('labels stand at the ends of their lines, or below the label above', () => {
  expect(keptApart([0.1, 0.9, 0.5], 0.2)).toEqual([0.1, 0.9, 0.5]);
  expect(keptApart([0.5, 0.5, 0.625], 0.25)).toEqual([0.375, 0.125, 0.625]);
  expect(keptApart([], 0.1)).toEqual([]);
});
