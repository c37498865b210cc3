import { describe, expect, test } from 'vitest';
import { bestCoefficients } from './best-fits.ts';
import { allSlots, curveOf, paperSlots, pointCount, published, swung, targetOf } from './curves.ts';
import experiment from './experiment.ts';
import { loadEngine } from '#lib/engine/index.ts';
import { runToEnd } from '#lib/experiment/experiment.ts';
import { defaults } from '#lib/experiment/params.ts';

const engine = await loadEngine('wasm', 'float64');
const params = { ...defaults(experiment.params), seed: 3 };
const publishedParts = published.flat();

/** x(t) and y(t) with p1 = 50 - 30i, p2 = 18 + 8i, p3 = 12 - 10i, p4 = -14 - 60i in their places, drawn as (y, -x), as public programs do it. */
function publishedCode(t: number): [number, number] {
  const x = 50 * Math.sin(t) + 18 * Math.sin(2 * t) + 12 * Math.cos(3 * t) - 14 * Math.cos(5 * t);
  const y = -60 * Math.cos(t) - 30 * Math.sin(t) + 8 * Math.sin(2 * t) - 10 * Math.sin(3 * t);
  return [y, -x];
}

describe('the elephant', () => {
  const outline = targetOf(params);

  test('the parameters in their places, the series written out, and the published code are one curve', () => {
    const curve = curveOf(paperSlots, publishedParts);
    for (let i = 0; i < pointCount; i++) {
      const [x, y] = publishedCode((2 * Math.PI * i) / pointCount);
      expect(outline.x[i]).toBeCloseTo(x, 10);
      expect(outline.y[i]).toBeCloseTo(y, 10);
      expect(curve.x[i]).toBeCloseTo(x, 10);
      expect(curve.y[i]).toBeCloseTo(y, 10);
    }
  });

  test('its best coefficients are the published ones, and all others are zero', () => {
    bestCoefficients(paperSlots, outline).forEach((value, s) => expect(value).toBeCloseTo(publishedParts[s] as number, 10));
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
    frame.coefficients.forEach((value, s) => expect(value).toBeCloseTo(publishedParts[s] as number, 3));
  });

  test('keeps a parameter that is left out at zero', () => {
    const without = runToEnd(experiment, { ...params, without: 'p2' as const }, engine).frame();
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
