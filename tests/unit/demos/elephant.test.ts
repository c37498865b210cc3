import { describe, expect, test } from 'vitest';
import { complex, drawing } from '#components/demos/elephant/complex.ts';
import { allSlots, curveOf, paperSlots, pointCount, published, swung, targetOf } from '#components/demos/elephant/curves.ts';
import experiment, { bestCoefficients } from '#components/demos/elephant/experiment.ts';
import { loadEngine } from '#lib/engine/index.ts';
import { judge } from '#lib/experiment/claim.ts';
import { runToEnd } from '#lib/experiment/experiment.ts';
import { defaults } from '#lib/experiment/params.ts';
import recompute from '../../recompute/elephant.ts';
import { tableRows } from './tables.ts';

const engine = await loadEngine('wasm', 'float64');
const params = { ...defaults(experiment.params), seed: 3 };

/** x(t) and y(t) with p1 = 50 - 30i, p2 = 18 + 8i, p3 = 12 - 10i, p4 = -14 - 60i in their places, drawn as (y, -x), as public programs do it. */
function publishedCode(t: number): [number, number] {
  const x = 50 * Math.sin(t) + 18 * Math.sin(2 * t) + 12 * Math.cos(3 * t) - 14 * Math.cos(5 * t);
  const y = -60 * Math.cos(t) - 30 * Math.sin(t) + 8 * Math.sin(2 * t) - 10 * Math.sin(3 * t);
  return [y, -x];
}

describe('the elephant', () => {
  const outline = targetOf(params);

  test('the parameters in their places, the series written out, and the published code are one curve', () => {
    const curve = curveOf(paperSlots, published);
    for (let i = 0; i < pointCount; i++) {
      const [x, y] = publishedCode((2 * Math.PI * i) / pointCount);
      expect(outline.x[i]).toBeCloseTo(x, 10);
      expect(outline.y[i]).toBeCloseTo(y, 10);
      expect(curve.x[i]).toBeCloseTo(x, 10);
      expect(curve.y[i]).toBeCloseTo(y, 10);
    }
  });

  test('its best coefficients are the published ones, and all others are zero', () => {
    bestCoefficients(paperSlots, outline).forEach((value, s) => expect(value).toBeCloseTo(published[s] as number, 10));
    const all = allSlots(7);
    expect(all).toHaveLength(30);
    const sizes = Array.from(bestCoefficients(all, outline), Math.abs).filter((size) => size > 1e-9);
    expect(sizes.sort((a, b) => a - b)).toEqual([8, 10, 12, 14, 18, 30, 50, 60].map((size): unknown => expect.closeTo(size, 9)));
  });

  test('its trunk swings from where p5 attaches it, and nothing else moves', () => {
    const up = swung(outline, [40, 20], 1);
    outline.x.forEach((x, i) => {
      const rise = (up.y[i] as number) - (outline.y[i] as number);
      if (x <= 40) expect(rise).toBe(0);
      else expect(rise).toBeGreaterThan(0);
    });
    expect(swung(outline, [100, 20], 1).y).toEqual(outline.y);
  });
});

describe('a run', () => {
  const run = runToEnd(experiment, params, engine);
  const frame = run.frame();

  test('finds the published parameters', () => {
    frame.coefficients.forEach((value, s) => expect(value).toBeCloseTo(published[s] as number, 3));
  });

  test('its claim follows from its tables', () => {
    const { value, outcome } = judge(experiment.claims[0]!, frame);
    expect(outcome).toBe('holds');
    expect(Math.abs(recompute.elephant(tableRows(experiment.tables(frame, params))) - value)).toBeLessThan(1e-6);
  });

  test('is the same however it is sliced', () => {
    const sliced = experiment.start(params, engine);
    for (let i = 1; !sliced.finished; i++) sliced.advance(i % 5);
    expect(sliced.digest()).toBe(run.digest());
    expect(sliced.frame()).toEqual(frame);
  });

  test('keeps a parameter that is left out at zero', () => {
    const without = runToEnd(experiment, { ...params, without: 'p2' }, engine).frame();
    expect([...without.coefficients.slice(2, 4)]).toEqual([0, 0]);
    expect(without.measures['areaError']).toBeGreaterThan(0.1);
  });

  test('with all terms and all points ends at the best coefficients', () => {
    const star = { ...params, target: 'star' as const, model: 'fourier' as const, terms: 6, batch: pointCount };
    const ended = runToEnd(experiment, star, engine).frame();
    const best = bestCoefficients(allSlots(6), ended.outline);
    ended.coefficients.forEach((value, s) => expect(value).toBeCloseTo(best[s] as number, 3));
    expect(ended.measures['areaError']).toBeCloseTo(ended.termErrors[5] as number, 4);
  });
});

describe('complex numbers and drawings in a link', () => {
  const p = complex({ en: 'p', zh: 'p' }, [50, -30]);

  test('come back as they went', () => {
    for (const value of [
      [50, -30],
      [0, 0],
      [-12.5, 8.1],
    ] as [number, number][])
      expect(p.parse(p.format(value))).toEqual(value);
    expect(p.format([50, -30])).toBe('50-30i');
    expect(drawing.parse(drawing.format(drawing.default))).toEqual(drawing.default);
  });

  test('say what is wrong with them', () => {
    expect(() => p.parse('50')).toThrow('not a complex number');
    expect(() => p.parse('500-3i')).toThrow('not between -90 and 90');
    expect(() => drawing.parse('1:2,3')).toThrow('“3” is not a point');
    expect(() => drawing.parse('1:2,3:4')).toThrow('3 to 80 points, not 2');
  });
});
