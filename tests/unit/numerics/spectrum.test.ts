import { expect, test } from 'vitest';
import { countSigns, spectrumOf } from '#lib/numerics/spectrum.ts';

const matrix = [
  [2, -1, 0, 0],
  [-1, 2, -1, 0],
  [0, -1, 2, 0],
  [0, 0, 0, -1],
];

test('eigenvalues and eigenvectors of a known matrix, by rising value', () => {
  const { values, vectors } = spectrumOf(matrix);
  [-1, 2 - Math.SQRT2, 2, 2 + Math.SQRT2].forEach((value, i) => expect(values[i]).toBeCloseTo(value, 14));
  vectors.forEach((vector, i) => {
    expect(vector.reduce((sum, part) => sum + part * part, 0)).toBeCloseTo(1, 14);
    matrix.forEach((row, k) =>
      expect(row.reduce((sum, value, l) => sum + value * vector[l]!, 0)).toBeCloseTo(values[i]! * vector[k]!, 14),
    );
  });
});

test('signs are counted against a share of the largest', () => {
  expect(countSigns([-2e-10, -0.1, 1e-12, 1, 4], 2 ** -30)).toEqual({
    negative: 1,
    zero: 2,
    positive: 2,
    tolerance: 2 ** -28,
    largestZero: 2e-10,
    smallestOther: 0.1,
  });
});

test('a matrix of zeros has zeros alone', () => {
  expect(countSigns([0, 0])).toMatchObject({ negative: 0, zero: 2, positive: 0 });
});
