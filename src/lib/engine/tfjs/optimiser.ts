/** The optimisers on tensors, with the conventions of assembly/optimiser.ts. TensorFlow's own have other ones for epsilon and decay. */

import * as tf from '@tensorflow/tfjs-core';
import type { Optimiser } from '../types.ts';

/** Moves one tensor of weights; `isMatrix`: weight decay applies. Called inside tf.tidy; what it returns must be kept. */
export type Update = (
  weights: tf.Tensor,
  gradient: tf.Tensor,
  means: Means,
  isMatrix: boolean,
) => { weights: tf.Tensor; means: Means };

/** Running means of the gradient and of its square. */
export interface Means {
  first: tf.Tensor;
  second: tf.Tensor;
}

export interface OptimiserState {
  learningRate: number;
  /** beta1^t and beta2^t, by repeated multiplication. */
  beta1Power: number;
  beta2Power: number;
}

/** The update of the next step. */
export function nextUpdate(optimiser: Optimiser, state: OptimiserState): Update {
  const { learningRate } = state;
  const shrink = 1 - learningRate * (optimiser.weightDecay ?? 0);
  const decayed = (weights: tf.Tensor, isMatrix: boolean) => (isMatrix ? tf.mul(weights, shrink) : weights);
  switch (optimiser.kind) {
    case 'gd':
      return (weights, gradient, means, isMatrix) => ({
        weights: tf.sub(decayed(weights, isMatrix), tf.mul(gradient, learningRate)),
        means,
      });
    case 'momentum':
      return (weights, gradient, means, isMatrix) => {
        const first = tf.add(gradient, tf.mul(means.first, optimiser.momentum));
        return {
          weights: tf.sub(decayed(weights, isMatrix), tf.mul(first, learningRate)),
          means: { first, second: means.second },
        };
      };
    case 'adam':
      return adamUpdate(optimiser, state, decayed);
  }
}

function adamUpdate(
  { beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8 }: Extract<Optimiser, { kind: 'adam' }>,
  state: OptimiserState,
  decayed: (weights: tf.Tensor, isMatrix: boolean) => tf.Tensor,
): Update {
  state.beta1Power *= beta1;
  state.beta2Power *= beta2;
  const rate = state.learningRate / (1 - state.beta1Power);
  const correction = 1 / (1 - state.beta2Power);
  return (weights, gradient, means, isMatrix) => {
    const first = tf.add(tf.mul(means.first, beta1), tf.mul(gradient, 1 - beta1));
    const second = tf.add(tf.mul(means.second, beta2), tf.mul(tf.square(gradient), 1 - beta2));
    const size = tf.add(tf.sqrt(tf.mul(second, correction)), epsilon);
    return { weights: tf.sub(decayed(weights, isMatrix), tf.div(tf.mul(first, rate), size)), means: { first, second } };
  };
}
