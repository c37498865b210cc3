import { describe, expect, test } from 'vitest';
import experiment from '#components/demos/width-plateaus/experiment.ts';
import { levelsOf } from '#components/demos/width-plateaus/levels.ts';
import { bestLine, featuresOf, pointsOf } from '#components/demos/width-plateaus/networks.ts';
import { loadEngine } from '#lib/engine/index.ts';
import { judge } from '#lib/experiment/claim.ts';
import { runToEnd } from '#lib/experiment/experiment.ts';
import { defaults } from '#lib/experiment/params.ts';
import recompute from '../../recompute/width-plateaus.ts';
import { tableRows } from './tables.ts';

const engine = await loadEngine('wasm', 'float32');
const params = { ...defaults(experiment.params), steps: 6000 };

describe('a run', () => {
  const run = runToEnd(experiment, params, engine);
  const frame = run.frame();

  test('its claims follow from its tables', () => {
    const tables = tableRows(experiment.tables(frame, params));
    for (const claim of experiment.claims) {
      const { value, outcome } = judge(claim, frame);
      expect(outcome, claim.id).toBe('holds');
      expect(Math.abs(recompute[claim.id as keyof typeof recompute](tables) / value - 1), claim.id).toBeLessThan(1e-9);
    }
  });

  test('its networks pause at the least loss of one neuron', () => {
    // found by gradient descent from many large starts of a single neuron
    for (const { halts } of frame.networks) expect(halts[0]?.loss).toBeCloseTo(0.2276, 3);
  });

  test('its first plateau is one of all networks, carried by one neuron each', () => {
    const [level] = levelsOf(frame);
    expect(level?.members.map(({ width }) => width)).toEqual([1, 2, 3, 20, 100]);
    expect(level?.members.map(({ carriers }) => carriers)).toEqual([1, 1, 1, 1, 1]);
    for (const { angle } of level?.members ?? []) expect(Math.abs(angle - 64.3)).toBeLessThan(1);
  });

  test('is the same however it is sliced', () => {
    const sliced = experiment.start(params, engine);
    for (let i = 1; !sliced.finished; i++) sliced.advance((i * i) % 61);
    expect(sliced.digest()).toBe(run.digest());
    expect(sliced.frame()).toEqual(frame);
  });
});

test('large initial weights leave nothing to compare', () => {
  const frame = runToEnd(experiment, { ...params, std: 0.1 }, engine).frame();
  expect(frame.networks.at(-1)?.halts).toEqual([]);
  expect(frame.measures).toEqual({ lossDifference: 1, functionDifference: NaN, share: NaN, lead: NaN });
});

test('a neuron and its mirror image lie on one line', () => {
  const neurons = {
    weight: Float32Array.of(1, -1, 0),
    bias: Float32Array.of(1, -1, 1),
    output: Float32Array.of(3, 1, 1),
  };
  const features = featuresOf(neurons);
  expect(features.directions).toEqual([45, 45, -90]);
  expect(bestLine(features).share).toBeCloseTo((4 * Math.SQRT2) / (4 * Math.SQRT2 + 1), 12);
  expect(bestLine(features).angle).toBeCloseTo(45, 12);
});

test('the targets have the stated range', () => {
  const { x, y } = pointsOf('steps');
  expect(x).toHaveLength(24);
  expect(y[0]).toBeCloseTo(Math.tanh(-2) - Math.tanh(-6) + 0.7 * Math.tanh(-10), 12);
});
