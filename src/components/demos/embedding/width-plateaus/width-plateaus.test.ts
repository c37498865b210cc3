import { describe, expect, test } from 'vitest';
import experiment from './experiment.ts';
import { levelsOf } from './levels.ts';
import { bestLine, linesOf, participation, pointsOf } from './networks.ts';
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
    for (const { halts } of frame.networks) expect(halts[0]?.loss).toBeCloseTo(0.1109, 4);
  });

  test('its first plateau is one of all networks, on one line and shared', () => {
    const [level] = levelsOf(frame);
    expect(level?.members.map(({ width }) => width)).toEqual([1, 2, 3, 20, 100]);
    for (const { angle } of level?.members ?? []) expect(Math.abs(angle - 68)).toBeLessThan(1);
    expect(level?.members.at(-1)?.sharing).toBeGreaterThan(25);
  });

  test('its neurons begin in all directions, at one length', () => {
    const { weight, bias } = frame.networks.at(-1)!.initial;
    weight.forEach((w, j) => expect(Math.hypot(w, bias[j] as number)).toBeCloseTo(params.std, 8));
    const { directions } = linesOf({ weight, bias, output: weight });
    expect(bestLine({ directions, amplitudes: directions.map(() => 1) }).share).toBeLessThan(0.25);
  });
});

test('large initial weights leave nothing to compare', () => {
  const frame = runToEnd(experiment, { ...params, std: 0.1 }, engine).frame();
  expect(frame.networks.at(-1)?.halts).toEqual([]);
  expect(frame.measures).toEqual({ lossDifference: 1, functionDifference: NaN, share: NaN, shared: NaN, lead: NaN });
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

test('from a start in which the largest runs away, one neuron does the work', () => {
  const { params: change } = experiment.presets.find(({ id }) => id === 'one-works')!;
  const frame = runToEnd(experiment, { ...params, ...change, steps: 6000 }, engine).frame();
  expect(levelsOf(frame)[0]?.members.at(-1)?.sharing).toBeLessThan(1.2);
});

test('equal amplitudes are shared by all, one alone by one', () => {
  expect(participation(Float64Array.of(2, 2, 2, 2))).toBeCloseTo(4, 12);
  expect(participation(Float64Array.of(0, 3, 0))).toBeCloseTo(1, 12);
});

test('the targets have the stated range', () => {
  const { x, y } = pointsOf('steps');
  expect(x).toHaveLength(24);
  expect(y[0]).toBeCloseTo(Math.tanh(-2) - Math.tanh(-6) + 0.7 * Math.tanh(-10), 12);
});
