import { describe, expect, test } from 'vitest';
import experiment from './experiment.ts';
import { widths } from './params.ts';
import { makePoints } from './points.ts';
import { loadEngine } from '#lib/engine/index.ts';
import { judge } from '#lib/experiment/claim.ts';
import { runToEnd } from '#lib/experiment/experiment.ts';
import { defaults } from '#lib/experiment/params.ts';

const engine = await loadEngine('wasm', 'float32');
const params = { ...defaults(experiment.params), steps: 3000, seed: 5 };

describe('a run', () => {
  const run = runToEnd(experiment, params, engine);
  const frame = run.frame();

  test('has one polynomial a degree and one network a width, and counts their parameters', () => {
    expect(frame.polynomials).toHaveLength(15);
    expect(frame.parameters).toEqual(widths.map((width) => 3 * width + 1));
    // From 150 parameters on a network has ten a point: those of 50 neurons and more.
    expect(frame.measures['worstTest']).toBe(Math.max(...frame.test.at(-1)!.slice(4)));
  });

  test('the last polynomial goes through the points, and so nearly does the widest network', () => {
    expect(frame.polynomialTrain.at(-1)).toBeLessThan(1e-20);
    expect(frame.train.at(-1)!.at(-1)).toBeLessThan(1e-3);
  });
});

test('nothing is decided before the end', () => {
  const run = experiment.start(params, engine);
  run.advance(2999);
  expect(judge(experiment.claims[0]!, run.frame()).outcome).toBe('undecided');
});

test('Chebyshev points lie inside the interval and crowd at its ends; noise is the seed’s', () => {
  const chebyshev = makePoints({ ...params, placement: 'chebyshev', noise: 0 });
  expect(chebyshev.x[0]).toBeCloseTo(-Math.cos(Math.PI / 30), 14);
  expect(chebyshev.x[7]).toBeCloseTo(0, 14);
  const noise = makePoints(params).y.map((y, i) => y - (makePoints({ ...params, noise: 0 }).y[i] as number));
  const twice = makePoints({ ...params, noise: 0.2 }).y.map((y, i) => y - (makePoints({ ...params, noise: 0 }).y[i] as number));
  noise.forEach((value, i) => expect(twice[i]).toBeCloseTo(2 * value, 12));
});
