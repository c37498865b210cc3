/** The science of multiscale: the problem's gradients, the networks' sizes, and the sum of subnetworks against one network. */
import { beforeAll, describe, expect, test } from 'vitest';
import experiment from './experiment.ts';
import { createSum, parametersOf, scalesUpTo, subnetworkWidth } from './network.ts';
import { cells, problemOf } from './problem.ts';
import { unitCurve } from './unit-shapes.ts';
import { loadEngine } from '#lib/engine/index.ts';
import type { Engine } from '#lib/engine/types.ts';
import { runToEnd } from '#lib/experiment/experiment.ts';
import { defaults } from '#lib/experiment/params.ts';
import { createRandom } from '#lib/numerics/random.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await loadEngine('wasm');
});

describe('the problem', () => {
  test('has its least loss at the target, both ways', () => {
    for (const kind of ['fit', 'poisson'] as const) {
      const problem = problemOf(kind, 15);
      for (const value of problem.gradientAt(problem.target)) expect(value).toBeCloseTo(0, 10);
    }
  });

  test('gives the Ritz gradient as the derivative of the energy', () => {
    const problem = problemOf('poisson', 7);
    const random = createRandom(1, 'u');
    const h = 2 / cells;
    const u = Float64Array.from({ length: cells }, (_, i) => (i === 0 ? 0 : random.normal()));
    // The energy relative to that of the solution v is half the sum of the squared differences of u - v, over h.
    const energy = (values: Float64Array) => {
      let sum = 0;
      for (let i = 0; i < cells; i++) {
        const at = (j: number) => (j < cells ? (values[j] as number) - (problem.target[j] as number) : 0);
        sum += (at(i + 1) - at(i)) * (at(i + 1) - at(i));
      }
      return sum / (2 * h);
    };
    const gradient = problem.gradientAt(u);
    for (const i of [1, 64, cells - 1]) {
      const moved = (by: number) => energy(u.map((value, j) => (j === i ? value + by : value)));
      expect(gradient[i] as number).toBeCloseTo((moved(1e-4) - moved(-1e-4)) / 2e-4, 4);
    }
  });
});

describe('the networks', () => {
  test('have equally many parameters', () => {
    expect(parametersOf(64, 2)).toBe(4353);
    expect(subnetworkWidth(64, 2)).toBe(25);
    expect(6 * parametersOf(25, 2)).toBe(4356);
  });

  test('have scales in equal ratios', () => {
    expect(scalesUpTo(32)).toEqual([1, 2, 4, 8, 16, 32]);
    expect(scalesUpTo(1)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  test('learn as one network does when there is one', () => {
    const problem = problemOf('fit', 15);
    const spec = { scales: [1], width: 16, depth: 2, activation: 'tanh', spread: true, learningRate: 0.01, seed: 3 } as const;
    const sum = createSum(spec, problem, engine);
    const alone = engine.create({
      network: {
        inputs: 1,
        layers: [1, 2, 3].map((layer) => ({
          width: layer === 3 ? 1 : 16,
          activation: layer === 3 ? 'identity' : 'tanh',
          weights: { kind: 'he', gain: 1 },
          bias: { kind: 'normal', std: 0.3 },
        })),
      },
      training: { loss: 'mse', optimiser: { kind: 'adam', learningRate: 0.01 } },
      x: problem.x,
      y: problem.target,
      seed: 24,
    });
    sum.step(50);
    alone.step(50);
    const values = sum.values();
    alone.predict().forEach((value, i) => expect(values[i]).toBeCloseTo(value, 3));
    sum.dispose();
    alone.dispose();
  });

  test('are the sum of their parts, whose shares add up to the wave where it is learned', () => {
    const run = runToEnd(experiment, { ...defaults(experiment.params), steps: 400 }, engine);
    const { networks } = run.frame();
    const total = networks.lowerScaled.shares.reduce((sum, share) => sum + share, 0);
    expect(total).toBeCloseTo(1, 1);
    run.dispose();
  });
});

test('a bump is a quadratic B-spline: 3 / 4 high in the middle, times 2, and 0 outside of [0, 3]', () => {
  const { z, values } = unitCurve('phi', 1, 381);
  expect(Math.max(...values)).toBeCloseTo(1.5, 3);
  expect(z[values.indexOf(Math.max(...values))]).toBeCloseTo(1.5, 2);
  z.forEach((at, i) => {
    if (at < 0 || at > 3) expect(values[i]).toBeCloseTo(0, 9);
  });
});
