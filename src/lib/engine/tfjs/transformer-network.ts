/** The transformer of `TransformerSpec` and its loss as TensorFlow operations: every position of every sequence is computed, in all blocks. */

import * as tf from '@tensorflow/tfjs-core';
import { transformerParts, type TransformerPart } from '../transformer/network.ts';
import type { TransformerSpec } from '../types.ts';

/** One tensor for each of `transformerParts`, in their order: matrices [rows][columns], biases [columns]. */
export type TransformerTensors = tf.Tensor[];

interface Passed {
  /** Before the softmax, [samples][outputs]. */
  outputs: tf.Tensor2D;
  /** Of each block, [samples][length][length]: where each position looks. */
  attention: tf.Tensor3D[];
}

/** Outputs for sequences given as one-hot rows [samples * length][vocabulary]. */
export function forwardTransformer(network: TransformerSpec, tensors: TransformerTensors, oneHot: tf.Tensor2D): Passed {
  const { length, width, blocks } = network;
  const samples = oneHot.shape[0] / length;
  const parts = transformerParts(network);
  const part = (name: TransformerPart['name'], block: number | null = null) =>
    tensors[parts.findIndex((other) => other.name === name && other.block === block)]!;
  /** Rows x of any number through a matrix: (W x) of each. */
  const through = (x: tf.Tensor2D, name: TransformerPart['name'], block: number | null): tf.Tensor2D =>
    tf.matMul(x, part(name, block), false, true);
  const normed = (x: tf.Tensor2D): tf.Tensor2D => (network.layerNorm ? layerNorm(x) : x);

  const tokens = tf.matMul(oneHot, part('token'));
  let x: tf.Tensor2D = tf.add(tokens, tf.tile(part('position'), [samples, 1]));
  const attention: tf.Tensor3D[] = [];
  for (let block = 0; block < blocks; block++) {
    const of = (name: 'query' | 'key' | 'value') => tf.reshape<tf.Rank.R3>(through(x, name, block), [samples, length, width]);
    const weights = attend(of('query'), of('key'));
    attention.push(weights);
    const read = tf.reshape<tf.Rank.R2>(tf.matMul(weights, of('value')), [samples * length, width]);
    x = normed(tf.add(x, through(read, 'project', block)));
    const hidden: tf.Tensor2D = tf.relu(tf.add(through(x, 'expand', block), part('expandBias', block)));
    x = normed(tf.add(x, tf.add(through(hidden, 'contract', block), part('contractBias', block))));
  }
  const positions = tf.reshape<tf.Rank.R3>(x, [samples, length, width]);
  const last = tf.reshape<tf.Rank.R2>(tf.slice(positions, [0, length - 1, 0], [samples, 1, width]), [samples, width]);
  return { outputs: through(last, 'readout', null), attention };
}

/** Softmax of q . k / sqrt(width) over the positions that are not later: [samples][length][length]. */
function attend(query: tf.Tensor3D, key: tf.Tensor3D): tf.Tensor3D {
  const [, length, width] = query.shape;
  const scores = tf.div(tf.matMul(query, key, false, true), Math.sqrt(width));
  const later = tf.sub(1, tf.linalg.bandPart(tf.ones([length, length]), -1, 0));
  return tf.softmax(tf.sub(scores, tf.mul(later, 1e9)));
}

function layerNorm(x: tf.Tensor2D): tf.Tensor2D {
  const centred = tf.sub(x, tf.mean(x, 1, true));
  const variance = tf.mean(tf.square(centred), 1, true);
  return tf.div(centred, tf.sqrt(tf.add(variance, 1e-5)));
}

/** Mean over the samples of -log softmax(output)_label; `labels` one-hot, [samples][outputs]. */
export function crossEntropy(outputs: tf.Tensor2D, labels: tf.Tensor2D): tf.Scalar {
  return tf.div(tf.neg(tf.sum(tf.mul(labels, tf.logSoftmax(outputs)))), outputs.shape[0]);
}
