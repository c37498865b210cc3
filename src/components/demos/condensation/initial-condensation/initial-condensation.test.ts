import { expect, test } from 'vitest';
import { loadEngine } from '#lib/engine/index.ts';
import { runToEnd } from '#lib/experiment/experiment.ts';
import { defaults } from '#lib/experiment/params.ts';
import { turn } from '#lib/numerics/angle.ts';
import { circlePotential, gatheringPlaces } from '#lib/numerics/circle-potential.ts';
import { fiveInputs, oneInput } from './data.ts';
import experiment from './experiment.ts';
import { byLines, orderedCosines } from './order.ts';
import { createPhase } from './phase.ts';

const engine = await loadEngine('wasm', 'float32');
const params = { ...defaults(experiment.params), seed: 5 };

test('there are exactly p lines, at extrema of the potential', () => {
  const { x, y } = oneInput();
  for (const { p, lines } of runToEnd(experiment, params, engine).frame().one) {
    expect(lines).toHaveLength(p);
    const places = gatheringPlaces(circlePotential(x, y, p));
    expect(places).toHaveLength(2 * p);
    for (const { angle } of lines) expect(Math.min(...places.map((place) => Math.abs(turn(place.angle, angle))))).toBeLessThan(2);
  }
});

test('at its own pace a neuron moves by the given share of its length', () => {
  const phase = createPhase(params, fiveInputs(1), 'tanh', engine);
  const before = phase.weights().slice();
  phase.step(1);
  const after = phase.weights();
  for (const j of [0, 7, 49]) {
    const own = [...[0, 1, 2, 3, 4].map((k) => j * 5 + k), 250 + j, 300 + j];
    const length = (value: (i: number) => number) => Math.sqrt(own.reduce((sum, i) => sum + value(i) * value(i), 0));
    const moved = length((i) => after[i]! - before[i]!);
    expect(moved / length((i) => before[i]!)).toBeCloseTo(params.stepShare, 4);
  }
  phase.dispose();
});

test('gradient descent takes a time like 1/s for p = 2 and 1/s² for p = 3', () => {
  const time = (activation: 'tanh' | 'xTanh' | 'x2Tanh', scale: number) => {
    const phase = createPhase({ ...params, optimiser: 'gd', scale }, oneInput(), activation, engine);
    while (!phase.state().over) phase.step(1);
    const total = phase.state().time;
    phase.dispose();
    return total;
  };
  // from g = 2 to g = 3 the scale falls by the width, 50
  expect(time('tanh', 3) / time('tanh', 2)).toBeLessThan(2.5);
  expect(Math.log(time('xTanh', 3) / time('xTanh', 2)) / Math.log(50)).toBeCloseTo(1, 1);
  expect(Math.log(time('x2Tanh', 3) / time('x2Tanh', 2)) / Math.log(50)).toBeCloseTo(2, 1);
});

test('a matrix in the order of lines has blocks', () => {
  const vectors = Float32Array.of(1, 0, 0, 1, -2, 0, 0, 3, 1, 0);
  const { order, sizes } = byLines(vectors, 2, 10);
  expect(sizes).toEqual([3, 2]);
  expect(order).toEqual([0, 4, 2, 1, 3]);
  expect(Array.from(orderedCosines(vectors, 2, order)).slice(0, 5)).toEqual([1, 1, -1, 0, 0]);
});
