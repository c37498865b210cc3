import { expect, test } from 'vitest';
import { linePath, percent, pointsPath, rectanglePath } from '#components/plots/path.ts';

test('a line goes in steps of the grid and is broken where a value is missing', () => {
  expect(linePath([0, 50, 100], [0, 100, 50])).toBe('M0 2000l1000-2000 1000 1000');
  expect(linePath([0, 50, 60, 100], [0, 100, NaN, 50])).toBe('M0 2000l1000-2000M2000 1000');
});

test('roundings do not add up along a line', () => {
  const x = Array.from({ length: 1000 }, (_, i) => i * 0.0333);
  const steps = [...linePath(x, x).matchAll(/(-?\d+)[ -]/g)].slice(1).map(([, step]) => Number(step));
  expect(steps.length).toBeGreaterThan(900);
  const ends = linePath(x, x)
    .replace(/^M0 2000l/, '')
    .match(/-?\d+/g)!
    .map(Number);
  expect(ends.filter((_, i) => i % 2 === 0).reduce((sum, step) => sum + step, 0)).toBe(Math.round(999 * 0.0333 * 20));
});

test('points and rectangles', () => {
  expect(pointsPath([0, 100], [100, 0])).toBe('M0 0h0M2000 2000h0');
  expect(rectanglePath(20, 30, 0, 50)).toBe('M400 1000h200v1000h-200z');
});

test('percent has two decimals at most', () => {
  expect([percent(9.469696969), percent(82.5), percent(-0.001)]).toEqual(['9.47%', '82.5%', '0%']);
});
