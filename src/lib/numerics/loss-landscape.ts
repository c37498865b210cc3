/**
 * The loss of a two-layer tanh network on the line, f(x) = sum_j a_j tanh(w_j x + b_j) [+ c], as a function of its parameters, in double
 * precision: mean square error, gradient and Hessian in closed form, and the way to a point where the gradient vanishes.
 */
import { solveLinear } from './linear-solve.ts';
import { tanh } from './portable.ts';
import { lengthOf } from './vectors.ts';

/** Parameters in the order w_1 .. w_m, b_1 .. b_m, a_1 .. a_m and, with an output bias, c: [3 m] or [3 m + 1]. */
export type Parameters = ArrayLike<number>;

export interface Landscape {
  readonly width: number;
  readonly parameterCount: number;
  /** f at the data, or at the points given, [x]. */
  outputs(theta: Parameters, x?: ArrayLike<number>): Float64Array;
  /** (1/n) sum_i (f(x_i) - y_i)^2. */
  loss(theta: Parameters): number;
  /** [parameters] */
  gradient(theta: Parameters): Float64Array;
  /** The matrix of second derivatives, symmetric, row by row. */
  hessian(theta: Parameters): number[][];
}

export interface Data {
  x: ArrayLike<number>;
  /** As long as `x`. */
  y: ArrayLike<number>;
}

/** The landscape over the parameters of a network with `width` hidden neurons. */
export function tanhLandscape({ x, y }: Data, width: number, { outputBias = false } = {}): Landscape {
  const n = x.length;
  const parameterCount = 3 * width + (outputBias ? 1 : 0);
  const neuron = (theta: Parameters, j: number) => ({
    w: theta[j] as number,
    b: theta[width + j] as number,
    a: theta[2 * width + j] as number,
  });
  const constant = (theta: Parameters) => (outputBias ? (theta[3 * width] as number) : 0);

  function outputs(theta: Parameters, at: ArrayLike<number> = x): Float64Array {
    const sums = new Float64Array(at.length).fill(constant(theta));
    for (let j = 0; j < width; j++) {
      const { w, b, a } = neuron(theta, j);
      for (let i = 0; i < sums.length; i++) sums[i]! += a * tanh(w * (at[i] as number) + b);
    }
    return sums;
  }

  const residuals = (theta: Parameters) => outputs(theta).map((f, i) => f - (y[i] as number));

  /** df/dtheta at one x, [parameters]. */
  function slopes(theta: Parameters, at: number): Float64Array {
    const row = new Float64Array(parameterCount).fill(1);
    for (let j = 0; j < width; j++) {
      const { w, b, a } = neuron(theta, j);
      const h = tanh(w * at + b);
      const slope = a * (1 - h * h);
      row[j] = slope * at;
      row[width + j] = slope;
      row[2 * width + j] = h;
    }
    return row;
  }

  function gradient(theta: Parameters): Float64Array {
    const sum = new Float64Array(parameterCount);
    residuals(theta).forEach((residual, i) => {
      const row = slopes(theta, x[i] as number);
      for (let k = 0; k < parameterCount; k++) sum[k]! += (2 / n) * residual * row[k]!;
    });
    return sum;
  }

  function hessian(theta: Parameters): number[][] {
    const matrix = Array.from({ length: parameterCount }, () => new Array<number>(parameterCount).fill(0));
    /** Adds to an entry and to its mirror image. */
    const add = (k: number, l: number, value: number) => {
      matrix[k]![l]! += value;
      if (k !== l) matrix[l]![k]! += value;
    };
    residuals(theta).forEach((residual, i) => {
      const at = x[i] as number;
      const row = slopes(theta, at);
      for (let k = 0; k < parameterCount; k++) for (let l = 0; l <= k; l++) add(k, l, (2 / n) * row[k]! * row[l]!);
      // The second derivatives of f: only those within one neuron are not zero.
      for (let j = 0; j < width; j++) {
        const { w, b, a } = neuron(theta, j);
        const h = tanh(w * at + b);
        const first = (2 / n) * residual * (1 - h * h);
        const second = -2 * h * a * first;
        add(j, j, second * at * at);
        add(width + j, j, second * at);
        add(width + j, width + j, second);
        add(2 * width + j, j, first * at);
        add(2 * width + j, width + j, first);
      }
    });
    return matrix;
  }

  return {
    width,
    parameterCount,
    outputs,
    loss: (theta) => residuals(theta).reduce((sum, residual) => sum + residual * residual, 0) / n,
    gradient,
    hessian,
  };
}

export interface Descent {
  theta: Float64Array;
  loss: number;
  gradientNorm: number;
  /** What a step that failed is damped with; the next one begins from it. */
  damping: number;
}

/** The start of a descent by `descend`. */
export function startDescent(landscape: Landscape, theta: Parameters): Descent {
  const start = Float64Array.from(theta);
  return { theta: start, loss: landscape.loss(start), gradientNorm: lengthOf(landscape.gradient(start)), damping: 1e-3 };
}

/** Above this damping nothing moves any more. */
const mostDamping = 1e12;

/**
 * One damped Newton step (Levenberg 1944, Marquardt 1963, with the full Hessian): solves (H + damping) d = -g and takes the step where it
 * lowers the loss, or leaves it to the last bits and lowers the gradient; else damps more and tries again. Near a minimum the damping goes
 * to 0 and the steps converge quadratically; a saddle repels them. Where nothing lowers either, the same point comes back.
 */
export function descend(landscape: Landscape, from: Descent): Descent {
  const gradient = landscape.gradient(from.theta);
  const matrix = landscape.hessian(from.theta);
  const minus = Array.from(gradient, (value) => -value);
  for (let damping = from.damping; damping <= mostDamping; damping = Math.max(damping, 1e-12) * 10) {
    const step = solved(damped(matrix, damping), minus);
    if (!step || dot(step, gradient) >= 0) continue;
    const theta = from.theta.map((value, k) => value + (step[k] as number));
    const loss = landscape.loss(theta);
    const gradientNorm = lengthOf(landscape.gradient(theta));
    const equal = Math.abs(loss - from.loss) <= 1e-13 * from.loss;
    if ((!equal && loss < from.loss) || (equal && gradientNorm < from.gradientNorm))
      return { theta, loss, gradientNorm, damping: damping < 1e-12 ? 0 : damping / 10 };
  }
  return { ...from, damping: mostDamping };
}

/** Descends until the gradient is at most `tolerance`, nothing improves it, or `steps` steps are taken. */
export function toCriticalPoint(landscape: Landscape, theta: Parameters, { tolerance = 1e-12, steps = 500 } = {}): Descent {
  let point = startDescent(landscape, theta);
  for (let i = 0; i < steps && point.gradientNorm > tolerance && point.damping < mostDamping; i++)
    point = descend(landscape, point);
  return point;
}

const damped = (matrix: number[][], damping: number) =>
  matrix.map((row, k) => row.map((value, l) => (k === l ? value + damping : value)));

const dot = (p: readonly number[], q: ArrayLike<number>) => p.reduce((sum, value, k) => sum + value * (q[k] as number), 0);

function solved(matrix: number[][], right: number[]): number[] | null {
  try {
    return solveLinear(matrix, right);
  } catch {
    return null;
  }
}
