import { describe, expect, test } from 'vitest';
import { featuresOf, neuronsOf, outputsOf, slopesOf, variation } from '#lib/numerics/two-layer.ts';

/** |x| + relu(x - 1/2): slopes -1, 1, 2. */
const bent = { output: [1, 1, 1], weight: [1, -1, 1], bias: [0, 0, -0.5] };
const grid = Float64Array.from({ length: 201 }, (_, i) => (i - 100) / 100 + 0.005);

describe('ReLU', () => {
  test('outputs', () => {
    expect([...outputsOf(bent, 'relu', [-2, 0, 0.25, 1])]).toEqual([2, 0, 0.25, 1.5]);
  });

  test('slopes', () => {
    expect([...slopesOf(bent, 'relu', [-2, 0.25, 1])]).toEqual([-1, 1, 2]);
  });

  test('its slope varies by the sum of its kinks', () => {
    expect(variation(slopesOf(bent, 'relu', grid))).toBeCloseTo(3, 12);
  });
});

describe('tanh', () => {
  const steep = { output: [2], weight: [3], bias: [0] };

  test('outputs and slopes', () => {
    const x = [-0.4, 0, 0.7];
    outputsOf(steep, 'tanh', x).forEach((y, i) => expect(y).toBeCloseTo(2 * Math.tanh(3 * x[i]!), 14));
    slopesOf(steep, 'tanh', x).forEach((y, i) => expect(y).toBeCloseTo(6 / Math.cosh(3 * x[i]!) ** 2, 13));
  });

  test('its slope rises to 6 and falls again', () => {
    const ends = 6 / Math.cosh(3) ** 2;
    const x = Float64Array.from({ length: 201 }, (_, i) => (i - 100) / 100);
    expect(variation(slopesOf(steep, 'tanh', x))).toBeCloseTo(12 - 2 * ends, 10);
  });
});

test('the slope of a straight line does not vary', () => {
  expect(variation([1, 1, 1])).toBe(0);
  expect(variation([])).toBe(0);
});

test('neurons in a list of all weights, and where they point', () => {
  const neurons = neuronsOf(Float32Array.of(1, 0, 3, 1, -2, 4, 2, -1, 0.5), 3);
  expect(neurons).toEqual({
    weight: Float32Array.of(1, 0, 3),
    bias: Float32Array.of(1, -2, 4),
    output: Float32Array.of(2, -1, 0.5),
  });
  const { angles, amplitudes } = featuresOf(neurons);
  expect([...angles].map((angle) => Math.round(100 * angle) / 100)).toEqual([45, -90, 53.13]);
  expect([...amplitudes]).toEqual([2 * Math.SQRT2, 2, 2.5]);
});
