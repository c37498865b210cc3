/** The float32 kernels against TensorFlow.js: gradients, and weights after training, for every feature of the interface. */

import * as tf from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { activations } from '#lib/engine/activations.ts';
import { loadEngine } from '#lib/engine/index.ts';
import type { Optimiser, Real } from '#lib/engine/types.ts';
import { largestError, largestTensorError, specOf, type Options } from './specs.ts';

const wasm = await loadEngine('wasm');
const tfjs = await loadEngine('tfjs');

const descent: Optimiser = { kind: 'gd', learningRate: 0.01 };
const momentum: Optimiser = { kind: 'momentum', learningRate: 0.003, momentum: 0.9 };
const adam: Optimiser = { kind: 'adam', learningRate: 0.001 };

/** Trains both engines on the same specification and holds them to each other. */
function compare(widths: number[], options: Options = {}, steps = 100, tolerance = 1e-5): void {
  const spec = specOf(widths, options);
  const own = wasm.create(spec);
  const reference = tfjs.create(spec);
  expect(own.parameterCount).toBe(reference.parameterCount);
  expect(own.weights()).toEqual(reference.weights());
  expect(largestTensorError(own.gradient(), reference.gradient(), spec.network)).toBeLessThan(1e-4);
  expect(Math.abs(own.loss() - reference.loss())).toBeLessThan(1e-5 * (1 + reference.loss()));
  own.step(steps);
  reference.step(steps);
  expect(own.steps).toBe(reference.steps);
  expect(largestTensorError(own.weights(), reference.weights(), spec.network)).toBeLessThan(tolerance);
  expect(largestError(own.predict(), reference.predict())).toBeLessThan(10 * tolerance);
  own.dispose();
  reference.dispose();
}

describe('both engines', () => {
  it.each(activations)('train alike with %s', (activation) => {
    // cubes of cubes: larger steps diverge
    const learningRate = activation === 'x2Tanh' ? 1e-5 : 0.01;
    compare([2, 17, 9, 3], { activation, samples: 37, training: { optimiser: { kind: 'gd', learningRate } } });
  });

  it.each([[[2, 3]], [[1, 30, 1]], [[3, 8, 5, 2]], [[1, 20, 12, 6, 1]], [[4, 9, 9, 9, 9, 2]]])(
    'train alike with widths %j',
    (widths) => {
      compare(widths, { samples: 21 });
    },
  );

  it.each([1, 3, 4, 6, 129])('train alike with %i samples', (samples) => {
    compare([2, 10, 6, 1], { samples, activation: 'relu' });
  });

  it('train alike with cross-entropy', () => {
    compare([3, 12, 5], { training: { loss: 'crossEntropy' }, samples: 40 });
  });

  it.each<[string, Optimiser, number, number]>([
    ['momentum', momentum, 100, 1e-5],
    ['Adam', adam, 10, 1e-4],
    ["Adam's other parameters", { ...adam, beta1: 0.8, beta2: 0.95, epsilon: 1e-4 }, 10, 1e-4],
    ['gradient descent and weight decay', { ...descent, weightDecay: 0.5 }, 100, 1e-5],
    ['momentum and weight decay', { ...momentum, weightDecay: 0.5 }, 100, 1e-5],
    ['Adam and weight decay', { ...adam, weightDecay: 0.5 }, 10, 1e-4],
  ])('train alike with %s', (_, optimiser, steps, tolerance) => {
    compare([2, 12, 7, 2], { training: { optimiser } }, steps, tolerance);
  });

  it.each([1, 5, 8, 13])('train alike with batches of %i of 13 samples', (batchSize) => {
    compare([2, 12, 7, 2], { training: { batchSize } });
  });

  it('train alike with batches of more rows than the kernels take at once', () => {
    compare([2, 12, 7, 2], { samples: 400, training: { batchSize: 300 } });
  });

  it('drop the same units', () => {
    compare([2, 33, 18, 2], { keep: 0.7, activation: 'relu' });
    compare([2, 33, 2], { keep: 0.5, samples: 300, training: { batchSize: 270 } });
  });

  it('train alike with Fourier features', () => {
    compare([2, 12, 1], { network: { fourier: { count: 9, sigma: 1.5 } } });
  });

  it.each(['sRelu', 'phi', 'tanh'] as const)('train alike with first-layer scales and %s', (activation) => {
    compare([1, 6, 5, 1], { activation, network: { firstLayerScales: [1, 1, 2, 2, 3, 3] } });
  });

  it('train alike without biases', () => {
    compare([2, 12, 7, 2], { bias: false });
  });

  it.each(['mse', 'none'] as const)("train alike with loss %s and the experiment's own gradient", (loss) => {
    const outputGradient = (outputs: Real, gradient: Real, samples: Uint32Array) => {
      outputs.forEach((f, i) => (gradient[i]! += (f ** 3 * (1 + samples[Math.floor(i / 2)]! / 10)) / samples.length));
      return 0;
    };
    compare([2, 12, 2], { training: { loss, outputGradient } });
    compare([2, 12, 2], { training: { loss, outputGradient, batchSize: 5 } });
  });

  it('give the same outputs and hidden units for new inputs', () => {
    const spec = specOf([3, 12, 7, 2]);
    const trainers = [wasm.create(spec), tfjs.create(spec)];
    const x = Array.from({ length: 3 * 200 }, (_, i) => (i % 17) / 8 - 1);
    for (const measure of [0, 1]) {
      const [own, reference] = trainers.map((trainer) => trainer.hidden(measure, x));
      expect(largestError(own!, reference!)).toBeLessThan(1e-5);
    }
    const [own, reference] = trainers.map((trainer) => trainer.predict(x));
    expect(own!.length).toBe(400);
    expect(largestError(own!, reference!)).toBeLessThan(1e-5);
    trainers.forEach((trainer) => trainer.dispose());
  });

  it('train alike after new data and another learning rate', () => {
    const spec = specOf([2, 8, 1]);
    const other = specOf([2, 8, 1], { samples: 50, seed: 9 });
    const results = [wasm, tfjs].map((engine) => {
      const trainer = engine.create(spec);
      trainer.step(20);
      trainer.setData(other.x, other.y);
      trainer.setLearningRate(0.003);
      trainer.step(50);
      const weights = trainer.weights();
      trainer.dispose();
      return weights;
    });
    expect(largestTensorError(results[0]!, results[1]!, spec.network)).toBeLessThan(1e-5);
  });
});

describe('the engine tfjs', () => {
  it('frees every tensor', () => {
    const before = tf.memory().numTensors;
    const trainer = tfjs.create(specOf([2, 8, 5, 1], { keep: 0.8, training: { optimiser: adam, batchSize: 5 } }));
    trainer.step(3);
    const held = tf.memory().numTensors;
    trainer.step(30);
    trainer.loss();
    trainer.gradient();
    trainer.predict([1, 2]);
    trainer.setData([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [1, 2, 3, 4, 5]);
    trainer.setWeights(trainer.weights());
    expect(tf.memory().numTensors).toBe(held);
    trainer.dispose();
    expect(tf.memory().numTensors).toBe(before);
  });
});
