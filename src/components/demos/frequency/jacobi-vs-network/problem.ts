/**
 * The equation -u'' = f on (-1, 1) with u(-1) = u(1) = 0, whose solution is a sum of three waves, on a grid of equal cells.
 * After the Poisson problem of Xu, Zhang, Luo, Xiao & Ma (2020), with waves that vanish at both ends in place of their sines.
 */
import type { Real } from '#lib/engine/types.ts';
import { sin } from '#lib/numerics/portable.ts';
import { sineMode } from '#lib/numerics/sine-transform.ts';

/** A wave of the solution: amplitude times sin(k pi (x + 1) / 2). */
export interface Wave {
  k: number;
  amplitude: number;
}

/** The waves 1, 4 and `fast`, with amplitudes 1 / sqrt(k), so that the fast one can be seen. */
export function wavesOf(fast: number): Wave[] {
  return [1, 4, fast].map((k) => ({ k, amplitude: 1 / Math.sqrt(k) }));
}

export interface Problem {
  cells: number;
  /** Inner points, [cells - 1]. */
  x: Float64Array;
  /** 1 - x^2 there: the factor that makes the network vanish at both ends. */
  bubble: Float64Array;
  /** h^2 f there, h = 2 / cells. */
  load: Float64Array;
  /** The solution of the difference equation there, and its coefficient of each wave. */
  solution: Float64Array;
  coefficients: number[];
  /** Values of each wave's mode there. */
  modes: Float64Array[];
}

/** The problem on a grid. The difference equation has the same modes as the differential one, with eigenvalue (4 / h^2) sin^2(k pi h / 4). */
export function problemOn(cells: number, waves: readonly Wave[]): Problem {
  const h = 2 / cells;
  const x = Float64Array.from({ length: cells - 1 }, (_, i) => -1 + h * (i + 1));
  const modes = waves.map(({ k }) => sineMode(k, cells));
  const loads = waves.map(({ k, amplitude }) => h * h * amplitude * (k * Math.PI * k * Math.PI * 0.25));
  const coefficients = waves.map(({ k }, i) => {
    const s = sin((k * Math.PI) / (2 * cells));
    return (loads[i] as number) / (4 * s * s);
  });
  return {
    cells,
    x,
    bubble: x.map((xi) => 1 - xi * xi),
    load: combine(modes, loads),
    solution: combine(modes, coefficients),
    coefficients,
    modes,
  };
}

/** sum_j factors_j modes_j */
function combine(modes: readonly Float64Array[], factors: readonly number[]): Float64Array {
  const at = (i: number) => modes.reduce((sum, mode, j) => sum + (factors[j] as number) * (mode[i] as number), 0);
  return (modes[0] as Float64Array).map((_, i) => at(i));
}

/** u = (1 - x^2) times the network's outputs, at the inner points. */
export function solutionOf(problem: Problem, outputs: ArrayLike<number>): Float64Array {
  return problem.bubble.map((bubble, i) => bubble * (outputs[i] as number));
}

/**
 * The Ritz energy J(u) = h (u A u / 2 - f u), A the second difference: least at the solution of A u = f. Returns an `outputGradient`
 * for the network whose outputs, times 1 - x^2, are u: dJ / du = h (A u - f).
 */
export function ritzGradient({ cells, bubble, load }: Problem): (outputs: Real, gradient: Real) => number {
  const h = 2 / cells;
  const u = new Float64Array(cells + 1);
  return (outputs, gradient) => {
    for (let i = 1; i < cells; i++) u[i] = (bubble[i - 1] as number) * (outputs[i - 1] as number);
    let energy = 0;
    for (let i = 1; i < cells; i++) {
      const ui = u[i] as number;
      const difference = 2 * ui - (u[i - 1] as number) - (u[i + 1] as number);
      const force = load[i - 1] as number;
      energy += ((0.5 * difference - force) * ui) / h;
      gradient[i - 1] = (gradient[i - 1] as number) + ((difference - force) / h) * (bubble[i - 1] as number);
    }
    return energy;
  };
}
