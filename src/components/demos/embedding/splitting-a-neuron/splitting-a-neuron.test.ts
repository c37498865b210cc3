import { describe, expect, test } from 'vitest';
import { zeroCurve } from './contour.ts';
import { dataOf } from './data.ts';
import { embed, thetaOf, type Embedding } from './embedding.ts';
import experiment from './experiment.ts';
import { compare } from './measure.ts';
import { nullField, settled } from './null-neuron.ts';
import { narrowRows, wideRows } from './rows.ts';
import { small } from '../numbers.ts';
import { loadEngine } from '#lib/engine/index.ts';
import { runToEnd } from '#lib/experiment/experiment.ts';
import { defaults } from '#lib/experiment/params.ts';

const p = defaults(experiment.params);
const data = dataOf('two');
/** Any network, at no critical point. */
const theta = thetaOf([
  { w: 0.8, b: -0.3, a: 1.5 },
  { w: -1.2, b: 0.5, a: 0.7 },
]);
const options: Embedding = { ...p, neuron: 2 };

describe('an embedding', () => {
  test.each([-1.5, 0, 0.3, 1, 2.5])('by splitting gives each half its share of the gradient, α = %d', (alpha) => {
    const { narrow, wide, outputChange } = compare(theta, { ...options, target: 'two', alpha });
    expect(outputChange).toBeLessThan(1e-14);
    const [old, now] = [narrow.gradient, wide.gradient];
    // w and b of the second neuron, then of its halves
    for (const part of [0, 1]) {
      expect(now[3 * part + 1]).toBeCloseTo(alpha * old[2 * part + 1]!, 13);
      expect(now[3 * part + 2]).toBeCloseTo((1 - alpha) * old[2 * part + 1]!, 13);
    }
    for (const half of [7, 8]) expect(now[half]).toBeCloseTo(old[5]!, 13);
  });

  test('of several at once adds up to the old neuron, the mirrored copy with the opposite sign', () => {
    const wide = embed(theta, data, { ...options, embedding: 'several' });
    expect(wide.map(({ of }) => of)).toEqual([0, 1, 1, 1, null]);
    const copies = wide.slice(1, 4);
    expect(copies.reduce((sum, { w, a }) => sum + (w > 0 ? -a : a), 0)).toBeCloseTo(0.7, 14);
    expect(copies[2]).toMatchObject({ w: 1.2, b: -0.5 });
    expect(compare(theta, { ...options, target: 'two', embedding: 'several' }).outputChange).toBeLessThan(1e-14);
  });

  test('by a null neuron has one new derivative, that by its output weight', () => {
    const { narrow, wide, outputChange } = compare(theta, {
      ...options,
      target: 'two',
      embedding: 'null',
      nullInput: [[1, 0.5]],
    });
    expect(outputChange).toBe(0);
    expect([2, 5].map((k) => Math.abs(wide.gradient[k]!))).toEqual([0, 0]);
    expect(wide.gradient[8]).toBeCloseTo(nullField(theta, 2, data)([1, 0.5]).value, 14);
    expect(wide.gradientNorm).toBeGreaterThan(narrow.gradientNorm);
  });
});

test('a null neuron near the curve is moved onto it, others stay', () => {
  const field = nullField(theta, 2, data);
  const curve = zeroCurve((w, b) => field([w, b]).value, 3, 40);
  const [w, b] = [curve.x[0]!, curve.y[0]!];
  const [u, v] = settled([w + 0.02, b - 0.02], field);
  expect(Math.abs(field([u, v]).value)).toBeLessThan(1e-15);
  expect(Math.hypot(u - w, v - b)).toBeLessThan(0.06);
  expect(settled([0, 0], field)).toEqual([0, 0]);
});

test('the zero curve of x² + y² − 1 is the unit circle', () => {
  const { x, y } = zeroCurve((at, height) => at * at + height * height - 1, 2, 40);
  const radii = x.filter((at) => !Number.isNaN(at)).map((at, i) => Math.hypot(at, y.filter((value) => !Number.isNaN(value))[i]!));
  expect(Math.min(...radii)).toBeGreaterThan(0.99);
  expect(Math.max(...radii)).toBeLessThan(1.01);
});

test('neurons and numbers are written as a reader expects', () => {
  const wide = embed(theta, data, { ...options, embedding: 'null' });
  expect(narrowRows(wide.slice(0, 2), 0).map(({ input, output }) => `${input}, ${output}`)).toEqual([
    '0.8x − 0.3, a₁ = 1.5',
    '−1.2x + 0.5, a₂ = 0.7',
  ]);
  expect(wideRows(wide, 2).at(-1)).toMatchObject({ name: '0', input: '0', output: 'a₀ = 0' });
  expect([0, 0.0421, 2.14e-14, NaN].map(small)).toEqual(['0', '0.042', '2.1e-14', '…']);
});

test('a run ends at the known minimum', async () => {
  const run = runToEnd(experiment, p, await loadEngine('wasm', 'float64'));
  expect(run.frame().losses.at(-1)).toBeCloseTo(0.08325, 6);
});
