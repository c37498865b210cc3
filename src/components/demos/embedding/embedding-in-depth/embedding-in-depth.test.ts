import { describe, expect, test } from 'vitest';
import { small } from '../numbers.ts';
import { curvatureOf, differenceHessian } from './curvature.ts';
import { dataOf } from './data.ts';
import { downhillEdge, insertionBeyond, turned } from './edge.ts';
import experiment from './experiment.ts';
import { extraUnit } from './extra.ts';
import { createDeep, insertionOf, liftedWeights, rangesOf, shallowLandscape, unitOutputs } from './networks.ts';
import { settingOf, shallowSettingOf } from './params.ts';
import { directions } from './say.ts';
import { loadEngine } from '#lib/engine/index.ts';
import { judge } from '#lib/experiment/claim.ts';
import { runToEnd } from '#lib/experiment/experiment.ts';
import { presetParams } from '#lib/experiment/figure.ts';
import { defaults } from '#lib/experiment/params.ts';
import { toCriticalPoint } from '#lib/numerics/loss-landscape.ts';

const engine = await loadEngine('wasm', 'float64');
const p = defaults(experiment.params);
const outcomes = (id: string, seed = 1) => {
  const preset = experiment.presets.find((one) => one.id === id)!;
  const frame = runToEnd(experiment, { ...presetParams(experiment, preset), seed }, engine).frame();
  return { frame, holds: experiment.claims.map((claim) => judge(claim, frame).outcome === 'holds') };
};

describe('a layer inserted anywhere, critical point or not', () => {
  const two = { ...p, width: 2, insertedLayers: 2, target: 'four-steps' as const };
  const points = dataOf(two.target);
  const landscape = shallowLandscape(two, points);
  const theta = [0.7, -1.2, 0.3, 0.5, 1.1, -0.8, 0.2];
  const deep = createDeep(two, points, engine);
  deep.setWeights(liftedWeights(theta, insertionOf(two), two));

  test('changes no output', () => {
    const outputs = landscape.outputs(theta);
    deep.predict().forEach((f, i) => expect(f).toBeCloseTo(outputs[i] as number, 13));
  });

  test('has derivatives that follow from the old ones', () => {
    const [old, now] = [landscape.gradient(theta), deep.gradient()];
    const near = (at: number, wanted: number) => expect(now[at]).toBeCloseTo(wanted, 12);
    const [a, byA, byBias] = [theta.slice(4, 6), old.slice(4, 6), old[6] as number];
    for (let i = 0; i < 4; i++) near(i, old[i] as number);
    a.forEach((weight, k) => {
      byA.forEach((derivative, j) => near(4 + 2 * k + j, weight * derivative));
      near(8 + k, weight * byBias);
      near(16 + k, (byA[k] as number) + 1.5 * byBias);
    });
    near(18, byBias);
  });
});

describe('the edge of the affine region', () => {
  const points = dataOf(p.target);
  const landscape = shallowLandscape(p, points);
  const { theta } = toCriticalPoint(landscape, [-0.5, 0.3, -1.7, 0.3]);
  const residuals = landscape.outputs(theta).map((f, i) => f - (points.y[i] as number));
  const edge = downhillEdge(theta, 1, points, residuals);
  const there = turned(theta, edge, 1);
  const lossAt = (beyond: number) => {
    const deep = createDeep(p, points, engine);
    deep.setWeights(liftedWeights(there, insertionBeyond(insertionOf(p), edge, { ...p, beyond }), p));
    return deep.loss();
  };

  test('is where the loss begins to change, with the slope foretold', () => {
    const least = landscape.loss(theta);
    expect(lossAt(-0.3)).toBeCloseTo(least, 14);
    expect(edge.slope).toBeLessThan(0);
    expect((lossAt(1e-5) - least) / 1e-5).toBeCloseTo(edge.slope, 5);
  });

  test('a turned unit computes the same', () => {
    const [before, after] = [landscape.outputs(theta), landscape.outputs(turned(theta, { ...edge, sign: -1 }, 1))];
    after.forEach((f, i) => expect(f).toBeCloseTo(before[i] as number, 14));
  });
});

test('the Hessian from differences of the engine’s gradient is the exact one', () => {
  const points = dataOf(p.target);
  const landscape = shallowLandscape(p, points);
  const identity = { ...p, inserted: 'identity' as const };
  const deep = createDeep(identity, points, engine);
  const theta = [0.5, -0.2, 1.3, 0.1];
  const weights = liftedWeights(theta, insertionOf(identity), identity);
  const [found, exact] = [differenceHessian(deep, weights), landscape.hessian(theta)];
  for (const k of [0, 1]) for (const l of [0, 1]) expect(found[k]?.[l]).toBeCloseTo(exact[k]?.[l] as number, 7);
  expect(Array.from(deep.weights())).toEqual(Array.from(weights));
});

test('the default run finds the known minimum, and only flat directions are added', () => {
  const frame = runToEnd(experiment, p, engine).frame();
  expect(frame.lifted?.shallowLoss).toBeCloseTo(0.07071, 5);
  expect(frame.lifted?.shallowCurvature.counts).toEqual({ negative: 0, zero: 0, positive: 4 });
  expect(frame.lifted?.deepCurvature.counts).toEqual({ negative: 0, zero: 2, positive: 4 });
  expect(frame.after.within.at(-1)).toBeCloseTo(frame.lifted?.shallowLoss ?? NaN, 8);
});

describe('what breaks', () => {
  test('a unit that is off on some points changes the output, the gradient and the curvature', () => {
    const { frame, holds } = outcomes('small-bias');
    expect(rangesOf(frame.lifted!.unitRanges, { scale: 1, biases: [0.5], extra: null })[0]?.[0]).toBeLessThan(0);
    expect(holds.slice(0, 3)).toEqual([false, false, false]);
  });

  test('without an output bias, only the gradient is not zero', () => {
    expect(outcomes('no-output-bias').holds.slice(0, 2)).toEqual([true, false]);
  });

  test('a tanh layer: the output changes as the square of its scale, the gradient as the scale', () => {
    const at = (tanhScale: number) =>
      runToEnd(experiment, { ...p, inserted: 'tanh' as const, tanhScale, deepSteps: 100 }, engine).frame();
    const [larger, smaller] = [at(0.02).measures, at(0.01).measures];
    expect((larger['outputChange'] as number) / (smaller['outputChange'] as number)).toBeCloseTo(4, 2);
    expect((larger['gradient'] as number) / (smaller['gradient'] as number)).toBeCloseTo(2, 2);
  });

  test('a linear layer: no way out', () => {
    expect(outcomes('linear').holds).toEqual([true, true, true, true, false]);
  });
});

describe('one more ReLU in the inserted layer', () => {
  test('is critical, and has one way down', () => {
    const { frame, holds } = outcomes('way-down');
    expect(holds.slice(0, 2)).toEqual([true, true]);
    expect(frame.lifted?.deepCurvature.counts).toEqual({ negative: 1, zero: 3, positive: 5 });
    expect(frame.after.within.at(-1)! / frame.lifted!.shallowLoss).toBeLessThan(0.8);
  });

  test('has the curvature that its mixed derivative gives', () => {
    const points = dataOf(p.target);
    const landscape = shallowLandscape(p, points);
    const { theta } = toCriticalPoint(landscape, [-0.5, 0.3, -1.7, 0.3]);
    const residuals = landscape.outputs(theta).map((f, i) => f - (points.y[i] as number));
    const { unit, sign, bias } = extraUnit(theta, 1, points, residuals)!;
    const inputs = unitOutputs(theta, unit, 1, points.x).map((h) => sign * h + bias);
    const on = inputs.flatMap((z, i) => (z > 0 ? [i] : []));
    expect(on.reduce((sum, i) => sum + residuals[i]! * inputs[i]!, 0)).toBeCloseTo(0, 12);
    // output weight and bias of the unit, in this order
    const mixed = 0.1 * on.reduce((sum, i) => sum + residuals[i]!, 0);
    const own = 0.1 * on.reduce((sum, i) => sum + inputs[i]! * inputs[i]!, 0);
    expect(
      curvatureOf([
        [own, mixed],
        [mixed, 0],
      ]).counts,
    ).toEqual({ negative: 1, zero: 0, positive: 1 });
  });
});

test('small numbers and directions in words', () => {
  expect(small(4.44e-16)).toBe('4.4e-16');
  expect(small(0.5896)).toBe('0.59');
  expect(small(0)).toBe('0');
  const counts = curvatureOf([
    [1, 0, 0],
    [0, 0, 0],
    [0, 0, -2],
  ]);
  expect(directions(counts, 'en')).toBe('1 up, 1 flat, 1 down');
});

test('a setting that leaves the shallow network as it was is told from one that does not', () => {
  expect(shallowSettingOf({ ...p, bias: 0.5 })).toBe(shallowSettingOf(p));
  expect(settingOf({ ...p, bias: 0.5 })).not.toBe(settingOf(p));
  expect(shallowSettingOf({ ...p, seed: 2 })).not.toBe(shallowSettingOf(p));
});
