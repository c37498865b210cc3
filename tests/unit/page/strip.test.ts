import { expect, test } from 'vitest';
import { stacked, stripPlace, stripScale } from '#components/controls/strip.ts';

test('the axis holds every number and the threshold, by factors where they differ by factors', () => {
  expect(stripScale([1, 2, 3], 1.5)).toMatchObject({ log: false });
  const wide = stripScale([0.01, 4, Infinity], 1);
  expect(wide).toMatchObject({ log: true });
  expect(stripPlace(0.2, wide)).toBeCloseTo(50, 5);
  expect([stripPlace(0, wide), stripPlace(Infinity, wide)]).toEqual([0, 100]);
});

test('equal numbers stand one on another', () => {
  const scale = stripScale([1, 3], 2);
  const dots = stacked([1, 1, 3, 1], scale, 10);
  expect(dots.map(({ level }) => level)).toEqual([0, 1, 0, 2]);
  expect(dots[0]?.x).toBe(dots[3]?.x);
  expect(dots[2]?.x).toBeGreaterThan(dots[0]!.x);
});
