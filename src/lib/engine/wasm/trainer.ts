/** A trainer whose steps run in the WebAssembly kernels. */

import { createBatches, type Batches } from '../batches.ts';
import { createFeatures } from '../fourier.ts';
import { initialWeights } from '../init.ts';
import { featureCount, outputCount, parameterCount } from '../network.ts';
import type { Optimiser, Real, Trainer, TrainerSpec } from '../types.ts';
import {
  validate,
  validateData,
  validateHiddenLayer,
  validateInputs,
  validateLearningRate,
  validateStepCount,
  validateWeights,
} from '../validate.ts';
import type { Block } from './arena.ts';
import type { Kernels } from './kernels.ts';
import { layerFields, netFields, settingsFields } from './layout.generated.ts';
import { panelIndex } from './panels.ts';
import { layerRecord, planData, planWeights, type DataPlan, type LayerPlan, type NetRecord, type SettingsRecord, type WeightsPlan } from './plan.ts';

const LOSSES = ['mse', 'crossEntropy', 'none'];
const OPTIMISERS = ['gd', 'momentum', 'adam'];

export class WasmTrainer implements Trainer {
  readonly parameterCount: number;
  #spec: TrainerSpec;
  #kernels: Kernels;
  #features: (x: ArrayLike<number>) => ArrayLike<number>;
  #plan: WeightsPlan;
  #weightsBlock: Block;
  #data!: DataPlan;
  #dataBlock!: Block;
  #batches!: Batches;
  /** Epoch whose order the kernels have. */
  #epoch = -1;
  #steps = 0;

  constructor(kernels: Kernels, spec: TrainerSpec) {
    validate(spec);
    this.#kernels = kernels;
    this.#spec = spec;
    this.#features = createFeatures(spec.network, spec.seed);
    this.parameterCount = parameterCount(spec.network);
    this.#plan = planWeights(spec.network, kernels.size);
    this.#weightsBlock = kernels.arena.allocate(this.#plan.bytes);
    this.#writeSettings(spec.training.optimiser);
    this.#writeScales();
    this.setData(spec.x, spec.y);
    this.setWeights(initialWeights(spec.network, spec.seed));
  }

  get steps(): number {
    return this.#steps;
  }

  step(count: number): void {
    validateStepCount(count);
    if (this.#spec.training.outputGradient) for (let i = 0; i < count; i++) this.#stepWithOwnGradient();
    else if (!this.#isMinibatch) this.#kernels.run.takeSteps(this.#net, count, 0);
    else {
      for (let left = count; left > 0; ) {
        const steps = Math.min(left, this.#batches.left);
        this.#kernels.run.takeSteps(this.#net, steps, this.#batches.position);
        this.#advance(steps);
        left -= steps;
      }
    }
    this.#steps += count;
  }

  loss(): number {
    const { run } = this.#kernels;
    let sum = 0;
    this.#forEachChunk((start, rows) => {
      run.evaluate(this.#net, this.#trainingInputs(start), rows);
      sum += run.evaluateLoss(this.#net, start, rows);
    });
    return sum / this.#data.samples;
  }

  predict(x?: ArrayLike<number>): Real {
    return this.#outputsOf(this.#plan.layers.length - 1, x);
  }

  hidden(layer: number, x?: ArrayLike<number>): Real {
    validateHiddenLayer(this.#spec.network, layer);
    return this.#outputsOf(layer, x);
  }

  weights(): Real {
    return this.#readParameters(0);
  }

  setWeights(values: ArrayLike<number>): void {
    validateWeights(values, this.parameterCount);
    const target = this.#kernels.reals(this.#weightsBlock.start, this.#plan.parameterBytes / this.#kernels.size);
    this.#forEachParameter((flat, place) => {
      target[place] = values[flat]!;
    });
    this.#kernels.run.refreshTransposed(this.#net);
  }

  gradient(): Real {
    const { run } = this.#kernels;
    const { outputGradient } = this.#spec.training;
    this.#forEachChunk((start, rows) => {
      run.evaluate(this.#net, this.#trainingInputs(start), rows);
      run.evaluateLossGradient(this.#net, start, rows);
      if (outputGradient) this.#addOwnGradient(Uint32Array.from({ length: rows }, (_, i) => i));
      run.evaluateBackward(this.#net, start, rows, start === 0);
    });
    return this.#readParameters(this.#plan.parameterBytes);
  }

  setData(x: ArrayLike<number>, y: ArrayLike<number>): void {
    const samples = validateData(this.#spec, x, y);
    const { network, training, seed } = this.#spec;
    const { arena, size } = this.#kernels;
    if (this.#dataBlock) arena.free(this.#dataBlock);
    this.#data = planData(network, this.#plan, size, samples, training.batchSize ?? samples, !!training.outputGradient);
    this.#dataBlock = arena.allocate(this.#data.bytes);
    this.#batches = createBatches(samples, this.#data.batchSize, seed);
    this.#writeRecords();
    this.#writeRows(this.#data.x, this.#data.xStride, this.#features(x), featureCount(network), 0, samples);
    if (training.loss !== 'none') this.#writeRows(this.#data.y, this.#data.yStride, y, outputCount(network), 0, samples);
    this.#writeOrder();
  }

  setLearningRate(learningRate: number): void {
    validateLearningRate(learningRate);
    this.#settings()[settingsFields.indexOf('learningRate')] = learningRate;
  }

  dispose(): void {
    this.#kernels.arena.free(this.#dataBlock);
    this.#kernels.arena.free(this.#weightsBlock);
  }

  get #net(): number {
    return this.#weightsBlock.start + this.#plan.netRecord;
  }

  get #isMinibatch(): boolean {
    return this.#data.batchSize < this.#data.samples;
  }

  #stepWithOwnGradient(): void {
    const { run } = this.#kernels;
    const { position } = this.#batches;
    run.beginStep(this.#net, position);
    this.#addOwnGradient(this.#batches.order.subarray(position, position + this.#data.batchSize));
    run.endStep(this.#net);
    this.#advance(1);
  }

  /** Lets the experiment add its gradient to that of the loss, on packed rows. */
  #addOwnGradient(samples: Uint32Array): void {
    const { run, reals } = this.#kernels;
    const count = samples.length * outputCount(this.#spec.network);
    run.packOutputs(this.#net, samples.length);
    const outputs = reals(this.#dataBlock.start + this.#data.packedOutputs, count);
    const gradient = reals(this.#dataBlock.start + this.#data.packedGradient, count);
    this.#spec.training.outputGradient!(outputs, gradient, samples);
    run.unpackGradient(this.#net, samples.length);
  }

  #advance(steps: number): void {
    this.#batches.advance(steps);
    this.#writeOrder();
  }

  /** Hands a new epoch's order to the kernels. */
  #writeOrder(): void {
    if (!this.#isMinibatch || this.#epoch === this.#batches.epoch) return;
    const { order, epoch } = this.#batches;
    new Uint32Array(this.#kernels.arena.memory.buffer, this.#dataBlock.start + this.#data.order, order.length).set(order);
    this.#epoch = epoch;
  }

  #trainingInputs(start: number): number {
    return this.#dataBlock.start + this.#data.x + start * this.#data.xStride;
  }

  #forEachChunk(visit: (start: number, rows: number) => void, samples = this.#data.samples): void {
    const { chunkRows } = this.#data;
    for (let start = 0; start < samples; start += chunkRows) visit(start, Math.min(chunkRows, samples - start));
  }

  #outputsOf(layer: number, x?: ArrayLike<number>): Real {
    const { network } = this.#spec;
    const { run, reals, size } = this.#kernels;
    const samples = x ? validateInputs(network, x) : this.#data.samples;
    const features = x && this.#features(x);
    const { stride, shape } = this.#plan.layers[layer]!;
    const result = reals(0, 0).constructor === Float32Array ? new Float32Array(samples * shape.units) : new Float64Array(samples * shape.units);
    this.#forEachChunk((start, rows) => {
      if (features) this.#writeRows(this.#data.xChunk, this.#data.xStride, features, featureCount(network), start, rows);
      run.evaluate(this.#net, features ? this.#dataBlock.start + this.#data.xChunk : this.#trainingInputs(start), rows);
      const outputs = reals(this.#dataBlock.start + this.#data.outputs[layer]!, (rows * stride) / size);
      copyRows(outputs, stride / size, 0, result, shape.units, start, shape.units, rows);
    }, samples);
    return result;
  }

  #writeRows(offset: number, stride: number, values: ArrayLike<number>, columns: number, first: number, rows: number): void {
    const { reals, size } = this.#kernels;
    const target = reals(this.#dataBlock.start + offset, (rows * stride) / size);
    copyRows(values, columns, first, target, stride / size, 0, columns, rows);
  }

  /** Visits each parameter with its place in `weights()` and in the kernels' array. */
  #forEachParameter(visit: (flat: number, place: number) => void): void {
    for (const layer of this.#plan.layers) visitParameters(layer, this.#kernels.size, visit);
  }

  /** The parameters, or what lies `distance` bytes behind each of them. */
  #readParameters(distance: number): Real {
    const { reals, size } = this.#kernels;
    const source = reals(this.#weightsBlock.start + distance, this.#plan.parameterBytes / size);
    const values = source instanceof Float32Array ? new Float32Array(this.parameterCount) : new Float64Array(this.parameterCount);
    this.#forEachParameter((flat, place) => {
      values[flat] = source[place]!;
    });
    return values;
  }

  #settings(): Float64Array {
    return new Float64Array(this.#kernels.arena.memory.buffer, this.#weightsBlock.start + this.#plan.settingsRecord, settingsFields.length);
  }

  #writeSettings(optimiser: Optimiser): void {
    const { learningRate, weightDecay = 0 } = optimiser;
    const { beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8 } = optimiser.kind === 'adam' ? optimiser : {};
    const momentum = optimiser.kind === 'momentum' ? optimiser.momentum : 0;
    const record: SettingsRecord = { learningRate, momentum, beta1, beta2, epsilon, weightDecay, beta1Power: 1, beta2Power: 1 };
    this.#settings().set(settingsFields.map((name) => record[name]));
  }

  #writeScales(): void {
    const { firstLayerScales } = this.#spec.network;
    const { scales } = this.#plan.layers[0]!;
    if (firstLayerScales) this.#kernels.reals(this.#weightsBlock.start + scales, firstLayerScales.length).set(firstLayerScales);
  }

  #writeRecords(): void {
    const { arena } = this.#kernels;
    const weights = this.#weightsBlock.start;
    const words = (offset: number, count: number) => new Uint32Array(arena.memory.buffer, weights + offset, count);
    this.#plan.layers.forEach((_, i) => {
      const record = layerRecord(this.#plan, this.#data, i, weights, this.#dataBlock.start, this.#spec.seed);
      words(this.#plan.layerRecords + i * layerFields.length * 4, layerFields.length).set(layerFields.map((name) => record[name]));
    });
    const record = this.#netRecord();
    words(this.#plan.netRecord, netFields.length).set(netFields.map((name) => record[name]));
  }

  #netRecord(): NetRecord {
    const { training } = this.#spec;
    const plan = this.#plan;
    const data = this.#data;
    const weightsStart = this.#weightsBlock.start;
    const dataStart = this.#dataBlock.start;
    return {
      layerCount: plan.layers.length,
      layers: weightsStart + plan.layerRecords,
      samples: data.samples,
      batchSize: data.batchSize,
      chunkRows: data.chunkRows,
      x: dataStart + data.x,
      xStride: data.xStride,
      y: dataStart + data.y,
      yStride: data.yStride,
      xChunk: dataStart + data.xChunk,
      yChunk: dataStart + data.yChunk,
      order: this.#isMinibatch ? dataStart + data.order : 0,
      loss: LOSSES.indexOf(training.loss),
      delta: dataStart + data.delta,
      otherDelta: dataStart + data.otherDelta,
      packedOutputs: dataStart + data.packedOutputs,
      packedGradient: dataStart + data.packedGradient,
      toGradient: plan.parameterBytes,
      toFirstMoment: 2 * plan.parameterBytes,
      toSecondMoment: 3 * plan.parameterBytes,
      optimiser: OPTIMISERS.indexOf(training.optimiser.kind),
      step: this.#steps,
      settings: weightsStart + plan.settingsRecord,
    };
  }
}

function visitParameters(layer: LayerPlan, size: number, visit: (flat: number, place: number) => void): void {
  const { inputs, units, weightsAt, biasAt, hasBias } = layer.shape;
  for (let u = 0; u < units; u++) {
    for (let k = 0; k < inputs; k++) {
      const place = layer.narrow ? panelIndex(layer.panels, u, k) : panelIndex(layer.panels, k, u);
      visit(weightsAt + u * inputs + k, layer.weights / size + place);
    }
  }
  if (hasBias) for (let u = 0; u < units; u++) visit(biasAt + u, layer.bias / size + u);
}

/** Copies `rows` rows of `columns` numbers between arrays with rows of different lengths. */
function copyRows(
  source: ArrayLike<number>, sourceLength: number, sourceRow: number,
  target: Real, targetLength: number, targetRow: number,
  columns: number, rows: number,
): void {
  for (let n = 0; n < rows; n++) {
    const from = (sourceRow + n) * sourceLength;
    const to = (targetRow + n) * targetLength;
    for (let i = 0; i < columns; i++) target[to + i] = source[from + i]!;
  }
}
