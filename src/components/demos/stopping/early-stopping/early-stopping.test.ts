import { describe, expect, test } from 'vitest';
import { makeSamples, noiseAt } from './data.ts';
import experiment from './experiment.ts';
import { loadEngine } from '#lib/engine/index.ts';
import { runToEnd } from '#lib/experiment/experiment.ts';
import { defaults } from '#lib/experiment/params.ts';
import { amplitudesOf, createDft, periodicGrid } from '#lib/numerics/dft.ts';

describe('the samples', () => {
  const x = periodicGrid(30);

  test('target and noise add up, and the target is the sum of its waves', () => {
    const { clean, noise, noisy } = makeSamples({ target: [1, 0, 0.5], samples: 30, noise: 'white', noiseStd: 0.5, seed: 1 });
    expect(clean[7]).toBeCloseTo(Math.sin(x[7] ?? 0) + 0.5 * Math.sin(3 * (x[7] ?? 0)), 12);
    noisy.forEach((value, i) => expect(value).toBe((clean[i] as number) + (noise[i] as number)));
  });

  test.each(['white', 'slow', 'fast'] as const)('%s noise has the standard deviation that it should', (kind) => {
    const values = Array.from({ length: 400 }, (_, seed) => [...noiseAt(x, kind, 0.5, seed)]).flat();
    const variance = values.reduce((sum, value) => sum + value * value, 0) / values.length;
    expect(Math.sqrt(variance)).toBeGreaterThan(0.47);
    expect(Math.sqrt(variance)).toBeLessThan(0.53);
  });

  test('slow and fast noise stay within their frequencies', () => {
    const dft = createDft(30, 15);
    const loud = (kind: 'slow' | 'fast') =>
      [...amplitudesOf(dft.coefficients(noiseAt(x, kind, 1, 3)))].flatMap((amplitude, k) => (amplitude > 1e-12 ? [k] : []));
    expect(loud('slow')).toEqual([1, 2]);
    expect(loud('fast')).toEqual([8, 9, 10, 11, 12, 13, 14]);
  });
});

test('the test error is never smaller than its part at the target’s frequencies', async () => {
  const engine = await loadEngine('wasm', experiment.precision);
  const run = runToEnd(experiment, { ...defaults(experiment.params), steps: 300 }, engine);
  const { test: error, testSignal } = run.frame();
  error.forEach((value, i) => expect(testSignal[i]).toBeLessThanOrEqual(value * (1 + 1e-6)));
  run.dispose();
});
