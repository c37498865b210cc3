/** The same training as one would write it with TensorFlow.js: variables, a loss, and its own Adam. */

import * as tf from '@tensorflow/tfjs-core';
import { crossEntropy, forwardTransformer } from '#lib/engine/tfjs/transformer-network.ts';
import { initialTransformerWeights } from '#lib/engine/transformer/init.ts';
import { transformerParts } from '#lib/engine/transformer/network.ts';

export function createTfjsModel({ widths, activation, learningRate, samples }, { x, y }) {
  const inputs = tf.tensor2d(Float32Array.from(x), [samples, widths[0]]);
  const targets = tf.tensor2d(Float32Array.from(y), [samples, widths.at(-1)]);
  const layers = widths.slice(1).map((width, i) => ({
    matrix: tf.variable(tf.randomNormal([widths[i], width], 0, Math.sqrt(2 / (widths[i] + width)), 'float32', 1)),
    bias: tf.variable(tf.zeros([width])),
  }));
  const optimiser = tf.train.adam(learningRate);
  const loss = () => {
    const outputs = layers.reduce((values, { matrix, bias }, i) => {
      const z = tf.add(tf.matMul(values, matrix), bias);
      return i < layers.length - 1 ? tf[activation](z) : z;
    }, inputs);
    return tf.mean(tf.sum(tf.squaredDifference(outputs, targets), 1));
  };
  return {
    step(count) {
      for (let i = 0; i < count; i++) tf.tidy(() => optimiser.minimize(loss));
    },
    dispose() {
      optimiser.dispose();
      tf.dispose([inputs, targets, ...layers.flatMap(({ matrix, bias }) => [matrix, bias])]);
    },
  };
}

/** A transformer in the same way, each sequence carried through by itself. */
export function createTfjsTransformer({ network, optimiser: { learningRate }, tokens, labels, seed }) {
  const weights = initialTransformerWeights(network, seed);
  const variables = transformerParts(network).map(({ name, rows, columns, at }) => {
    const values = Float32Array.from(weights.subarray(at, at + rows * columns));
    return tf.variable(name.endsWith('Bias') ? tf.tensor1d(values) : tf.tensor2d(values, [rows, columns]));
  });
  const inputs = oneHot(tokens, network.vocabulary);
  const targets = oneHot(labels, network.outputs);
  const optimiser = tf.train.adam(learningRate);
  const loss = () => crossEntropy(forwardTransformer(network, variables, inputs).outputs, targets);
  return {
    step(count) {
      for (let i = 0; i < count; i++) tf.tidy(() => optimiser.minimize(loss));
    },
    dispose() {
      optimiser.dispose();
      tf.dispose([inputs, targets, ...variables]);
    },
  };
}

function oneHot(values, depth) {
  return tf.tidy(() => tf.cast(tf.oneHot(tf.tensor1d(values, 'int32'), depth), 'float32'));
}
