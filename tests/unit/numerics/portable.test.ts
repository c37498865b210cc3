import { describe, expect, it } from 'vitest';
import * as portable from '#lib/numerics/portable.ts';
import { createRandom } from '#lib/numerics/random.ts';

/** The distance between a number and its neighbours. */
function ulp(x: number): number {
  const exponent = Math.floor(Math.log2(Math.abs(x)));
  return Math.max(2 ** (exponent - 52), 5e-324);
}

/** Largest distance to Math's function over random arguments, in ulp. */
function worst(own: (x: number) => number, native: (x: number) => number, argument: () => number): number {
  let largest = 0;
  for (let i = 0; i < 20_000; i++) {
    const x = argument();
    const expected = native(x);
    const value = own(x);
    if (!Object.is(value, expected)) largest = Math.max(largest, Math.abs(value - expected) / ulp(expected));
  }
  return largest;
}

const random = createRandom(1, 'portable test');
const between = (low: number, high: number) => () => low + (high - low) * random.uniform();

// Math.* is itself up to 1 ulp off, so 1 ulp of ours may be seen as 2.
const cases: [keyof typeof portable, [number, number][]][] = [
  [
    'exp',
    [
      [-745, 709],
      [-1, 1],
      [-1e-6, 1e-6],
    ],
  ],
  [
    'log',
    [
      [0, 3],
      [0, 1e-300],
      [0, 1e300],
      [0.999, 1.001],
    ],
  ],
  [
    'tanh',
    [
      [-1, 1],
      [-25, 25],
      [-1e-6, 1e-6],
    ],
  ],
  [
    'sin',
    [
      [-10, 10],
      [-1.6e6, 1.6e6],
      [-1e-6, 1e-6],
    ],
  ],
  [
    'cos',
    [
      [-10, 10],
      [-1.6e6, 1.6e6],
    ],
  ],
];

describe.each(cases)('%s', (name, ranges) => {
  it.each(ranges)('is within 2 ulp of Math on [%f, %f]', (low, high) => {
    const own = portable[name] as (x: number) => number;
    const native = Math[name] as (x: number) => number;
    expect(worst(own, native, between(low, high))).toBeLessThanOrEqual(2);
  });

  it('agrees with Math at the special values', () => {
    const own = portable[name] as (x: number) => number;
    for (const x of [0, -0, NaN, Infinity, -Infinity, 5e-324, 1, -1, 1e-310]) {
      const expected = (Math[name] as (x: number) => number)(x);
      if (Number.isFinite(expected) && expected !== 0) expect(Math.abs(own(x) - expected)).toBeLessThanOrEqual(2 * ulp(expected));
      else expect(own(x)).toBe(expected);
    }
  });
});

describe('sin and cos', () => {
  it('keep their relative precision next to multiples of pi / 2', () => {
    const multiple = () => (Math.PI / 2) * random.integer(2000);
    expect(worst(portable.sin, Math.sin, multiple)).toBeLessThanOrEqual(2);
    expect(worst(portable.cos, Math.cos, multiple)).toBeLessThanOrEqual(2);
  });

  it('refuse an angle that they cannot reduce', () => {
    expect(() => portable.sin(1e7)).toThrow('sin and cos take angles up to 1600000, but got 10000000');
  });
});

describe('pow', () => {
  it.each([2, 3, 0.5, -0.5, 1 / 3, -1.7, 17.3, 100, -3])('is within 2 ulp of Math.pow for the exponent %f', (y) => {
    const own = (x: number) => portable.pow(x, y);
    expect(worst(own, (x) => x ** y, between(0, 20))).toBeLessThanOrEqual(2);
  });

  it('is within 2 ulp for bases near one and large exponents', () => {
    expect(
      worst(
        (y) => portable.pow(0.999, y),
        (y) => 0.999 ** y,
        between(0, 1e5),
      ),
    ).toBeLessThanOrEqual(2);
    expect(
      worst(
        (y) => portable.pow(2, y),
        (y) => 2 ** y,
        between(-1074, 1024),
      ),
    ).toBeLessThanOrEqual(2);
  });

  it('has the special cases of Math.pow', () => {
    const values = [0, -0, 1, -1, Infinity, -Infinity, NaN, 2, -2, 3, -3, 0.5, -0.5, 1e300, -1e300, 5e-324, 2 ** 53];
    for (const x of values) {
      for (const y of values) {
        const expected = x ** y;
        const value = portable.pow(x, y);
        if (Number.isFinite(expected) && expected !== 0)
          expect(Math.abs(value - expected)).toBeLessThanOrEqual(2 * ulp(expected));
        else expect(value, `${x} ** ${y}`).toBe(expected);
      }
    }
  });
});

describe('bits', () => {
  it('are the committed ones', () => {
    const random = createRandom(7, 'bits');
    const sums = [0, 0, 0, 0, 0, 0];
    for (let i = 0; i < 1000; i++) {
      const x = random.uniform() * 20 - 10;
      const values = [
        portable.sin(x),
        portable.cos(x),
        portable.exp(x),
        portable.log(x * x),
        portable.tanh(x),
        portable.pow(x * x, 0.3),
      ];
      values.forEach((value, j) => (sums[j]! += value));
    }
    expect(sums).toEqual(BITS);
  });
});

const BITS = [
  11.292158848214024, -26.837129609194886, 1163139.4462116545, 2578.2451715312613, 11.864552020433194, 2478.5318413144305,
];
