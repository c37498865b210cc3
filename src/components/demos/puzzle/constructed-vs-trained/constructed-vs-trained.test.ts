import { describe, expect, test } from 'vitest';
import { bendsOf, construct, spike, spikesAt } from './construction.ts';
import experiment from './experiment.ts';
import { loadEngine } from '#lib/engine/index.ts';
import { runToEnd } from '#lib/experiment/experiment.ts';
import { defaults } from '#lib/experiment/params.ts';
import { solveLinear } from '#lib/numerics/linear-solve.ts';

const points = { x: Float64Array.of(-1, 0, 1), y: Float64Array.of(0.5, -2, 1) };

describe('the construction', () => {
  const activations = { relu: (z: number) => Math.max(0, z), tanh: Math.tanh };
  for (const kind of ['relu', 'tanh'] as const)
    test(`with ${kind}: goes through the points, is zero between them, and is the sum of its spikes`, () => {
      const net = construct(kind, points, 0.1, 40);
      const output = (at: number) =>
        net.output.reduce(
          (sum, a, j) => sum + a * activations[kind]((net.weight[j] as number) * at + (net.bias[j] as number)),
          0,
        );
      points.x.forEach((xi, i) => expect(output(xi)).toBeCloseTo(points.y[i] as number, 8));
      expect(output(0.5)).toBeCloseTo(0, 8);
      for (const at of [-0.95, -0.04, 0.07, 0.98]) expect(output(at)).toBeCloseTo(spikesAt(kind, points, 0.1, at), 10);
    });

  test('the spike is 1 at its point and 0 from its half-width on', () => {
    expect([0, 0.5, 1, 3].map((at) => spike('relu', at))).toEqual([1, 0.5, 0, 0]);
    expect(spike('tanh', 0)).toBeCloseTo(1, 12);
    expect(spike('tanh', 1)).toBeCloseTo(0.5, 4);
  });

  test('bends three times a spike, by 1, 2 and 1 times its height over its half-width, copies taken together', () => {
    const { at, size } = bendsOf(construct('relu', points, 0.1, 40));
    expect(at).toHaveLength(9);
    const middle = Array.from(at).findIndex((place) => Math.abs(place) < 1e-6);
    expect(size[middle]).toBeCloseTo((2 * 2) / 0.1, 4);
  });

  test('needs enough neurons', () => {
    expect(() => construct('relu', points, 0.1, 8)).toThrow('3 spikes need 9 neurons, not 8');
  });
});

const engine = await loadEngine('wasm', 'float32');
const params = { ...defaults(experiment.params), steps: 2000, seed: 4 };

test('both networks go through the points', () => {
  const frame = runToEnd(experiment, params, engine).frame();
  expect(frame.constructedTrain).toBeLessThan(1e-9);
  expect(frame.train.at(-1)).toBeLessThan(1e-4);
});

test('training that starts at a share of the spikes starts with that share of their height', () => {
  const run = experiment.start({ ...params, start: 'spikes', share: 0.5 }, engine);
  const { trained, constructed } = run.frame();
  trained.forEach((value, i) => expect(value).toBeCloseTo((constructed[i] as number) / 2, 4));
});

test('trained from the spikes’ hidden layer, the network ends near the solution with the least output weights', () => {
  const p = { ...defaults(experiment.params), start: 'spikes' as const };
  const frame = runToEnd(experiment, p, engine).frame();
  const { x, y } = frame.points;
  const net = construct('relu', { x, y }, 0.1 / 7, p.width);
  const features = (at: number) => Array.from(net.weight, (w, j) => Math.max(0, w * at + (net.bias[j] as number)));
  const dot = (a: ArrayLike<number>, b: ArrayLike<number>) => Array.from(a).reduce((sum, v, j) => sum + v * (b[j] as number), 0);
  // Gradient descent from 0 stays in the span of the points’ features: output weights = sum_i c_i features(x_i).
  const rows = Array.from(x, features);
  const c = solveLinear(
    rows.map((a) => rows.map((b) => dot(a, b))),
    [...y],
  );
  const least = Array.from(net.output, (_, j) => rows.reduce((sum, row, i) => sum + (c[i] as number) * (row[j] as number), 0));
  const apart = Array.from(frame.x, (at, i) => Math.abs(dot(features(at), least) - (frame.trained[i] as number)));
  expect(Math.max(...apart)).toBeLessThan(0.04);
  // The spikes fit the points as well, with weights whose squares are twenty thousand times as large.
  expect(dot(net.output, net.output)).toBeCloseTo(7, 6);
  expect(dot(least, least)).toBeLessThan(0.001);
});
