/** The network and its loss as TensorFlow operations. */

import * as tf from '@tensorflow/tfjs-core';
import type { Activation, NetworkSpec, TrainingSpec } from '../types.ts';

/** One layer's parameters: the matrix [units][inputs] and the biases [units], or null. */
export interface LayerTensors {
  matrix: tf.Tensor2D;
  bias: tf.Tensor1D | null;
}

/**
 * Outputs of every layer, [samples][units] each, for inputs [samples][inputs] of the first layer. `factors[i]`, where given, multiplies
 * the outputs of layer i (dropout).
 */
export function forward(
  network: NetworkSpec,
  layers: LayerTensors[],
  x: tf.Tensor2D,
  factors: (tf.Tensor2D | null)[] = [],
): tf.Tensor2D[] {
  let values = x;
  return layers.map(({ matrix, bias }, i) => {
    let z: tf.Tensor2D = tf.matMul(values, matrix, false, true);
    if (bias) z = tf.add(z, bias);
    if (i === 0 && network.firstLayerScales) z = tf.mul(z, tf.tensor1d(Array.from(network.firstLayerScales)));
    values = activate(network.layers[i]!.activation, z);
    const factor = factors[i];
    if (factor) values = tf.mul(values, factor);
    return values;
  });
}

function activate(activation: Activation, z: tf.Tensor2D): tf.Tensor2D {
  switch (activation) {
    case 'identity':
      return z;
    case 'tanh':
      return tf.tanh(z);
    case 'relu':
      return tf.relu(z);
    case 'sine':
      return tf.sin(z);
    case 'sigmoid':
      return tf.sigmoid(z);
    case 'softplus':
      return tf.softplus(z);
    case 'xTanh':
      return tf.mul(z, tf.tanh(z));
    case 'x2Tanh':
      return tf.mul(tf.square(z), tf.tanh(z));
    case 'sRelu':
      return tf.mul(tf.relu(z), tf.relu(tf.sub(1, z)));
    case 'phi':
      return phi(z);
  }
}

/** The B-spline is constant outside [0, 3]; clipping first keeps the sum from losing digits there. */
function phi(z: tf.Tensor2D): tf.Tensor2D {
  const x = tf.clipByValue(z, 0, 3);
  const power = (knot: number) => tf.square(tf.relu(tf.sub(x, knot)));
  return tf.add(tf.sub(power(0), tf.mul(3, power(1))), tf.mul(3, power(2)));
}

/** The loss of `TrainingSpec`, a scalar. */
export function lossOf(loss: TrainingSpec['loss'], outputs: tf.Tensor2D, targets: tf.Tensor2D): tf.Scalar {
  const samples = outputs.shape[0];
  switch (loss) {
    case 'mse':
      return tf.div(tf.sum(tf.squaredDifference(outputs, targets)), samples);
    case 'crossEntropy':
      return tf.div(tf.neg(tf.sum(tf.mul(targets, tf.logSoftmax(outputs)))), samples);
    case 'none':
      return tf.scalar(0);
  }
}
