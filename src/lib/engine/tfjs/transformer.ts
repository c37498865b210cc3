/**
 * The transformer engine `tfjs`, the independent reference: gradients by TensorFlow's automatic differentiation. Only the initial weights
 * and the order of the weights are shared with the engine `wasm`.
 */

import * as tf from '@tensorflow/tfjs-core';
import { transformerParameterCount, transformerParts } from '../transformer/network.ts';
import { initialTransformerWeights } from '../transformer/init.ts';
import type { TransformerEngine, TransformerTrainer, TransformerTrainerSpec } from '../types.ts';
import { validateBlock, validateTokens, validateTransformer } from '../transformer/validate.ts';
import { validateLearningRate, validateStepCount, validateWeights } from '../validate.ts';
import { registerGradients } from './engine.ts';
import { nextUpdate, type Means, type OptimiserState } from './optimiser.ts';
import { concatenated, replaced } from './tensors.ts';
import { crossEntropy, forwardTransformer, type TransformerTensors } from './transformer-network.ts';

/** Computes on TensorFlow's backend `cpu`, as the reference for dense layers does. */
export async function createTfjsTransformerEngine(): Promise<TransformerEngine> {
  tf.enableProdMode();
  await registerGradients();
  await tf.setBackend('cpu');
  return { name: 'tfjs', precision: 'float32', create: (spec) => new TfjsTransformerTrainer(spec) };
}

class TfjsTransformerTrainer implements TransformerTrainer {
  readonly parameterCount: number;
  #spec: TransformerTrainerSpec;
  #weights: TransformerTensors = [];
  #means: Means[];
  #state: OptimiserState;
  /** The training set, one-hot: sequences [samples * length][vocabulary], labels [samples][outputs]. */
  #tokens: tf.Tensor2D;
  #labels: tf.Tensor2D;
  #steps = 0;

  constructor(spec: TransformerTrainerSpec) {
    validateTransformer(spec);
    this.#spec = spec;
    this.parameterCount = transformerParameterCount(spec.network);
    this.#state = { learningRate: spec.optimiser.learningRate, beta1Power: 1, beta2Power: 1 };
    this.#tokens = this.#oneHot(spec.tokens);
    this.#labels = oneHot(spec.labels, spec.network.outputs);
    this.setWeights(initialTransformerWeights(spec.network, spec.seed));
    this.#means = this.#weights.map((w) => ({ first: tf.keep(tf.zerosLike(w)), second: tf.keep(tf.zerosLike(w)) }));
  }

  get steps(): number {
    return this.#steps;
  }

  step(count: number): void {
    validateStepCount(count);
    for (let i = 0; i < count; i++) {
      tf.tidy(() => this.#update(this.#gradients()));
      this.#steps += 1;
    }
  }

  loss(): number {
    return tf.tidy(() => this.#loss(this.#weights).dataSync()[0]!);
  }

  predict(tokens?: ArrayLike<number>): Float32Array {
    return tf.tidy(() => Float32Array.from(this.#forward(tokens).outputs.dataSync()));
  }

  attention(block: number, tokens?: ArrayLike<number>): Float32Array {
    validateBlock(this.#spec.network, block);
    const { length } = this.#spec.network;
    return tf.tidy(() => {
      const pattern = this.#forward(tokens).attention[block]!;
      return Float32Array.from(tf.slice(pattern, [0, length - 1, 0], [pattern.shape[0], 1, length]).dataSync());
    });
  }

  weights(): Float32Array {
    return concatenated(this.#weights, this.parameterCount);
  }

  setWeights(values: ArrayLike<number>): void {
    validateWeights(values, this.parameterCount);
    tf.dispose(this.#weights);
    const flat = Float32Array.from(values);
    this.#weights = transformerParts(this.#spec.network).map(({ name, rows, columns, at }) => {
      const own = flat.slice(at, at + rows * columns);
      return name.endsWith('Bias') ? tf.tensor1d(own) : tf.tensor2d(own, [rows, columns]);
    });
  }

  gradient(): Float32Array {
    return tf.tidy(() => concatenated(this.#gradients(), this.parameterCount));
  }

  setLearningRate(learningRate: number): void {
    validateLearningRate(learningRate);
    this.#state.learningRate = learningRate;
  }

  dispose(): void {
    const means = this.#means.flatMap(({ first, second }) => [first, second]);
    tf.dispose([this.#tokens, this.#labels, ...this.#weights, ...means]);
  }

  #forward(tokens?: ArrayLike<number>) {
    if (tokens) validateTokens(this.#spec.network, tokens);
    return forwardTransformer(this.#spec.network, this.#weights, tokens ? this.#oneHot(tokens) : this.#tokens);
  }

  #loss(weights: TransformerTensors): tf.Scalar {
    return crossEntropy(forwardTransformer(this.#spec.network, weights, this.#tokens).outputs, this.#labels);
  }

  #gradients(): tf.Tensor[] {
    return tf.grads((...weights: tf.Tensor[]) => this.#loss(weights))(this.#weights);
  }

  #update(gradients: tf.Tensor[]): void {
    const update = nextUpdate(this.#spec.optimiser, this.#state);
    this.#weights.forEach((old, i) => {
      const oldMeans = this.#means[i]!;
      const { weights, means } = update(old, gradients[i]!, oldMeans, old.rank === 2);
      this.#weights[i] = replaced(old, weights);
      this.#means[i] = { first: replaced(oldMeans.first, means.first), second: replaced(oldMeans.second, means.second) };
    });
  }

  #oneHot(tokens: ArrayLike<number>): tf.Tensor2D {
    return oneHot(tokens, this.#spec.network.vocabulary);
  }
}

function oneHot(values: ArrayLike<number>, depth: number): tf.Tensor2D {
  return tf.tidy(() => tf.cast(tf.oneHot(tf.tensor1d(Int32Array.from(values), 'int32'), depth), 'float32') as tf.Tensor2D);
}
