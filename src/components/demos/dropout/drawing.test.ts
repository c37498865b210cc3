import { expect, test } from 'vitest';
import { besideEnds } from './drawing.ts';

const places = (ends: number[], order: number[]) => besideEnds(ends, order, 200).map((dy, i) => dy + (ends[i] as number));

test('two values stand outside of their lines', () => {
  expect(places([80, 120], [0, 1])).toEqual([70, 140]);
  expect(places([120, 80], [0, 1])).toEqual([140, 70]);
});

test('ends that are close keep the given order', () => {
  expect(places([100, 98], [0, 1])).toEqual([90, 118]);
});

test('a third value stands at its own line, or with that of a near one', () => {
  expect(places([40, 90, 150], [0, 1, 2])).toEqual([30, 82, 170]);
  expect(places([40, 110, 150], [0, 1, 2])).toEqual([30, 126, 170]);
  expect(places([40, 150, 152], [0, 1, 2])).toEqual([30, 172, 188]);
  expect(places([150, 60, 62], [1, 2, 0])).toEqual([170, 34, 50]);
});

test('all of them stay in the area, one below the other', () => {
  expect(places([100, 195, 198], [0, 1, 2])).toEqual([90, 179, 195]);
  expect(places([3, 5], [0, 1])).toEqual([13, 29]);
});
