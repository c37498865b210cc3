/**
 * Jacobi's iteration for -u'' = f with zero ends on equal cells of size h, in space and mode by mode.
 *
 * A sweep sets every value to the mean of its old neighbours plus h^2 f / 2. The error's sine mode k is multiplied in every sweep by
 * cos(k pi / cells) (Briggs, Henson & McCormick, A Multigrid Tutorial, 2nd ed. 2000, chapter 2), and with relaxation w, which moves each
 * value by the share w of the way, by 1 - w + w cos(k pi / cells).
 */
import { cos } from './portable.ts';

/** The factor of the error's sine mode k in one sweep. */
export function jacobiFactor(k: number, cells: number, relaxation = 1): number {
  return 1 - relaxation + relaxation * cos((Math.PI * k) / cells);
}

/** The factors of all modes, [k = 1 .. cells - 1]. */
export function jacobiFactors(cells: number, relaxation = 1): Float64Array {
  return Float64Array.from({ length: cells - 1 }, (_, i) => jacobiFactor(i + 1, cells, relaxation));
}

export interface Jacobi {
  /** Values at the inner points, after the sweeps so far. */
  readonly values: Float64Array;
  readonly sweeps: number;
  sweep(count: number): void;
}

/**
 * The iteration itself.
 * @param load h^2 f at the inner points
 * @param start values at the inner points before the first sweep; absent: zeros
 */
export function createJacobi(load: Float64Array, relaxation = 1, start?: ArrayLike<number>): Jacobi {
  const inner = load.length;
  let current = new Float64Array(inner + 2);
  let next = new Float64Array(inner + 2);
  if (start) current.set(start, 1);
  let sweeps = 0;
  const once = () => {
    sweepInto(next, current, load);
    if (relaxation !== 1) for (let i = 1; i <= inner; i++) next[i] = blend(current[i] as number, next[i] as number, relaxation);
    [current, next] = [next, current];
  };
  return {
    get values() {
      return current.subarray(1, inner + 1);
    },
    get sweeps() {
      return sweeps;
    },
    sweep(count) {
      for (let i = 0; i < count; i++) once();
      sweeps += count;
    },
  };
}

function sweepInto(next: Float64Array, current: Float64Array, load: Float64Array): void {
  for (let i = 1; i <= load.length; i++)
    next[i] = 0.5 * ((current[i - 1] as number) + (current[i + 1] as number) + (load[i - 1] as number));
}

function blend(from: number, to: number, share: number): number {
  return from + share * (to - from);
}

/** The sum of squares of an error's coefficients after some sweeps. */
export function squaredAfter(coefficients: Float64Array, factors: Float64Array, sweeps: number): number {
  return sumOfSquares(coefficients, powersOf(factors, sweeps));
}

/** factor^count, by squaring: the same bits in every JavaScript engine. */
function powersOf(factors: Float64Array, count: number): Float64Array {
  const powers = new Float64Array(factors.length).fill(1);
  const square = Float64Array.from(factors);
  for (let left = count; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) multiply(powers, square);
    multiply(square, square);
  }
  return powers;
}

function multiply(target: Float64Array, by: Float64Array): void {
  for (let i = 0; i < target.length; i++) target[i] = (target[i] as number) * (by[i] as number);
}

function sumOfSquares(coefficients: Float64Array, factors: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < coefficients.length; i++) {
    const value = (coefficients[i] as number) * (factors[i] as number);
    sum += value * value;
  }
  return sum;
}

/** More sweeps than this are never counted. */
const mostDoublings = 45;

/**
 * The least number of sweeps after which the sum of squares of an error's coefficients is below `target`: exactly what sweeping and
 * looking each time would give, without the sweeps. Infinity if it is not reached (within 2^45 sweeps).
 */
export function sweepsUntil(coefficients: Float64Array, factors: Float64Array, target: number): number {
  const error = Float64Array.from(coefficients);
  const one = new Float64Array(error.length).fill(1);
  if (sumOfSquares(error, one) < target) return 0;
  // Powers 2^j of the factors, until 2^j sweeps are enough.
  const doubled = [Float64Array.from(factors)];
  while (!(sumOfSquares(error, doubled.at(-1) as Float64Array) < target)) {
    if (doubled.length > mostDoublings) return Infinity;
    const square = Float64Array.from(doubled.at(-1) as Float64Array);
    multiply(square, square);
    doubled.push(square);
  }
  // The largest number of sweeps that is not enough, binary digit by digit; one more is.
  let sweeps = 0;
  for (let j = doubled.length - 1; j >= 0; j--) {
    if (sumOfSquares(error, doubled[j] as Float64Array) < target) continue;
    multiply(error, doubled[j] as Float64Array);
    sweeps += powerOfTwo(j);
  }
  return sweeps + 1;
}

function powerOfTwo(exponent: number): number {
  let power = 1;
  for (let i = 0; i < exponent; i++) power *= 2;
  return power;
}
