import { expect, test } from 'vitest';
import { heatPaths } from '#components/plots/heat.ts';

const cell = (x0: number, value: number) => ({ x0, x1: x0 + 10, y0: 0, y1: 50, value });

test('cells of one level share a path; values beyond the range are held', () => {
  const paths = heatPaths([cell(0, 0.05), cell(10, 0.01), cell(20, 7), cell(30, -1)]);
  expect(paths.map(({ level }) => level)).toEqual([0, 9]);
  expect(paths[1]?.path).toBe('M20.00 50.00H30.00V100.00H20.00Z');
  expect(paths[0]?.path.match(/M/g)?.length).toBe(3);
});
