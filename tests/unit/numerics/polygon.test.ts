import { describe, expect, test } from 'vitest';
import { equallySpaced, oddArea } from '#lib/numerics/polygon.ts';

const square = (left: number, bottom: number, side: number) => ({
  x: [left, left + side, left + side, left],
  y: [bottom, bottom, bottom + side, bottom + side],
});
const circle = (radius: number, count = 2000) => ({
  x: Float64Array.from({ length: count }, (_, i) => radius * Math.cos((2 * Math.PI * i) / count)),
  y: Float64Array.from({ length: count }, (_, i) => radius * Math.sin((2 * Math.PI * i) / count)),
});

describe('oddArea', () => {
  test('of one outline is its area, whichever way it runs', () => {
    expect(oddArea([square(-1, 2, 3)])).toBeCloseTo(9, 12);
    expect(oddArea([{ x: [0, 4, 0], y: [0, 0, 3] }])).toBeCloseTo(6, 12);
    expect(oddArea([{ x: [0, 0, 4], y: [3, 0, 0] }])).toBeCloseTo(6, 12);
    expect(oddArea([circle(2)])).toBeCloseTo(4 * Math.PI, 2);
  });

  test('of two outlines is the area between them', () => {
    // Two unit squares that overlap in a quarter: 1 + 1 - 2/4
    expect(oddArea([square(0, 0, 1), square(0.5, 0.5, 1)])).toBeCloseTo(1.5, 2);
    expect(oddArea([square(0, 0, 1), square(0.5, 0.5, 1)], 3 * 64)).toBeCloseTo(1.5, 12);
    expect(oddArea([circle(2), circle(1)])).toBeCloseTo(3 * Math.PI, 2);
    expect(oddArea([square(0, 0, 1), square(5, 0, 1)])).toBeCloseTo(2, 12);
  });

  test('of an outline and itself is nothing, wherever it begins', () => {
    const { x, y } = circle(3, 50);
    const later = { x: [...x.slice(17), ...x.slice(0, 17)], y: [...y.slice(17), ...y.slice(0, 17)] };
    expect(oddArea([{ x, y }, later])).toBe(0);
  });

  test('counts what is encircled twice as outside', () => {
    const twice = { x: [0, 1, 1, 0, 0, 1, 1, 0], y: [0, 0, 1, 1, 0, 0, 1, 1] };
    expect(oddArea([twice])).toBe(0);
    expect(oddArea([{ x: [1, 2], y: [3, 3] }])).toBe(0);
  });
});

describe('equallySpaced', () => {
  test('walks round a square', () => {
    const { x, y } = equallySpaced(square(0, 0, 1), 8);
    expect([...x]).toEqual([0, 0.5, 1, 1, 1, 0.5, 0, 0]);
    expect([...y]).toEqual([0, 0, 0, 0.5, 1, 1, 1, 0.5]);
  });

  test('takes corners that coincide', () => {
    const { x } = equallySpaced({ x: [0, 0, 1, 1], y: [0, 0, 0, 0] }, 4);
    expect([...x]).toEqual([0, 0.5, 1, 0.5]);
  });
});
