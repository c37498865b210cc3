import { describe, expect, test } from 'vitest';
import {
  coordinateSearch,
  evolutionStrategy,
  guessing,
  particleSwarm,
  type Minimiser,
  type Problem,
} from '#lib/numerics/derivative-free.ts';
import { createRandom } from '#lib/numerics/random.ts';

/** (x - 1)^2 + 10 (y + 2)^2 + (z - 0.5)^2 + 3 */
const bowl = (x: Float64Array) => {
  const [a, b, c] = [(x[0] ?? 0) - 1, (x[1] ?? 0) + 2, (x[2] ?? 0) - 0.5];
  return a * a + 10 * b * b + c * c + 3;
};

function problem(seed: number, f = bowl): Problem & { calls: () => number } {
  const starts = createRandom(seed, 'start');
  let calls = 0;
  return {
    f: (x) => {
      calls++;
      return f(x);
    },
    size: 3,
    draw: () => Float64Array.from({ length: 3 }, () => 8 * starts.uniform() - 4),
    random: createRandom(seed, 'search'),
    calls: () => calls,
  };
}

const methods: [string, (of: Problem) => Minimiser, number][] = [
  ['particleSwarm', (of) => particleSwarm(of, { particles: 30, inertia: 0.73, own: 1.5, shared: 1.5 }), 1e-6],
  ['evolutionStrategy', (of) => evolutionStrategy(of, { sigma: 1 }), 1e-6],
  ['coordinateSearch', (of) => coordinateSearch(of, { step: 1 }), 1e-6],
  ['guessing', guessing, 3],
];

describe.each(methods)('%s', (_, create, tolerance) => {
  test('finds the bottom of a bowl and counts its evaluations', () => {
    for (let seed = 1; seed <= 5; seed++) {
      const of = problem(seed);
      const search = create(of);
      search.evaluate(3000);
      expect(search.evaluations).toBe(3000);
      expect(of.calls()).toBe(3000);
      expect(search.value - 3).toBeLessThan(tolerance);
      expect(search.value).toBe(bowl(search.best));
    }
  });

  test('does not depend on how its evaluations are sliced', () => {
    const whole = create(problem(7));
    const sliced = create(problem(7));
    whole.evaluate(500);
    for (let i = 0; i < 50; i++) sliced.evaluate(10);
    expect(sliced.best).toEqual(whole.best);
    expect(sliced.value).toBe(whole.value);
  });

  test('its best never gets worse', () => {
    const search = create(problem(3));
    let before = Infinity;
    for (let i = 0; i < 100; i++) {
      search.evaluate(1);
      expect(search.value).toBeLessThanOrEqual(before);
      before = search.value;
    }
  });
});

test('the first round of a swarm evaluates the points drawn, the second none of them again', () => {
  const seen: number[] = [];
  const of = problem(2, (x) => {
    seen.push(x[0] ?? NaN);
    return bowl(x);
  });
  particleSwarm(of, { particles: 4, inertia: 0.7, own: 1.5, shared: 1.5 }).evaluate(8);
  const drawn = problem(2);
  expect(seen.slice(0, 4)).toEqual(Array.from({ length: 4 }, () => drawn.draw()[0]));
  // The leader alone stays: both of its pulls are to where it is.
  expect(seen.slice(4).filter((x) => seen.slice(0, 4).includes(x))).toHaveLength(1);
});

test('coordinate search doubles its step after a success and halves it after two failures', () => {
  const tried: number[] = [];
  const start = Float64Array.of(0);
  // Falls towards 2.9.
  const f = (x: Float64Array) => {
    tried.push(x[0] ?? NaN);
    return Math.abs((x[0] ?? NaN) - 2.9);
  };
  coordinateSearch({ f, size: 1, draw: () => start, random: createRandom(1) }, { step: 1 }).evaluate(8);
  expect(tried).toEqual([0, 1, 3, 7, -1, 5, 1, 4]);
});
