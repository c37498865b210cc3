import { expect, it } from 'vitest';
import { solveLinear } from '#lib/numerics/linear-solve.ts';

it('solves a system that needs pivoting', () => {
  const a = [
    [0, 2, 1],
    [1, -1, 3],
    [4, 0, -2],
  ];
  const x = solveLinear(a, [5, 10, -6]);
  const back = a.map((row) => row.reduce((sum, value, j) => sum + value * (x[j] as number), 0));
  expect(back.map((value) => Number(value.toFixed(12)))).toEqual([5, 10, -6]);
  expect(a[0]).toEqual([0, 2, 1]);
});

it('refuses a singular system', () => {
  expect(() => solveLinear([[1, 2], [2, 4]], [1, 2])).toThrow('singular'); // prettier-ignore
});
