import { describe, expect, it } from 'vitest';
import { loadEngine } from '#lib/engine/index.ts';
import { createDft, periodicGrid } from '#lib/numerics/dft.ts';
import { createDecomposed, decompose, theoryOf, type Setting } from './network.ts';
import { highest } from './params.ts';
import { decayWeights, tanhDecay, unitFrequencies, unitNames, unitSpectra } from './unit-spectra.ts';

const setting: Setting = { activation: 'tanh', width: 100, weightScale: 2, learningRate: 0.7, seed: 1 };
const grid = periodicGrid(64);

describe('decompose', () => {
  it('splits a residual into parts that add up to it, with the amplitudes of its waves', () => {
    const residual = grid.map((x) => 0.5 + 2 * Math.sin(3 * x) - Math.cos(8 * x) + 0.3 * Math.sin(20 * x));
    const { waves, amplitudes } = decompose(residual, createDft(64, highest + 1), grid);
    const sum = grid.map((_, i) => waves.reduce((total, wave) => total + (wave[i] as number), 0));
    sum.forEach((value, i) => expect(value).toBeCloseTo(residual[i] as number, 12));
    expect([...amplitudes].map((a) => Number(a.toFixed(12)))).toEqual([0.5, 0, 0, 2, 0, 0, 0, 0, 1]);
    waves.at(-1)?.forEach((value, i) => expect(value).toBeCloseTo(0.3 * Math.sin(20 * (grid[i] as number)), 12));
  });
});

describe('gradientNorm', () => {
  it('is proportional to the part of the residual', async () => {
    const engine = await loadEngine('wasm', 'float64');
    const { gradientNorm, trainer } = createDecomposed(setting, engine, grid, grid.map(Math.sin));
    const wave = grid.map((x) => Math.sin(3 * x));
    expect(gradientNorm(wave.map((value) => 7 * value))).toBeCloseTo(7 * gradientNorm(wave), 10);
    trainer.dispose();
  });

  it('is what theory says at the start, within a half, for frequencies whose phases average out', async () => {
    const engine = await loadEngine('wasm', 'float64');
    for (const activation of ['tanh', 'relu'] as const) {
      const p = { ...setting, activation, width: 400 };
      const { gradientNorm, trainer, biases } = createDecomposed(p, engine, grid, grid.map(Math.sin));
      const theory = theoryOf(p, biases) as Float64Array;
      for (const k of [3, 4, 5, 6]) {
        const measured = gradientNorm(grid.map((x) => Math.sin(k * x)));
        expect(Math.abs(Math.log(measured / (theory[k - 1] as number)))).toBeLessThan(Math.log(1.5));
      }
      trainer.dispose();
    }
  });
});

describe('single units', () => {
  it('have the spectra of theory', () => {
    const { measured, theory, reluSlope } = unitSpectra(2);
    unitNames.forEach((_, unit) =>
      unitFrequencies.forEach((_k, i) => {
        const at = unit * unitFrequencies.length + i;
        if ((theory[at] as number) > 1e-8) expect((measured[at] as number) / (theory[at] as number)).toBeCloseTo(1, 0.7);
      }),
    );
    expect(reluSlope).toBeCloseTo(-2, 1);
  });

  it('of tanh fall at the rate pi / 2w', () => {
    tanhDecay().forEach((rate, i) => expect(rate * (decayWeights[i] as number)).toBeCloseTo(Math.PI / 2, 2));
  });
});
