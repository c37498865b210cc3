import { describe, expect, it } from 'vitest';
import { loadEngine } from '#lib/engine/index.ts';
import type { TrainerSpec } from '#lib/engine/types.ts';
import { validate } from '#lib/engine/validate.ts';
import { specOf } from './specs.ts';

/** A specification that is right but for what `change` does to it. */
function broken(change: (spec: TrainerSpec) => void): () => void {
  const spec = structuredClone(specOf([2, 3, 1], { samples: 4 }));
  change(spec);
  return () => validate(spec);
}

describe('validate', () => {
  it('accepts a right specification', () => {
    expect(broken(() => undefined)).not.toThrow();
  });

  it.each<[string, (spec: TrainerSpec) => void]>([
    ['inputs must be an integer between 1 and 1000000, but is 0.', (s) => (s.network.inputs = 0)],
    ['layers must hold at least the output layer, but is empty.', (s) => (s.network.layers = [])],
    ['layers[0].width must be an integer between 1 and 1000000, but is 2.5.', (s) => (s.network.layers[0]!.width = 2.5)],
    ['layers[1].activation must be one of identity, tanh,', (s) => (s.network.layers[1]!.activation = 'swish' as 'tanh')],
    ['layers[0].keep must be above 0 and at most 1, but is 0.', (s) => (s.network.layers[0]!.keep = 0)],
    [
      'layers[0].weights.std must be a number of at least 0, but is -1.',
      (s) => (s.network.layers[0]!.weights = { kind: 'normal', std: -1 }),
    ],
    [
      'layers[0].weights.values must hold 6 numbers, but holds 1.',
      (s) => (s.network.layers[0]!.weights = { kind: 'values', values: [1] }),
    ],
    [
      'layers[1].bias.values[0] must be a finite number, but is NaN.',
      (s) => (s.network.layers[1]!.bias = { kind: 'values', values: [NaN] }),
    ],
    ['layers[0].bias.kind is unknown: one.', (s) => (s.network.layers[0]!.bias = { kind: 'one' as 'zero' })],
    ['fourier.sigma must be a number above 0, but is 0.', (s) => (s.network.fourier = { count: 2, sigma: 0 })],
    [
      'firstLayerScales must hold one factor for each of the 3 units of the first layer, but holds 2.',
      (s) => (s.network.firstLayerScales = [1, 2]),
    ],
    ['loss must be mse, crossEntropy or none, but is l1.', (s) => (s.training.loss = 'l1' as 'mse')],
    ["With loss 'none' an outputGradient is needed, but there is none.", (s) => (s.training.loss = 'none')],
    ['batchSize must be an integer between 1', (s) => (s.training.batchSize = 0)],
    ['batchSize must be at most the number of samples, 4, but is 5.', (s) => (s.training.batchSize = 5)],
    ['learningRate must be a number of at least 0, but is NaN.', (s) => (s.training.optimiser.learningRate = NaN)],
    [
      'momentum must be at least 0 and below 1, but is 1.',
      (s) => (s.training.optimiser = { kind: 'momentum', learningRate: 1, momentum: 1 }),
    ],
    [
      'beta2 must be at least 0 and below 1, but is 2.',
      (s) => (s.training.optimiser = { kind: 'adam', learningRate: 1, beta2: 2 }),
    ],
    ['weightDecay must be a number of at least 0, but is -1.', (s) => (s.training.optimiser.weightDecay = -1)],
    [
      'optimiser.kind must be gd, momentum or adam, but is sgd.',
      (s) => (s.training.optimiser = { kind: 'sgd' as 'gd', learningRate: 1 }),
    ],
    ['x must hold 2 numbers a sample, but its length is 3.', (s) => (s.x = [1, 2, 3])],
    ['x must hold at least one sample, but is empty.', (s) => (s.x = [])],
    ['x[1] must be a finite number, but is Infinity.', (s) => (s.x = [1, Infinity, 0, 0, 0, 0, 0, 0])],
    ['y must hold 1 numbers for each of the 4 samples in x, but holds 3.', (s) => (s.y = [1, 2, 3])],
    ['seed must be an integer between 0 and 4294967295, but is -1.', (s) => (s.seed = -1)],
  ])('says: %s', (sentence, change) => {
    expect(broken(change)).toThrow(sentence);
  });
});

describe.each(['wasm', 'tfjs'] as const)('a trainer of %s', (name) => {
  it('checks what its methods are given', async () => {
    const trainer = (await loadEngine(name)).create(specOf([2, 3, 1]));
    expect(() => trainer.step(-1)).toThrow('count must be an integer');
    expect(() => trainer.predict([1])).toThrow('x must hold 2 numbers a sample, but its length is 1.');
    expect(() => trainer.hidden(1)).toThrow('hidden takes the number of a hidden layer, below 1 and from 0, but got 1.');
    expect(() => trainer.setWeights([1])).toThrow('setWeights takes 13 values, but got 1.');
    expect(() => trainer.setData([1, 2], [])).toThrow('y must hold 1 numbers for each of the 1 samples in x, but holds 0.');
    expect(() => trainer.setLearningRate(-1)).toThrow('learningRate must be a number of at least 0, but is -1.');
    trainer.dispose();
  });
});
