/** Eigenvalues of a symmetric matrix, and how many of them are negative, zero and positive. */
import { EigenvalueDecomposition, Matrix } from 'ml-matrix';

export interface Spectrum {
  /** By rising value. */
  values: number[];
  /** The unit eigenvector of each value. */
  vectors: number[][];
}

export interface Counts {
  negative: number;
  zero: number;
  positive: number;
  /** What counts as zero: at most this in absolute value. */
  tolerance: number;
  /** Largest absolute value that counts as zero, and smallest that does not: the wider apart, the safer the counts. */
  largestZero: number;
  smallestOther: number;
}

/** Householder reduction and the QL algorithm, as EISPACK has them: only + - * / and square roots, the same bits everywhere. */
export function spectrumOf(matrix: number[][]): Spectrum {
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(new Matrix(matrix), { assumeSymmetric: true });
  const order = realEigenvalues.map((_, i) => i).sort((i, j) => (realEigenvalues[i] as number) - (realEigenvalues[j] as number));
  return {
    values: order.map((i) => realEigenvalues[i] as number),
    vectors: order.map((i) => eigenvectorMatrix.getColumn(i)),
  };
}

/**
 * Signs of eigenvalues. Rounding moves an eigenvalue by a few times 1e-16 of the largest, and what is left of the gradient by a little more:
 * `share` of the largest absolute value counts as zero.
 */
export function countSigns(values: readonly number[], share = 1e-9): Counts {
  const tolerance = share * Math.max(...values.map(Math.abs));
  const sizes = values.map(Math.abs);
  return {
    negative: values.filter((value) => value < -tolerance).length,
    zero: values.filter((value) => Math.abs(value) <= tolerance).length,
    positive: values.filter((value) => value > tolerance).length,
    tolerance,
    largestZero: Math.max(0, ...sizes.filter((size) => size <= tolerance)),
    smallestOther: Math.min(Infinity, ...sizes.filter((size) => size > tolerance)),
  };
}
