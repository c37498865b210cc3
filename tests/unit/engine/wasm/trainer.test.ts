/** What the kernels must do beside computing rightly: repeat themselves bit by bit, reuse memory, take data of any size. */

import { describe, expect, it } from 'vitest';
import { digest } from '#lib/engine/digest.ts';
import { loadEngine } from '#lib/engine/index.ts';
import type { Optimiser, TrainerSpec } from '#lib/engine/types.ts';
import { specOf } from '../specs.ts';

const engine = await loadEngine('wasm');
const double = await loadEngine('wasm', 'float64');

const adam: Optimiser = { kind: 'adam', learningRate: 0.003 };

/** Digest of the weights after 200 steps. */
function digestOf(spec: TrainerSpec, precise = false, steps = [200]): string {
  const trainer = (precise ? double : engine).create(spec);
  for (const count of steps) trainer.step(count);
  const value = digest(trainer.weights());
  trainer.dispose();
  return value;
}

/** A run and the bits that it must end with, in float32 and in float64, on every machine. */
const runs: [string, TrainerSpec, string, string][] = [
  [
    'a thin tanh network',
    specOf([1, 50, 1], { samples: 40, training: { optimiser: adam } }),
    '00387e95942c0fb0',
    '847b4aadbe46dac7',
  ],
  [
    'a deep ReLU network',
    specOf([2, 33, 17, 9, 1], { activation: 'relu', samples: 150 }),
    'cacc3c5de386a414',
    '1b141e33d4e62a84',
  ],
  [
    'a classifier with dropout and minibatches',
    specOf([5, 30, 4], {
      activation: 'softplus',
      keep: 0.8,
      samples: 60,
      training: { loss: 'crossEntropy', batchSize: 16, optimiser: adam },
    }),
    'dc24ce2221c78de1',
    '52a9c980e6324214',
  ],
  [
    'a network of sines with Fourier features',
    specOf([2, 24, 1], {
      activation: 'sine',
      network: { fourier: { count: 8, sigma: 1 } },
      training: { optimiser: { kind: 'momentum', learningRate: 0.001, momentum: 0.9 } },
    }),
    '66ab664b40bf947b',
    'd23e3b6506b2d93a',
  ],
  [
    'a multi-scale network',
    specOf([1, 12, 12, 1], { activation: 'phi', network: { firstLayerScales: [1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4] } }),
    'afe7652c051563ab',
    '8baeab6a0d921e8d',
  ],
];

describe.each(runs)('%s', (_, spec, bits32, bits64) => {
  it('ends with the committed bits', () => {
    expect([digestOf(spec), digestOf(spec, true)]).toEqual([bits32, bits64]);
  });

  it('does not depend on how the steps are grouped', () => {
    expect(digestOf(spec, false, [1, 0, 99, 100])).toBe(digestOf(spec));
  });
});

describe('a trainer', () => {
  it('does not disturb another one', () => {
    const spec = specOf([2, 20, 10, 1], { training: { optimiser: adam } });
    const first = engine.create(spec);
    const second = engine.create(specOf([3, 40, 2]));
    for (let i = 0; i < 20; i++) {
      first.step(10);
      second.step(3);
      second.predict([1, 2, 3]);
    }
    expect(digest(first.weights())).toBe(digestOf(spec));
    second.dispose();
    first.dispose();
  });

  it('works in memory that others have used', () => {
    const spec = specOf([2, 20, 10, 1], { keep: 0.9, training: { batchSize: 5, optimiser: adam } });
    const fresh = digestOf(spec);
    for (const widths of [
      [1, 3, 1],
      [2, 100, 3],
      [5, 7, 7, 7],
    ]) {
      const other = engine.create(specOf(widths));
      other.step(5);
      other.dispose();
      expect(digestOf(spec)).toBe(fresh);
    }
  });

  it('gives back what setWeights was given, and goes on from there', () => {
    for (const widths of [
      [1, 1],
      [3, 5],
      [2, 6, 3],
      [1, 17, 9, 5, 1],
    ]) {
      const trainer = double.create(specOf(widths));
      const values = Float64Array.from({ length: trainer.parameterCount }, (_, i) => i / 7);
      trainer.setWeights(values);
      expect(trainer.weights()).toEqual(values);
      trainer.step(1);
      expect(trainer.weights()).not.toEqual(values);
      trainer.dispose();
    }
  });

  it('takes data of another size, and keeps weights and optimiser', () => {
    const spec = specOf([2, 9, 5, 1], { samples: 20, training: { optimiser: adam } });
    const trainer = engine.create(spec);
    trainer.step(5);
    trainer.setData([1, 2], [3]);
    trainer.step(1);
    const larger = specOf([2, 9, 5, 1], { samples: 300 });
    trainer.setData(larger.x, larger.y);
    expect(trainer.predict().length).toBe(300);
    const weights = trainer.weights();
    trainer.setData(spec.x, spec.y);
    expect(trainer.weights()).toEqual(weights);
    expect(trainer.steps).toBe(6);
    trainer.dispose();
  });

  it('gives the outputs of its training inputs, and of the same inputs handed in', () => {
    const spec = specOf([2, 9, 5, 3], { samples: 333, network: { fourier: { count: 3, sigma: 1 } } });
    const trainer = engine.create(spec);
    expect(trainer.predict()).toEqual(trainer.predict(spec.x));
    expect(trainer.hidden(1)).toEqual(trainer.hidden(1, spec.x));
    expect(trainer.hidden(0).length).toBe(333 * 9);
    trainer.dispose();
  });

  it('measures without training, and without dropout', () => {
    const spec = specOf([2, 20, 1], { keep: 0.5 });
    const trainer = engine.create(spec);
    const measures = () => [digest(trainer.weights()), trainer.loss(), digest(trainer.predict()), digest(trainer.gradient())];
    expect(measures()).toEqual(measures());
    const withoutDropout = engine.create(specOf([2, 20, 1]));
    expect(trainer.loss()).toBe(withoutDropout.loss());
    trainer.step(100);
    expect(digest(trainer.weights())).toBe(digestOf(spec, false, [100]));
    withoutDropout.dispose();
    trainer.dispose();
  });

  it('passes the outputs of the batch and its samples to the experiment', () => {
    const seen: number[][] = [];
    const trainer = engine.create(
      specOf([1, 5, 2], {
        samples: 7,
        training: {
          loss: 'none',
          batchSize: 3,
          outputGradient: (outputs, gradient, samples) => {
            expect([outputs.length, gradient.length]).toEqual([6, 6]);
            seen.push([...samples]);
            return 0;
          },
        },
      }),
    );
    trainer.step(4);
    expect(new Set([...seen[0]!, ...seen[1]!]).size).toBe(6);
    expect(seen.length).toBe(4);
    trainer.dispose();
  });

  it('sets the running means of dead units to zero before they become subnormal', () => {
    // all inputs negative, weights positive, no bias: every unit is dead from the second data set on
    const spec = specOf([1, 8, 1], { activation: 'relu', bias: false, samples: 4, training: { optimiser: adam } });
    const trainer = engine.create({ ...spec, x: [1, 2, 3, 4] });
    trainer.setWeights([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
    trainer.step(5);
    trainer.setData([-1, -2, -3, -4], spec.y);
    trainer.step(1500);
    const settled = trainer.weights();
    trainer.step(1);
    expect(trainer.weights()).toEqual(settled);
    trainer.dispose();
  });

  it('learns', () => {
    const x = Array.from({ length: 50 }, (_, i) => i / 25 - 1);
    const spec = specOf([1, 40, 40, 1], { samples: 50, training: { optimiser: adam } });
    const trainer = engine.create({ ...spec, x, y: x.map((v) => Math.sin(5 * v)) });
    trainer.step(2000);
    expect(trainer.loss()).toBeLessThan(1e-3);
    trainer.dispose();
  });
});
