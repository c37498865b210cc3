/** The science of sine-features: the factors of the units, and four networks that differ in nothing else. */
import { expect, test } from 'vitest';
import experiment from './experiment.ts';
import { networkOf, scalesOf } from './network.ts';
import { loadEngine } from '#lib/engine/index.ts';
import { runToEnd } from '#lib/experiment/experiment.ts';
import { defaults } from '#lib/experiment/params.ts';

const p = defaults(experiment.params);
const engine = await loadEngine('wasm');

test('six groups of units have scales in equal ratios, or all units the highest', () => {
  const ladder = scalesOf(p);
  expect([...new Set(ladder)]).toEqual([1, 2, 4, 8, 16, 32]);
  const sizes = [1, 2, 4, 8, 16, 32].map((scale) => ladder.filter((s) => s === scale).length);
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
  expect(new Set(scalesOf({ ...p, spacing: 'single' }))).toEqual(new Set([32]));
});

test('a sine unit has as many periods across the interval as the figure says', () => {
  const scale = 8;
  const trainer = engine.create({
    network: networkOf(1, 'sine', [scale]),
    training: { loss: 'mse', optimiser: { kind: 'gd', learningRate: 0.1 } },
    x: [0],
    y: [0],
    seed: 5,
  });
  const periods = (scale * Math.abs(trainer.weights()[0] as number)) / Math.PI;
  // A wave repeats after the interval's length over its number of periods.
  const [here, there] = trainer.hidden(0, [-0.3, -0.3 + 2 / periods]);
  expect(there).toBeCloseTo(here as number, 4);
  trainer.dispose();
});

test('the four networks start from the same weights and have equally many', () => {
  const run = runToEnd(experiment, { ...p, steps: 100 }, engine);
  const { networks, parameters } = run.frame();
  expect(parameters).toBe(4353);
  const { upperOne, upperScaled, lowerOne, lowerScaled } = networks;
  expect(lowerOne.before).toEqual(upperOne.before);
  expect(lowerScaled.before).toEqual(upperScaled.before);
  lowerScaled.before.forEach((frequency, i) =>
    expect(frequency / (lowerOne.before[i] as number)).toBeCloseTo(lowerScaled.scales[i] as number, 4),
  );
  run.dispose();
});
