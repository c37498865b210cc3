import { describe, expect, it } from 'vitest';
import { loadEngine } from '#lib/engine/index.ts';
import { defaults } from '#lib/experiment/params.ts';
import experiment from './experiment.ts';
import { frequencyWeights, initialUnits, kinkShift, largestEigenvalue, type Setting } from './network.ts';
import { params, range } from './params.ts';
import { roomOf } from '#lib/experiment/points-param.ts';
import { relativeDistance } from '#lib/numerics/vectors.ts';

const setting: Setting = { width: 20_000, kinks: 'random', weightLimit: 3, biasLimit: 3, outputLimit: 0.1, seed: 1 };

describe('initialUnits', () => {
  it('pairs every unit with a twin of opposite output weight', () => {
    const { w, b, a } = initialUnits({ ...setting, width: 10 });
    for (let j = 0; j < 5; j++) expect([w[j + 5], b[j + 5], a[j + 5]]).toEqual([w[j], b[j], -(a[j] as number)]);
  });

  it('spaces even kinks evenly', () => {
    const { w, b } = initialUnits({ ...setting, kinks: 'even', width: 400 });
    const kinks = Array.from({ length: 200 }, (_, j) => -(b[j] as number) / (w[j] as number));
    kinks.forEach((kink, j) => expect(Math.floor(((kink + 1.1) / 2.2) * 200)).toBe(j));
  });
});

describe('frequencyWeights', () => {
  it('are <|w|^3> and <a^2 |w|> for random kinks: 27/4 and 0.005 for limits 3 and 0.1', () => {
    const { cubic, linear } = frequencyWeights(initialUnits(setting), 'random');
    expect(cubic / (27 / 4)).toBeCloseTo(1, 1);
    expect(linear / 0.005).toBeCloseTo(1, 1);
  });

  it('are <w^2> and <a^2> for even kinks', () => {
    const { cubic, linear } = frequencyWeights(initialUnits({ ...setting, kinks: 'even' }), 'even');
    expect(cubic).toBeCloseTo(9, 9);
    expect(linear).toBeCloseTo(0.01, 9);
  });
});

describe('largestEigenvalue', () => {
  it('is that of a kernel known by hand', () => {
    // One unit, active at both points with outputs 1 and 2, and a = 1: kernel [[1 + 1 + 1, 2 + 1 + 2], [5, 4 + 1 + 4]], with x = 1 and 2.
    const units = { w: Float64Array.of(1), b: Float64Array.of(0), a: Float64Array.of(1) };
    expect(largestEigenvalue(units, [1, 2])).toBeCloseTo(6 + Math.sqrt(9 + 25), 9);
  });
});

describe('how far a network has moved', () => {
  it('is measured by weights and by kinks', () => {
    // Two units (w, w, b, b, a, a): kinks at 0 and 0.5, then at 0.1 and 2.
    const before = [1, -2, 0, 1, 1, 1];
    const now = [1, -2, -0.1, 4, 1, 1];
    expect(relativeDistance(now, before)).toBeCloseTo(Math.sqrt((0.01 + 9) / 8), 9);
    expect(kinkShift(before, now, 2, -0.2, 0.2)).toBeCloseTo(0.1, 9);
    expect(kinkShift(before, now, 2, 0.2, 0.8)).toBeCloseTo(1.5, 9);
  });
});

describe('the points', () => {
  it('are written and read in a permalink', () => {
    expect(params.points.format(params.points.default)).toBe('-0.8:0.25,-0.6:-0.25,-0.3:-0.07,-0.06:0.15,0.1:-0.05');
    expect(params.points.parse(params.points.format(params.points.default))).toEqual(params.points.default);
  });

  it.each([
    ['0.1:0.2,0.3', 'of the form x:y'],
    ['0:0,0.2:2,0.4:0', 'not within'],
    ['0:0,0.2:0', 'there must be 3 to 8 points, not 2'],
    ['0:0,0.02:0,0.4:0', 'x must grow by at least 0.05'],
  ])('%s is refused with a reason', (raw, reason) => {
    expect(() => params.points.parse(raw)).toThrow(reason);
  });

  it('have room between their neighbours', () => {
    expect(roomOf(params.points.default, 1, range)).toEqual([-0.75, -0.35]);
    expect(roomOf(params.points.default, 4, range)).toEqual([-0.01, 0.45]);
  });
});

describe('a run', () => {
  it('starts at zero and ends at the points', async () => {
    const engine = await loadEngine('wasm', 'float64');
    const run = experiment.start({ ...defaults(params), width: 1000 }, engine);
    expect(Math.max(...run.frame().network.map(Math.abs))).toBeLessThan(1e-12);
    while (!run.finished) run.advance(100_000);
    const { network, pointY } = run.frame();
    expect(network[0]).toBeCloseTo(pointY[0] as number, 2);
    expect(network.at(-1)).toBeCloseTo(pointY.at(-1) as number, 2);
    run.dispose();
  });
});
