import { describe, expect, test } from 'vitest';
import {
  effectiveCount,
  featureOf,
  largestDifference,
  mergeDown,
  mergingErrors,
  outputOf,
  refitted,
  singleGroups,
} from '#lib/numerics/merge-neurons.ts';
import { createRandom } from '#lib/numerics/random.ts';

const x = Float64Array.from({ length: 41 }, (_, i) => (i - 20) / 20);

/** Neurons at given angles (degrees) with given norms and output weights. */
function neuronsAt(list: [angle: number, norm: number, output: number][]) {
  const radians = (angle: number) => (angle * Math.PI) / 180;
  return {
    weight: list.map(([angle, norm]) => norm * Math.cos(radians(angle))),
    bias: list.map(([angle, norm]) => norm * Math.sin(radians(angle))),
    output: list.map(([, , output]) => output),
  };
}

const direct = ({ weight, bias, output }: ReturnType<typeof neuronsAt>) =>
  Float64Array.from(x, (at) =>
    output.reduce((sum, a, j) => sum + a * Math.max(0, (weight[j] as number) * at + (bias[j] as number)), 0),
  );

describe('merging neurons', () => {
  test('of exactly two directions loses nothing, and adds their amplitudes with their signs', () => {
    const neurons = neuronsAt([
      [30, 1, 2],
      [-150, 2, 1],
      [30, 0.5, -1],
      [-150, 1, 3],
    ]);
    const features = mergeDown(neurons, 2).map(featureOf);
    expect(features.map(({ amplitude }) => amplitude)).toEqual([expect.closeTo(5, 12), expect.closeTo(1.5, 12)]);
    expect(largestDifference(outputOf(features, x), direct(neurons))).toBeLessThan(1e-12);
  });

  test('is exact where all of a group are active, when their signs agree', () => {
    const neurons = neuronsAt([
      [80, 1, 1],
      [95, 2, 0.5],
      [100, 1, 2],
    ]);
    const near = Float64Array.from([-0.1, 0, 0.1]);
    const merged = outputOf(mergeDown(neurons, 1).map(featureOf), near);
    const sum = (at: number) =>
      neurons.output.reduce((t, a, j) => t + a * ((neurons.weight[j] as number) * at + (neurons.bias[j] as number)), 0);
    near.forEach((at, i) => expect(merged[i]).toBeCloseTo(sum(at), 12));
  });

  test('joins across 180 degrees, and small neurons before large ones', () => {
    const neurons = neuronsAt([
      [179, 1, 1],
      [-179, 1, 1],
      [60, 1, 1],
      [40, 1e-6, 1],
      [20, 1, 1],
    ]);
    const order: number[][] = [];
    mergeDown(neurons, 1, (_a, _b, { members }) => order.push([...members].sort()));
    expect(order[0]).toContain(3);
    expect(order[1]).toEqual([0, 1]);
    expect(order.at(-1)).toHaveLength(5);
  });

  test('errors for every count are those of merging down to it', () => {
    const random = createRandom(3, 'neurons');
    const neurons = neuronsAt(
      Array.from({ length: 30 }, () => [360 * random.uniform() - 180, random.uniform(), random.normal()]),
    );
    const errors = mergingErrors(neurons, x);
    expect(errors).toHaveLength(30);
    expect(errors[29]).toBe(0);
    for (const count of [1, 2, 5, 17, 29])
      expect(errors[count - 1]).toBeCloseTo(
        largestDifference(outputOf(mergeDown(neurons, count).map(featureOf), x), direct(neurons)),
        10,
      );
    expect(
      outputOf(singleGroups(neurons).map(featureOf), x).every(
        (value, i) => Math.abs(value - (direct(neurons)[i] as number)) < 1e-12,
      ),
    ).toBe(true);
  });

  test('a neuron without weights is left out', () => {
    const neurons = neuronsAt([
      [10, 0, 1],
      [10, 1, 0],
      [50, 1, 1],
    ]);
    expect(largestDifference(outputOf(mergeDown(neurons, 1).map(featureOf), x), direct(neurons))).toBeLessThan(1e-12);
  });
});

test('the effective count is the least from which on the errors stay small', () => {
  expect(effectiveCount([0.5, 0.001, 0.2, 0.01, 0], 0.01)).toBe(4);
  expect(effectiveCount([0.005, 0, 0], 0.01)).toBe(1);
  expect(effectiveCount([1, 1, 0], 0.01)).toBe(3);
});

test('refitting amplitudes finds those of the target, and leaves a residual at right angles', () => {
  const features = [20, 100, -170].map((angle) => featureOf(singleGroups(neuronsAt([[angle, 1, 1]]))[0]!));
  const target = outputOf(
    features.map((feature, i) => ({ ...feature, amplitude: [2, -1, 0.5][i] as number })),
    x,
  );
  expect(largestDifference(refitted([...features, features[0]!], x, target), target)).toBeLessThan(1e-12);
  const other = Float64Array.from(x, (at) => Math.sin(5 * at));
  const fit = refitted(features, x, other);
  for (const feature of features) {
    const column = outputOf([{ ...feature, amplitude: 1 }], x);
    expect(column.reduce((sum, value, i) => sum + value * ((other[i] as number) - (fit[i] as number)), 0)).toBeCloseTo(0, 10);
  }
});
