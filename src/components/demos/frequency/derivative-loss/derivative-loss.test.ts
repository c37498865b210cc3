/** The science of derivative-loss: the term, its gradient, and what it gives each frequency. */
import { describe, expect, test } from 'vitest';
import { slopeTerm, waveWeight } from './derivative-term.ts';
import { createRandom } from '#lib/numerics/random.ts';

describe('the derivative term', () => {
  test('is the weight times the mean square of the slopes', () => {
    // r = 0, 1, 3 with h = 0.5: slopes 2 and 4.
    expect(slopeTerm(new Float64Array(3), 3, 0.5)(Float64Array.of(0, 1, 3), new Float64Array(3))).toBeCloseTo(
      3 * ((4 + 16) / 2),
      12,
    );
    // Only the difference from the target counts.
    expect(slopeTerm(Float64Array.of(0, 1, 3), 3, 0.5)(Float64Array.of(5, 6, 8), new Float64Array(3))).toBe(0);
  });

  test('its gradient agrees with differences of its value, and is added', () => {
    const random = createRandom(1, 'term');
    const [target, outputs] = [0, 1].map(() => Float64Array.from({ length: 9 }, () => random.normal())) as [
      Float64Array,
      Float64Array,
    ];
    const term = slopeTerm(target, 0.7, 0.3);
    const gradient = new Float64Array(9).fill(2);
    term(outputs, gradient);
    outputs.forEach((_, i) => {
      const moved = (by: number) =>
        term(
          outputs.map((value, j) => (j === i ? value + by : value)),
          new Float64Array(9),
        );
      expect((gradient[i] as number) - 2).toBeCloseTo((moved(1e-5) - moved(-1e-5)) / 2e-5, 5);
    });
  });

  test('gives a wave lambda k^2 beside its mean square', () => {
    const n = 4096;
    const h = (2 * Math.PI) / n;
    for (const k of [1, 5]) {
      const wave = Float64Array.from({ length: n }, (_, i) => Math.sin(k * i * h));
      const term = slopeTerm(new Float64Array(n), 1, h)(wave, new Float64Array(n));
      expect(1 + term / 0.5).toBeCloseTo(waveWeight(k, 1), 1);
    }
    expect(waveWeight(5, 0.01)).toBeCloseTo(1.25, 12);
  });
});
