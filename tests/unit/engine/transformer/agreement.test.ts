/** The float32 kernels for transformers against TensorFlow.js: loss, outputs, attention, gradient, and weights after training. */

import * as tf from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { loadTransformerEngine } from '#lib/engine/transformer/index.ts';
import { transformerParts } from '#lib/engine/transformer/network.ts';
import type { Optimiser, Real, TransformerSpec, TransformerTrainerSpec } from '#lib/engine/types.ts';
import { largestError } from '../specs.ts';
import { transformerSpec } from './specs.ts';

const wasm = await loadTransformerEngine('wasm');
const tfjs = await loadTransformerEngine('tfjs');

/** Largest difference in any matrix or bias vector, in units of that part's largest entry in `expected`. */
function largestPartError(actual: Real, expected: Real, network: TransformerSpec): number {
  const errors = transformerParts(network).map(({ at, rows, columns }) =>
    largestError(actual.subarray(at, at + rows * columns), expected.subarray(at, at + rows * columns)),
  );
  return Math.max(...errors);
}

/** Trains both engines on the same specification and holds them to each other. */
function compare(spec: TransformerTrainerSpec, steps = 20, tolerance = 1e-4): void {
  const { network, tokens } = spec;
  const [own, reference] = [wasm.create(spec), tfjs.create(spec)];
  const agree = (within: number) => {
    expect(Math.abs(own.loss() - reference.loss())).toBeLessThan(within * (1 + reference.loss()));
    expect(largestError(own.predict(), reference.predict())).toBeLessThan(within);
    for (let block = 0; block < network.blocks; block++)
      expect(largestError(own.attention(block, tokens), reference.attention(block))).toBeLessThan(within);
  };
  expect(own.parameterCount).toBe(reference.parameterCount);
  expect(own.weights()).toEqual(reference.weights());
  agree(1e-5);
  expect(largestPartError(own.gradient(), reference.gradient(), network)).toBeLessThan(1e-4);
  own.step(steps);
  reference.step(steps);
  expect(own.steps).toBe(reference.steps);
  expect(largestPartError(own.weights(), reference.weights(), network)).toBeLessThan(tolerance);
  agree(10 * tolerance);
  own.dispose();
  reference.dispose();
}

const adam: Optimiser = { kind: 'adam', learningRate: 0.001 };
const descent: Optimiser = { kind: 'gd', learningRate: 0.05 };

describe('both engines train transformers alike', () => {
  it.each<[string, Partial<TransformerSpec>]>([
    ['one block', {}],
    ['two blocks', { blocks: 2 }],
    ['layer norm', { layerNorm: true }],
    ['two blocks with layer norm', { blocks: 2, layerNorm: true }],
    ['one token', { length: 1 }],
    ['five tokens', { length: 5, blocks: 2 }],
  ])('with %s', (_, network) => {
    compare(transformerSpec({ network, optimiser: descent }));
  });

  it.each<[string, Optimiser, number]>([
    ['Adam', adam, 1e-3],
    ['Adam and weight decay', { ...adam, weightDecay: 0.5 }, 1e-3],
    ['momentum', { kind: 'momentum', learningRate: 0.01, momentum: 0.9, weightDecay: 0.1 }, 1e-4],
  ])('with %s', (_, optimiser, tolerance) => {
    compare(transformerSpec({ network: { blocks: 2 }, optimiser }), 10, tolerance);
  });

  it('and TensorFlow.js keeps no tensor', () => {
    const before = tf.memory().numTensors;
    const trainer = tfjs.create(transformerSpec({ network: { blocks: 2 }, optimiser: adam }));
    trainer.step(2);
    trainer.predict([0, 1, 2]);
    trainer.setWeights(trainer.weights());
    trainer.dispose();
    expect(tf.memory().numTensors).toBe(before);
  });
});
