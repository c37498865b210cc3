/** The science of jacobi-vs-network: the equation, its energy, the counted operations, and sweeps counted against sweeps made. */
import { describe, expect, test } from 'vitest';
import { curveTo, errorOf, errorOfZero, interpolated, nestedTo, relativeErrorAfter, sweepsMade, sweepsTo } from './modal.ts';
import { evaluationOperations, interpolationOperations, stepOperations, sweepOperations, weightCount } from './operations.ts';
import { problemOn, ritzGradient, solutionOf, wavesOf } from './problem.ts';
import { createJacobi } from '#lib/numerics/jacobi.ts';
import { createRandom } from '#lib/numerics/random.ts';
import { relativeDistance } from '#lib/numerics/vectors.ts';

const waves = wavesOf(20);

describe('the problem', () => {
  const problem = problemOn(256, waves);

  test('its solution solves the difference equation', () => {
    const u = [0, ...problem.solution, 0];
    problem.load.forEach((load, i) => {
      expect(2 * (u[i + 1] as number) - (u[i] as number) - (u[i + 2] as number)).toBeCloseTo(load, 12);
    });
  });

  test('its solution is near that of the differential equation, the nearer the finer the grid', () => {
    const error = (cells: number) => Math.abs((problemOn(cells, waves).coefficients[2] as number) * Math.sqrt(20) - 1);
    expect(error(256)).toBeLessThan(0.006);
    expect(error(256) / error(512)).toBeCloseTo(4, 1);
  });

  test('the network vanishes at both ends', () => {
    expect(problem.bubble[127]).toBe(1);
    expect(solutionOf(problem, new Float64Array(255).fill(1))[0]).toBeCloseTo(1 - (127 / 128) ** 2, 15);
  });
});

describe('the Ritz energy', () => {
  const problem = problemOn(32, wavesOf(8));
  const energy = (outputs: Float64Array) => ritzGradient(problem)(outputs, new Float64Array(31));
  const random = createRandom(1, 'outputs');
  const outputs = Float64Array.from({ length: 31 }, () => random.normal());

  test('its gradient agrees with differences of the energy', () => {
    const gradient = new Float64Array(31).fill(0.5);
    ritzGradient(problem)(outputs, gradient);
    for (const i of [0, 7, 30]) {
      const moved = (by: number) => energy(outputs.map((value, j) => (j === i ? value + by : value)));
      // What was in the gradient before stays: the experiment's part is added.
      expect((gradient[i] as number) - 0.5).toBeCloseTo((moved(1e-4) - moved(-1e-4)) / 2e-4, 6);
    }
  });

  test('is least at the solution', () => {
    const atSolution = problem.solution.map((u, i) => u / (problem.bubble[i] as number));
    const gradient = new Float64Array(31);
    ritzGradient(problem)(atSolution, gradient);
    expect(Math.max(...gradient.map(Math.abs))).toBeLessThan(1e-12);
    expect(energy(outputs)).toBeGreaterThan(energy(atSolution));
  });
});

describe('counted operations', () => {
  test('of a network 1-2-1, by hand', () => {
    // Forward: 2 x 1 x 2 + 2 activations of 20, then 2 x 2 x 1, then times 1 - x^2.
    expect(evaluationOperations([1, 2, 1])).toBe(4 + 40 + 4 + 1);
    expect(weightCount([1, 2, 1])).toBe(7);
    // Back: first layer 4 + 2; output layer 4 + 1 for its weights, 4 + 4 for its inputs. Energy 7. Adam 12 a weight.
    expect(stepOperations([1, 2, 1], 10)).toBe(10 * (49 + 7 + 6 + 13) + 12 * 7);
  });

  test('of a sweep: three a point, five with relaxation', () => {
    expect(sweepOperations(256, 1)).toBe(765);
    expect(sweepOperations(256, 0.7)).toBe(1275);
  });
});

describe('sweeps to a tolerance', () => {
  const problem = problemOn(128, wavesOf(8));
  const random = createRandom(2, 'start');
  const start = problem.solution.map((u, i) => u * 0.98 + 0.1 * random.normal() * (problem.bubble[i] as number));

  test.each([1, 0.7])('counted from a function as many as made (relaxation %d)', (relaxation) => {
    const counted = sweepsTo(0.02, errorOf(problem, start, relaxation));
    const jacobi = createJacobi(problem.load, relaxation, start);
    while (!(relativeDistance(jacobi.values, problem.solution) < 0.02)) jacobi.sweep(1);
    expect(counted).toBe(jacobi.sweeps);
    expect(sweepsMade(0.02, problem, start, relaxation, counted)).toBe(counted);
  });

  test('counted from zero as many as made', () => {
    const counted = sweepsTo(0.02, errorOfZero(problem, wavesOf(8), 1));
    const jacobi = createJacobi(problem.load);
    jacobi.sweep(counted - 1);
    expect(relativeDistance(jacobi.values, problem.solution)).toBeGreaterThanOrEqual(0.02);
    jacobi.sweep(1);
    expect(relativeDistance(jacobi.values, problem.solution)).toBeLessThan(0.02);
    expect(relativeErrorAfter(counted, errorOfZero(problem, wavesOf(8), 1))).toBeCloseTo(
      relativeDistance(jacobi.values, problem.solution),
      10,
    );
  });

  test('are not made when they are too many', () => {
    expect(sweepsMade(0.02, problem, start, 1, 1e9)).toBeNaN();
    expect(sweepsMade(0.02, problem, start, 1, Infinity)).toBeNaN();
  });

  test('a curve ends with the last error above the tolerance and the first below', () => {
    const error = errorOfZero(problem, wavesOf(8), 1);
    const sweeps = sweepsTo(0.02, error);
    const curve = curveTo(sweeps, error);
    expect(curve.sweeps.slice(0, 1)).toEqual([0]);
    expect(curve.sweeps.slice(-2)).toEqual([sweeps - 1, sweeps]);
    expect(curve.errors.filter((e) => e < 0.02)).toHaveLength(1);
    expect(curve.sweeps).toEqual([...new Set(curve.sweeps)].sort((a, b) => a - b));
    expect(curveTo(Infinity, error).sweeps.length).toBeLessThan(100);
  });
});

describe('Jacobi on a coarse grid first', () => {
  test('straight lines keep the coarse values and lie half way between them', () => {
    expect([...interpolated(Float64Array.of(4, 8, 2), 8)]).toEqual([2, 4, 6, 8, 5, 2, 1]);
    expect([...interpolated(Float64Array.of(4, 8, 2), 4)]).toEqual([4, 8, 2]);
  });

  test.each([20, 60])('ends on the fine grid as sweeps really made do (fastest wave %d)', (fast) => {
    const ways = wavesOf(fast);
    const [coarse, fine] = [problemOn(64, ways), problemOn(256, ways)];
    const costs = { sweep: (cells: number) => sweepOperations(cells, 0.7), interpolation: interpolationOperations };
    const { cells, sweeps, operations, errors } = nestedTo(0.05, coarse, fine, ways, 0.7, costs);
    const last = cells.lastIndexOf(64);
    const made = createJacobi(coarse.load, 0.7);
    made.sweep(sweeps[last] as number);
    expect(relativeDistance(made.values, coarse.solution)).toBeLessThan(0.025);
    const jacobi = createJacobi(fine.load, 0.7, interpolated(made.values, 256));
    jacobi.sweep(sweeps.at(-1) as number);
    expect(relativeDistance(jacobi.values, fine.solution)).toBeCloseTo(errors.at(-1) as number, 10);
    expect(errors.at(-1)).toBeLessThan(0.05);
    const spent = made.sweeps * sweepOperations(64, 0.7) + 3 * 255 + jacobi.sweeps * sweepOperations(256, 0.7);
    expect(operations.at(-1)).toBe(spent);
  });
});
