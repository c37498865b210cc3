import { describe, expect, test } from 'vitest';
import { lowFrequencyRatio } from '#lib/numerics/low-frequency-ratio.ts';
import { createRandom } from '#lib/numerics/random.ts';

const line = Float64Array.from({ length: 400 }, (_, i) => i / 400);
const wave = (k: number) => line.map((x) => Math.sin(2 * Math.PI * k * x));

describe('low-frequency ratio', () => {
  test('of a wave on a circle is the square of what a Gaussian leaves of it', () => {
    // The mean squared chord of the unit circle is 2. A Gaussian of variance v leaves exp(-k^2 v / 2) of the wave sin kt.
    const t = Float64Array.from({ length: 400 }, (_, i) => (2 * Math.PI * i) / 400);
    const circle = Array.from(t).flatMap((angle) => [Math.cos(angle), Math.sin(angle)]);
    for (const k of [2, 5, 10]) {
      const left = Math.exp((-k * k * 0.01) / 2);
      const ratio = lowFrequencyRatio(
        circle,
        t.map((angle) => Math.sin(k * angle)),
        0.005,
      );
      expect(ratio).toBeCloseTo(left * left, 2);
    }
  });

  test('falls with the frequency, and does not depend on the scale of the points', () => {
    const ratios = [1, 3, 9, 27].map((k) => lowFrequencyRatio(line, wave(k), 0.003));
    for (let i = 1; i < ratios.length; i++) expect(ratios[i] as number).toBeLessThan(ratios[i - 1] as number);
    expect(
      lowFrequencyRatio(
        line.map((x) => 7 * x),
        wave(3),
        0.003,
      ),
    ).toBeCloseTo(ratios[1] as number, 12);
  });

  test('is 1 where two classes stand apart, and small where they are mixed', () => {
    const random = createRandom(1, 'classes');
    const labels = Float64Array.from({ length: 200 }, (_, i) => (i % 2 === 0 ? 1 : -1));
    const apart = Float64Array.from({ length: 400 }, (_, i) => (labels[i >> 1] as number) * 5 + random.normal() * 0.01);
    const mixed = Float64Array.from({ length: 400 }, () => random.normal());
    expect(lowFrequencyRatio(apart, labels, 0.03)).toBeCloseTo(1, 6);
    expect(lowFrequencyRatio(mixed, labels, 0.3)).toBeLessThan(0.1);
  });
});
