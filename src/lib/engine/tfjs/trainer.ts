/** A trainer on TensorFlow.js tensors. Every operation runs inside tf.tidy; what outlives it is kept, and disposed when replaced. */

import * as tf from '@tensorflow/tfjs-core';
import { createBatches, type Batches } from '../batches.ts';
import { dropoutFactors, keyOfLayer } from '../dropout.ts';
import { createFeatures } from '../fourier.ts';
import { initialWeights } from '../init.ts';
import { featureCount, layerShapes, outputCount, parameterCount } from '../network.ts';
import type { Trainer, TrainerSpec } from '../types.ts';
import {
  validate,
  validateData,
  validateHiddenLayer,
  validateInputs,
  validateLearningRate,
  validateStepCount,
  validateWeights,
} from '../validate.ts';
import { forward, lossOf, type LayerTensors } from './network.ts';
import { nextUpdate, type Means, type OptimiserState } from './optimiser.ts';
import { concatenated, replaced } from './tensors.ts';

interface Batch {
  x: tf.Tensor2D;
  y: tf.Tensor2D;
  /** Indices into the data. */
  samples: Uint32Array;
}

export class TfjsTrainer implements Trainer {
  readonly parameterCount: number;
  #spec: TrainerSpec;
  #features: (x: ArrayLike<number>) => ArrayLike<number>;
  /** Matrices and biases in the order of `weights()`. */
  #weights: tf.Tensor[] = [];
  #means: Means[] = [];
  #state: OptimiserState;
  #data!: Batch;
  #batches!: Batches;
  #steps = 0;

  constructor(spec: TrainerSpec) {
    validate(spec);
    this.#spec = spec;
    this.#features = createFeatures(spec.network, spec.seed);
    this.parameterCount = parameterCount(spec.network);
    this.#state = { learningRate: spec.training.optimiser.learningRate, beta1Power: 1, beta2Power: 1 };
    this.setData(spec.x, spec.y);
    this.setWeights(initialWeights(spec.network, spec.seed));
    this.#means = this.#weights.map((w) => ({ first: tf.keep(tf.zerosLike(w)), second: tf.keep(tf.zerosLike(w)) }));
  }

  get steps(): number {
    return this.#steps;
  }

  step(count: number): void {
    validateStepCount(count);
    for (let i = 0; i < count; i++) {
      tf.tidy(() => this.#update(this.#gradients(this.#nextBatch(), this.#dropout())));
      this.#batches.advance(1);
      this.#steps += 1;
    }
  }

  loss(): number {
    const { x, y } = this.#data;
    return tf.tidy(() => lossOf(this.#spec.training.loss, this.#forward(this.#weights, x).at(-1)!, y).dataSync()[0]!);
  }

  predict(x?: ArrayLike<number>): Float32Array {
    return this.#outputsOf(this.#spec.network.layers.length - 1, x);
  }

  hidden(layer: number, x?: ArrayLike<number>): Float32Array {
    validateHiddenLayer(this.#spec.network, layer);
    return this.#outputsOf(layer, x);
  }

  weights(): Float32Array {
    return concatenated(this.#weights, this.parameterCount);
  }

  setWeights(values: ArrayLike<number>): void {
    validateWeights(values, this.parameterCount);
    tf.dispose(this.#weights);
    const flat = Float32Array.from(values);
    this.#weights = layerShapes(this.#spec.network).flatMap(({ inputs, units, hasBias, weightsAt, biasAt }) => {
      const matrix = tf.tensor2d(flat.slice(weightsAt, biasAt), [units, inputs]);
      return hasBias ? [matrix, tf.tensor1d(flat.slice(biasAt, biasAt + units))] : [matrix];
    });
  }

  gradient(): Float32Array {
    return tf.tidy(() => concatenated(this.#gradients(this.#data, []), this.parameterCount));
  }

  setData(x: ArrayLike<number>, y: ArrayLike<number>): void {
    const { network, training, seed } = this.#spec;
    const samples = validateData(this.#spec, x, y);
    if (this.#data) tf.dispose([this.#data.x, this.#data.y]);
    const targets = training.loss === 'none' ? new Float32Array(samples * outputCount(network)) : Float32Array.from(y);
    this.#data = {
      x: this.#inputs(x, samples),
      y: tf.tensor2d(targets, [samples, outputCount(network)]),
      samples: Uint32Array.from({ length: samples }, (_, i) => i),
    };
    this.#batches = createBatches(samples, training.batchSize ?? samples, seed);
  }

  setLearningRate(learningRate: number): void {
    validateLearningRate(learningRate);
    this.#state.learningRate = learningRate;
  }

  dispose(): void {
    tf.dispose([this.#data.x, this.#data.y, ...this.#weights, ...this.#means.flatMap(({ first, second }) => [first, second])]);
  }

  /** Gradients of the loss in the order of the weights. */
  #gradients({ x, y, samples }: Batch, factors: (tf.Tensor2D | null)[]): tf.Tensor[] {
    const { loss, outputGradient } = this.#spec.training;
    const objective = (...weights: tf.Tensor[]) => {
      const outputs = this.#forward(weights, x, factors).at(-1)!;
      const own = outputGradient ? ownGradient(outputs, samples, outputGradient) : null;
      const value = lossOf(loss, outputs, y);
      // a function whose gradient with respect to the outputs is the experiment's own
      return own ? tf.add(value, tf.sum(tf.mul(outputs, own))) : value;
    };
    return tf.grads(objective)(this.#weights);
  }

  #update(gradients: tf.Tensor[]): void {
    const update = nextUpdate(this.#spec.training.optimiser, this.#state);
    this.#weights.forEach((old, i) => {
      const oldMeans = this.#means[i]!;
      const { weights, means } = update(old, gradients[i]!, oldMeans, old.rank === 2);
      this.#weights[i] = replaced(old, weights);
      this.#means[i] = { first: replaced(oldMeans.first, means.first), second: replaced(oldMeans.second, means.second) };
    });
  }

  #nextBatch(): Batch {
    const { batchSize = this.#data.samples.length } = this.#spec.training;
    if (batchSize === this.#data.samples.length) return this.#data;
    const { order, position } = this.#batches;
    const samples = order.subarray(position, position + batchSize);
    const indices = tf.tensor1d(Int32Array.from(samples), 'int32');
    return { x: tf.gather(this.#data.x, indices), y: tf.gather(this.#data.y, indices), samples };
  }

  /** This step's dropout factors of each layer. */
  #dropout(): (tf.Tensor2D | null)[] {
    const { seed, training, network } = this.#spec;
    const { batchSize: rows = this.#data.samples.length } = training;
    return network.layers.map(({ width, keep = 1 }, i) =>
      keep < 1
        ? tf.tensor2d(Float32Array.from(dropoutFactors(keyOfLayer(seed, i), this.#steps, rows, width, keep)), [rows, width])
        : null,
    );
  }

  #forward(weights: tf.Tensor[], x: tf.Tensor2D, factors: (tf.Tensor2D | null)[] = []): tf.Tensor2D[] {
    return forward(this.#spec.network, this.#layers(weights), x, factors);
  }

  #layers(weights: tf.Tensor[]): LayerTensors[] {
    let next = 0;
    return this.#spec.network.layers.map(({ bias }) => ({
      matrix: weights[next++] as tf.Tensor2D,
      bias: bias ? (weights[next++] as tf.Tensor1D) : null,
    }));
  }

  #outputsOf(layer: number, x?: ArrayLike<number>): Float32Array {
    return tf.tidy(() => {
      const inputs = x ? this.#inputs(x, validateInputs(this.#spec.network, x)) : this.#data.x;
      return Float32Array.from(this.#forward(this.#weights, inputs)[layer]!.dataSync());
    });
  }

  #inputs(x: ArrayLike<number>, samples: number): tf.Tensor2D {
    return tf.tensor2d(Float32Array.from(this.#features(x)), [samples, featureCount(this.#spec.network)]);
  }
}

function ownGradient(
  outputs: tf.Tensor2D,
  samples: Uint32Array,
  outputGradient: NonNullable<TrainerSpec['training']['outputGradient']>,
): tf.Tensor2D {
  const values = Float32Array.from(outputs.dataSync());
  const gradient = new Float32Array(values.length);
  outputGradient(values, gradient, samples);
  return tf.tensor2d(gradient, outputs.shape);
}
