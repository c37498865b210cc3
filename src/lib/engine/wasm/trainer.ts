/** A trainer whose steps run in the WebAssembly kernels. */

import { createBatches, type Batches } from '../batches.ts';
import { createFeatures } from '../fourier.ts';
import { initialWeights } from '../init.ts';
import { layerShapes, parameterCount } from '../network.ts';
import type { Real, Trainer, TrainerSpec } from '../types.ts';
import {
  validate,
  validateData,
  validateHiddenLayer,
  validateInputs,
  validateLearningRate,
  validateStepCount,
  validateWeights,
} from '../validate.ts';
import type { Kernels } from './kernels.ts';
import { TrainerMemory } from './memory.ts';

export class WasmTrainer implements Trainer {
  readonly parameterCount: number;
  #spec: TrainerSpec;
  #kernels: Kernels;
  #memory: TrainerMemory;
  #features: (x: ArrayLike<number>) => ArrayLike<number>;
  #batches!: Batches;
  #steps = 0;

  constructor(kernels: Kernels, spec: TrainerSpec) {
    validate(spec);
    this.#kernels = kernels;
    this.#spec = spec;
    this.#features = createFeatures(spec.network, spec.seed);
    this.#memory = new TrainerMemory(kernels, spec);
    this.parameterCount = parameterCount(spec.network);
    this.setData(spec.x, spec.y);
    this.setWeights(initialWeights(spec.network, spec.seed));
  }

  get steps(): number {
    return this.#steps;
  }

  step(count: number): void {
    validateStepCount(count);
    for (let left = count; left > 0;) {
      const taken = this.#stepWithinEpoch(left);
      this.#advance(taken);
      left -= taken;
    }
    this.#steps += count;
  }

  loss(): number {
    const { run } = this.#kernels;
    const { net, data } = this.#memory;
    let sum = 0;
    this.#forEachChunk(data.samples, (start, rows) => {
      run.evaluate(net, this.#memory.inputsOf(start), rows);
      sum += run.evaluateLoss(net, start, rows);
    });
    return sum / data.samples;
  }

  predict(x?: ArrayLike<number>): Real {
    return this.#outputsOf(this.#spec.network.layers.length - 1, x);
  }

  hidden(layer: number, x?: ArrayLike<number>): Real {
    validateHiddenLayer(this.#spec.network, layer);
    return this.#outputsOf(layer, x);
  }

  weights(): Real {
    return this.#memory.readWeights();
  }

  setWeights(values: ArrayLike<number>): void {
    validateWeights(values, this.parameterCount);
    this.#memory.writeWeights(values);
    this.#kernels.run.refreshTransposed(this.#memory.net);
  }

  gradient(): Real {
    const { run } = this.#kernels;
    const { net, data } = this.#memory;
    this.#forEachChunk(data.samples, (start, rows) => {
      run.evaluate(net, this.#memory.inputsOf(start), rows);
      run.evaluateLossGradient(net, start, rows);
      if (this.#spec.training.outputGradient) this.#addOwnGradient(Uint32Array.from({ length: rows }, (_, i) => start + i));
      run.evaluateBackward(net, start, rows, start === 0);
    });
    return this.#memory.readGradient();
  }

  setData(x: ArrayLike<number>, y: ArrayLike<number>): void {
    const { training, seed } = this.#spec;
    const samples = validateData(this.#spec, x, y);
    this.#memory.setSamples(samples, this.#steps);
    this.#memory.writeData(this.#features(x), training.loss === 'none' ? null : y);
    this.#batches = createBatches(samples, training.batchSize ?? samples, seed);
    this.#memory.writeOrder(this.#batches.order);
  }

  setLearningRate(learningRate: number): void {
    validateLearningRate(learningRate);
    this.#memory.writeLearningRate(learningRate);
  }

  dispose(): void {
    this.#memory.free();
  }

  /** Takes up to `count` steps, none of them beyond this epoch, and returns how many it took. */
  #stepWithinEpoch(count: number): number {
    const { run } = this.#kernels;
    const { net, data } = this.#memory;
    const { position, left } = this.#batches;
    if (this.#spec.training.outputGradient) {
      run.beginStep(net, position);
      this.#addOwnGradient(this.#batches.order.subarray(position, position + data.batchSize));
      run.endStep(net);
      return 1;
    }
    const steps = data.batchSize < data.samples ? Math.min(count, left) : count;
    run.takeSteps(net, steps, position);
    return steps;
  }

  /** Counts `steps` steps; a new epoch's order goes to the kernels. */
  #advance(steps: number): void {
    const { batchSize, samples } = this.#memory.data;
    if (batchSize === samples) return;
    const { epoch } = this.#batches;
    this.#batches.advance(steps);
    if (this.#batches.epoch !== epoch) this.#memory.writeOrder(this.#batches.order);
  }

  /** Lets the experiment add its gradient to that of the loss, for the `samples` whose outputs are in the chunk. */
  #addOwnGradient(samples: Uint32Array): void {
    const { run } = this.#kernels;
    const { net } = this.#memory;
    run.packOutputs(net, samples.length);
    const { outputs, gradient } = this.#memory.packed(samples.length);
    this.#spec.training.outputGradient!(outputs, gradient, samples);
    run.unpackGradient(net, samples.length);
  }

  #outputsOf(layer: number, x?: ArrayLike<number>): Real {
    const { network } = this.#spec;
    const { run, createReals } = this.#kernels;
    const { net, data } = this.#memory;
    const samples = x ? validateInputs(network, x) : data.samples;
    const features = x && this.#features(x);
    const result = createReals(samples * layerShapes(network)[layer]!.units);
    this.#forEachChunk(samples, (start, rows) => {
      run.evaluate(net, features ? this.#memory.writeChunk(features, start, rows) : this.#memory.inputsOf(start), rows);
      this.#memory.readOutputs(layer, rows, result, start);
    });
    return result;
  }

  #forEachChunk(samples: number, visit: (start: number, rows: number) => void): void {
    const { chunkRows } = this.#memory.data;
    for (let start = 0; start < samples; start += chunkRows) visit(start, Math.min(chunkRows, samples - start));
  }
}
