/** The gradient by frequency, as the frame holds it. */
import type { WhyLowFirstFrame } from './frame.ts';
import { highest, parts } from './params.ts';

type Series = Pick<WhyLowFirstFrame, 'steps' | 'residual' | 'gradient'>;

/** k = 1 .. highest. */
export const frequencies = Array.from({ length: highest }, (_, i) => i + 1);

/** Amplitude of the residual at k, [measured step]. */
export function residualAt({ steps, residual }: Series, k: number): number[] {
  return Array.from(steps, (_, row) => residual[row * highest + k - 1] as number);
}

/** Gradient per unit of residual at k, in row `row` of a frame. */
export function perUnit({ gradient, residual }: Pick<Series, 'gradient' | 'residual'>, row: number, k: number): number {
  return (gradient[row * parts + k] as number) / (residual[row * highest + k - 1] as number);
}

/** Smallest ratio, over all measured steps, of the gradient per unit of residual at a frequency of the target to that at the next higher one. */
export function smallestRatio(series: Series, peaks: readonly number[]): number {
  const ratios = Array.from(series.steps, (_, row) =>
    peaks.slice(1).map((k, i) => perUnit(series, row, peaks[i] as number) / perUnit(series, row, k)),
  );
  return Math.min(...ratios.flat());
}

/** A frequency's part of the stacked shares, from .. to at each measured step. */
export interface Band {
  /** 0: all frequencies that the target does not have. */
  k: number;
  from: number[];
  to: number[];
}

/** Shares of the gradient, stacked: the target's frequencies from low to high, then all others together. */
export function bandsOf({ steps, gradient, peaks }: WhyLowFirstFrame): Band[] {
  const shareOf = (k: number, row: number) => {
    const norms = gradient.subarray(row * parts, (row + 1) * parts);
    const total = norms.reduce((sum, norm) => sum + norm, 0);
    const own = k > 0 ? (norms[k] as number) : total - peaks.reduce((sum, peak) => sum + (norms[peak] as number), 0);
    return own / total;
  };
  let to = Array.from(steps, () => 0);
  return [...peaks, 0].map((k) => {
    const from = to;
    to = from.map((below, row) => below + shareOf(k, row));
    return { k, from, to };
  });
}

export const shareAt = ({ from, to }: Band, row: number) => (to.at(row) as number) - (from.at(row) as number);
