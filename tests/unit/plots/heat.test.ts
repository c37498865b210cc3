import { expect, test } from 'vitest';
import { heatPaths } from '#components/plots/heat.ts';

const cell = (x0: number, value: number) => ({ x0, x1: x0 + 10, y0: 0, y1: 50, value });

test('cells of one level share a path; values beyond the range are held', () => {
  const paths = heatPaths([cell(0, 0.05), cell(10, 0.01), cell(20, 7), cell(30, -1)]);
  expect(paths.map(({ level }) => level)).toEqual([0, 9]);
  expect(paths[1]?.path).toBe('M400 1000h200v1000h-200z');
  // The first two touch and are one.
  expect(paths[0]?.path).toBe('M0 1000h400v1000h-400zM600 1000h200v1000h-200z');
});
