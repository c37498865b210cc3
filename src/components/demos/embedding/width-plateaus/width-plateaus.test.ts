import { describe, expect, test } from 'vitest';
import experiment from './experiment.ts';
import { levelsOf } from './levels.ts';
import { bestLine, linesOf, pointsOf } from './networks.ts';
import { loadEngine } from '#lib/engine/index.ts';
import { runToEnd } from '#lib/experiment/experiment.ts';
import { defaults } from '#lib/experiment/params.ts';

const engine = await loadEngine('wasm', 'float32');
const params = { ...defaults(experiment.params), steps: 6000 };

describe('a run', () => {
  const run = runToEnd(experiment, params, engine);
  const frame = run.frame();

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
  const lines = linesOf(neurons);
  expect([...lines.directions]).toEqual([45, 45, -90]);
  expect(bestLine(lines).share).toBeCloseTo((4 * Math.SQRT2) / (4 * Math.SQRT2 + 1), 12);
  expect(bestLine(lines).angle).toBeCloseTo(45, 12);
});

test('the targets have the stated range', () => {
  const { x, y } = pointsOf('steps');
  expect(x).toHaveLength(24);
  expect(y[0]).toBeCloseTo(Math.tanh(-2) - Math.tanh(-6) + 0.7 * Math.tanh(-10), 12);
});
