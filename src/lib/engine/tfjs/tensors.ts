/** What both trainers on TensorFlow.js tensors need. */

import * as tf from '@tensorflow/tfjs-core';

/** Keeps `next` beyond the tidy and frees `old`, unless they are the same tensor. */
export function replaced(old: tf.Tensor, next: tf.Tensor): tf.Tensor {
  if (next === old) return old;
  old.dispose();
  return tf.keep(next);
}

/** All values one after another. */
export function concatenated(tensors: tf.Tensor[], length: number): Float32Array {
  const values = new Float32Array(length);
  let at = 0;
  for (const tensor of tensors) {
    values.set(tensor.dataSync(), at);
    at += tensor.size;
  }
  return values;
}
