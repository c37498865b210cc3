/** A trainer's part of the kernels' memory: what the host writes into it and reads out of it. */

import { featureCount, outputCount, parameterCount } from '../network.ts';
import type { Real, TrainerSpec } from '../types.ts';
import type { Block } from './arena.ts';
import type { Kernels } from './kernels.ts';
import { layerFields, netFields, settingsFields } from './layout.generated.ts';
import { panelIndex } from './panels.ts';
import { planData, planWeights, type DataPlan, type LayerPlan, type WeightsPlan } from './plan.ts';
import { layerRecord, netRecord, settingsRecord } from './records.ts';

export class TrainerMemory {
  data!: DataPlan;
  #kernels: Kernels;
  #spec: TrainerSpec;
  #plan: WeightsPlan;
  #weights: Block;
  #samples: Block | null = null;

  constructor(kernels: Kernels, spec: TrainerSpec) {
    this.#kernels = kernels;
    this.#spec = spec;
    this.#plan = planWeights(spec.network, kernels.size);
    this.#weights = kernels.arena.allocate(this.#plan.bytes);
    const settings = settingsRecord(spec.training.optimiser);
    this.#settings().set(settingsFields.map((name) => settings[name]));
    const { firstLayerScales } = spec.network;
    const { scales } = this.#plan.layers[0]!;
    if (firstLayerScales && scales !== null)
      this.#reals(this.#weights.start + scales, firstLayerScales.length).set(firstLayerScales);
  }

  /** Address of the record that the kernels start from. */
  get net(): number {
    return this.#weights.start + this.#plan.netRecord;
  }

  /** Makes room for data of `samples` samples; `steps`: those taken so far. */
  setSamples(samples: number, steps: number): void {
    const { network, training, seed } = this.#spec;
    const { arena, size } = this.#kernels;
    if (this.#samples) arena.free(this.#samples);
    const { batchSize = samples, outputGradient } = training;
    this.data = planData(network, this.#plan, size, { samples, batchSize, oneChunk: outputGradient !== undefined });
    this.#samples = arena.allocate(this.data.bytes);
    const placement = { plan: this.#plan, data: this.data, weightsStart: this.#weights.start, dataStart: this.#samples.start };
    this.#plan.layers.forEach((_, i) => {
      const record = layerRecord(placement, i, seed);
      this.#writeWords(
        this.#plan.layerRecords + i * layerFields.length * 4,
        layerFields.map((name) => record[name]),
      );
    });
    const record = netRecord(placement, training, steps);
    this.#writeWords(
      this.#plan.netRecord,
      netFields.map((name) => record[name]),
    );
  }

  /** Address of the inputs of training sample `sample`. */
  inputsOf(sample: number): number {
    return this.#dataAddress(this.data.x) + sample * this.data.xStride;
  }

  /** Writes the first layer's inputs [samples][features] and the targets [samples][outputs]. */
  writeData(features: ArrayLike<number>, targets: ArrayLike<number> | null): void {
    const { x, y, xStride, yStride, samples } = this.data;
    this.#writeRows(x, xStride, features, featureCount(this.#spec.network), 0, samples);
    if (targets) this.#writeRows(y, yStride, targets, outputCount(this.#spec.network), 0, samples);
  }

  /** Writes rows `first`, `first` + 1, ... of the features as a chunk of inputs, and returns its address. */
  writeChunk(features: ArrayLike<number>, first: number, rows: number): number {
    const { xChunk, xStride } = this.data;
    this.#writeRows(xChunk, xStride, features, featureCount(this.#spec.network), first, rows);
    return this.#dataAddress(xChunk);
  }

  writeOrder(order: Uint32Array): void {
    new Uint32Array(this.#kernels.arena.memory.buffer, this.#dataAddress(this.data.order), order.length).set(order);
  }

  /** Copies layer `layer`'s outputs of the chunk, `rows` rows, to `target` [...][units] from row `first` on. */
  readOutputs(layer: number, rows: number, target: Real, first: number): void {
    const { stride, shape } = this.#plan.layers[layer]!;
    const step = stride / this.#kernels.size;
    const outputs = this.#reals(this.#dataAddress(this.data.outputs[layer]!), rows * step);
    copyRows({ values: outputs, step, first: 0 }, { values: target, step: shape.units, first }, shape.units, rows);
  }

  /** Outputs of the chunk and their gradient, [rows][outputs]: the memory that packOutputs fills, not copies. */
  packed(rows: number): { outputs: Real; gradient: Real } {
    const count = rows * outputCount(this.#spec.network);
    return {
      outputs: this.#reals(this.#dataAddress(this.data.packedOutputs), count),
      gradient: this.#reals(this.#dataAddress(this.data.packedGradient), count),
    };
  }

  readWeights(): Real {
    return this.#readParameters(0);
  }

  readGradient(): Real {
    return this.#readParameters(this.#plan.parameterBytes);
  }

  writeWeights(values: ArrayLike<number>): void {
    const target = this.#reals(this.#weights.start, this.#plan.parameterBytes / this.#kernels.size);
    this.#forEachParameter((flat, place) => {
      target[place] = values[flat]!;
    });
  }

  writeLearningRate(learningRate: number): void {
    this.#settings()[settingsFields.indexOf('learningRate')] = learningRate;
  }

  free(): void {
    this.#kernels.arena.free(this.#weights);
    if (this.#samples) this.#kernels.arena.free(this.#samples);
  }

  #dataAddress(offset: number): number {
    return this.#samples!.start + offset;
  }

  #reals(address: number, count: number): Real {
    return this.#kernels.reals(address, count);
  }

  #settings(): Float64Array {
    return new Float64Array(
      this.#kernels.arena.memory.buffer,
      this.#weights.start + this.#plan.settingsRecord,
      settingsFields.length,
    );
  }

  #writeWords(offset: number, words: number[]): void {
    new Uint32Array(this.#kernels.arena.memory.buffer, this.#weights.start + offset, words.length).set(words);
  }

  #writeRows(offset: number, stride: number, values: ArrayLike<number>, columns: number, first: number, rows: number): void {
    const step = stride / this.#kernels.size;
    const target = this.#reals(this.#dataAddress(offset), rows * step);
    copyRows({ values, step: columns, first }, { values: target, step, first: 0 }, columns, rows);
  }

  /** The parameters, or what lies `distance` bytes behind each of them. */
  #readParameters(distance: number): Real {
    const { size, createReals } = this.#kernels;
    const source = this.#reals(this.#weights.start + distance, this.#plan.parameterBytes / size);
    const values = createReals(parameterCount(this.#spec.network));
    this.#forEachParameter((flat, place) => {
      values[flat] = source[place]!;
    });
    return values;
  }

  #forEachParameter(visit: (flat: number, place: number) => void): void {
    for (const layer of this.#plan.layers) visitParameters(layer, this.#kernels.size, visit);
  }
}

/** Visits a layer's parameters with their places in `Trainer.weights()` and in the kernels' array. */
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

/** Rows of an array: `step` numbers from one to the next. */
interface Rows<T> {
  values: T;
  step: number;
  first: number;
}

/** Copies `rows` rows of `columns` numbers. */
function copyRows(source: Rows<ArrayLike<number>>, target: Rows<Real>, columns: number, rows: number): void {
  for (let n = 0; n < rows; n++) {
    const from = (source.first + n) * source.step;
    const to = (target.first + n) * target.step;
    for (let i = 0; i < columns; i++) target.values[to + i] = source.values[from + i]!;
  }
}
