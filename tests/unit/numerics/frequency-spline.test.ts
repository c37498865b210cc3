import { describe, expect, it } from 'vitest';
import { frequencySpline, frequencyWeight } from '#lib/numerics/frequency-spline.ts';
import { solveLinear } from '#lib/numerics/linear-solve.ts';

const x = [-0.8, -0.6, -0.3, -0.06, 0.1];
const y = [0.25, -0.25, -0.07, 0.15, -0.05];
const between = Array.from({ length: 31 }, (_, i) => -0.8 + (3 * i) / 100);

/** Largest distance of two functions between the first and the last point. */
const distance = (f: (at: number) => number, g: (at: number) => number) =>
  Math.max(...between.map((at) => Math.abs(f(at) - g(at))));

/** Straight pieces from point to point. */
function brokenLine(at: number): number {
  const i = Math.min(
    x.length - 2,
    Math.max(
      0,
      x.findLastIndex((xi) => xi <= at),
    ),
  );
  const [x0, x1, y0, y1] = [x[i], x[i + 1], y[i], y[i + 1]] as [number, number, number, number];
  return y0 + ((y1 - y0) * (at - x0)) / (x1 - x0);
}

/** The natural cubic spline by its second derivatives (a tridiagonal system), the textbook's way. */
function naturalSpline(): (at: number) => number {
  const n = x.length;
  const h = x.slice(1).map((xi, i) => xi - (x[i] as number));
  const rows = x.map((_, i) => x.map((__, j) => {
    if (i === 0 || i === n - 1) return i === j ? 1 : 0;
    if (j === i - 1) return (h[i - 1] as number) / 6;
    if (j === i) return ((h[i - 1] as number) + (h[i] as number)) / 3;
    return j === i + 1 ? (h[i] as number) / 6 : 0;
  })); // prettier-ignore
  const right = x.map((_, i) => (i === 0 || i === n - 1 ? 0 : ((y[i + 1] as number) - (y[i] as number)) / (h[i] as number) - ((y[i] as number) - (y[i - 1] as number)) / (h[i - 1] as number))); // prettier-ignore
  const m = solveLinear(rows, right);
  return (at) => {
    const i = Math.min(
      n - 2,
      Math.max(
        0,
        x.findLastIndex((xi) => xi <= at),
      ),
    );
    const [width, a, b] = [h[i] as number, (x[i + 1] as number) - at, at - (x[i] as number)];
    const [m0, m1] = [m[i] as number, m[i + 1] as number];
    return (
      (m0 * a ** 3 + m1 * b ** 3) / (6 * width) +
      ((y[i] as number) / width - (m0 * width) / 6) * a +
      ((y[i + 1] as number) / width - (m1 * width) / 6) * b
    );
  };
}

/**
 * The same minimisation carried out in frequency, as the authors of the model do: cosines and sines at many frequencies, the cost
 * |F|^2 / W plus the misfit over a small ridge. In the dual form only a system of the points' size is left.
 */
function inFrequency(cubic: number, linear: number): (at: number) => number {
  const step = 0.05;
  const k = Array.from({ length: 12_000 }, (_, i) => (i + 0.5) * step);
  const weights = k.map((value) => frequencyWeight({ cubic, linear }, value));
  const kernel = (r: number) => k.reduce((sum, value, i) => sum + (weights[i] as number) * Math.cos(value * r), 0);
  const rows = x.map((xi, i) => x.map((xj, j) => kernel(xi - xj) + (i === j ? 1e-9 * kernel(0) : 0)));
  const c = solveLinear(rows, y);
  return (at) => x.reduce((sum, xi, i) => sum + (c[i] as number) * kernel(at - xi), 0);
}

describe('frequencySpline', () => {
  it('goes through the points', () => {
    const f = frequencySpline(x, y, { cubic: 6.75, linear: 0.005 });
    x.forEach((xi, i) => expect(f(xi)).toBeCloseTo(y[i] as number, 10));
  });

  it('is the natural cubic spline when only 1/k^4 counts', () => {
    expect(distance(frequencySpline(x, y, { cubic: 1, linear: 0 }), naturalSpline())).toBeLessThan(1e-10);
  });

  it('is the broken line when nearly only 1/k^2 counts', () => {
    expect(distance(frequencySpline(x, y, { cubic: 1e-7, linear: 1 }), brokenLine)).toBeLessThan(1e-3);
  });

  it.each([
    [1, 1],
    [1, 30],
    [1, 300],
  ])('is what minimising in frequency gives, for weights %f and %f', (cubic, linear) => {
    const range = Math.max(...y) - Math.min(...y);
    expect(distance(frequencySpline(x, y, { cubic, linear }), inFrequency(cubic, linear))).toBeLessThan(0.01 * range);
  });
});
