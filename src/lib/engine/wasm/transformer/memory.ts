/** The weights of a transformer in the kernels' memory, and what the optimiser keeps of them. */

import { transformerParameterCount } from '../../transformer/network.ts';
import type { Optimiser, Real, TransformerSpec } from '../../types.ts';
import type { Block } from '../arena.ts';
import { netFields, settingsFields } from '../layout.generated.ts';
import { settingsRecord, type NetRecord } from '../records.ts';
import type { TransformerKernels } from './kernels.ts';
import { matrixFields, transformerFields } from './layout.generated.ts';
import { attentionStrideOf, evenVectors, placeOf, planNetwork, strideOf, type NetworkPlan, type PartPlan } from './plan.ts';

type MatrixRecord = Record<(typeof matrixFields)[number], number>;
type TransformerRecord = Record<(typeof transformerFields)[number], number>;

/** Codes are places in this list (assembly/optimiser.ts). */
const OPTIMISERS: readonly Optimiser['kind'][] = ['gd', 'momentum', 'adam'];

export class TransformerMemory {
  #kernels: TransformerKernels;
  #network: TransformerSpec;
  #plan: NetworkPlan;
  #block: Block;

  constructor(kernels: TransformerKernels, network: TransformerSpec, optimiser: Optimiser) {
    this.#kernels = kernels;
    this.#network = network;
    this.#plan = planNetwork(network, kernels.size);
    this.#block = kernels.arena.allocate(this.#plan.bytes);
    const { matrixRecords, record, netRecord } = this.#plan;
    const transformer = this.#transformerRecord();
    const dense = this.#denseRecord(optimiser);
    const settings = settingsRecord(optimiser);
    const matrices = this.#matrixRecords().flatMap((matrix) => matrixFields.map((name) => matrix[name]));
    this.#writeWords(matrixRecords, matrices);
    this.#writeWords(
      record,
      transformerFields.map((name) => transformer[name]),
    );
    this.#writeWords(
      netRecord,
      netFields.map((name) => dense[name] ?? 0),
    );
    this.#settings().set(settingsFields.map((name) => settings[name]));
  }

  /** Address of the record that the kernels start from. */
  get net(): number {
    return this.#address(this.#plan.record);
  }

  readWeights(): Real {
    return this.#read(0);
  }

  readGradient(): Real {
    return this.#read(this.#plan.parameterBytes);
  }

  writeWeights(values: ArrayLike<number>): void {
    const target = this.#numbers(0);
    this.#forEachWeight((flat, place) => {
      target[place] = values[flat]!;
    });
  }

  writeLearningRate(learningRate: number): void {
    this.#settings()[settingsFields.indexOf('learningRate')] = learningRate;
  }

  free(): void {
    this.#kernels.arena.free(this.#block);
  }

  #transformerRecord(): TransformerRecord {
    const { blocks, length, width, hidden, outputs, layerNorm = false } = this.#network;
    const { size } = this.#kernels;
    const { parts, matrixRecords, netRecord } = this.#plan;
    const [token, position] = parts as [PartPlan, PartPlan];
    return {
      blocks,
      length,
      width,
      vectors: evenVectors(width, size),
      stride: strideOf(width, size),
      hiddenVectors: evenVectors(hidden, size),
      hiddenStride: strideOf(hidden, size),
      outputs,
      outputVectors: evenVectors(outputs, size),
      outputStride: strideOf(outputs, size),
      attentionStride: attentionStrideOf(length, size),
      layerNorm: Number(layerNorm),
      token: this.#address(token.at),
      tokenBytes: token.bytes,
      position: this.#address(position.at),
      positionBytes: position.bytes,
      matrices: this.#address(matrixRecords),
      net: this.#address(netRecord),
    };
  }

  /** What the optimiser needs to know. */
  #denseRecord(optimiser: Optimiser): Partial<NetRecord> {
    const { parameterBytes, settingsRecord } = this.#plan;
    return {
      toGradient: parameterBytes,
      toFirstMoment: 2 * parameterBytes,
      toSecondMoment: 3 * parameterBytes,
      optimiser: OPTIMISERS.indexOf(optimiser.kind),
      settings: this.#address(settingsRecord),
    };
  }

  #matrixRecords(): MatrixRecord[] {
    const { size } = this.#kernels;
    const { parts } = this.#plan;
    return parts.flatMap(({ part, at, transposed }, i) => {
      if (transposed === null) return [];
      const next = parts[i + 1];
      const bias = next?.part.name === `${part.name}Bias` ? this.#address(next.at) : 0;
      const { rows: units, columns: inputs } = part;
      const vectors = { vectors: evenVectors(units, size), inputVectors: evenVectors(inputs, size) };
      return { inputs, units, ...vectors, weights: this.#address(at), transposed: this.#address(transposed), bias };
    });
  }

  #address(offset: number): number {
    return this.#block.start + offset;
  }

  #settings(): Float64Array {
    const { settingsRecord } = this.#plan;
    return new Float64Array(this.#kernels.arena.memory.buffer, this.#address(settingsRecord), settingsFields.length);
  }

  #writeWords(offset: number, words: number[]): void {
    new Uint32Array(this.#kernels.arena.memory.buffer, this.#address(offset), words.length).set(words);
  }

  /** The kernels' array of the weights, or that which lies `distance` bytes behind it. */
  #numbers(distance: number): Real {
    return this.#kernels.reals(this.#address(distance), this.#plan.parameterBytes / this.#kernels.size);
  }

  #read(distance: number): Real {
    const source = this.#numbers(distance);
    const values = this.#kernels.createReals(transformerParameterCount(this.#network));
    this.#forEachWeight((flat, place) => {
      values[flat] = source[place]!;
    });
    return values;
  }

  /** Visits the weights with their places in `weights()` and in the kernels' array. */
  #forEachWeight(visit: (flat: number, place: number) => void): void {
    const { size } = this.#kernels;
    for (const plan of this.#plan.parts) {
      const { rows, columns, at } = plan.part;
      for (let row = 0; row < rows; row++) {
        for (let column = 0; column < columns; column++) {
          visit(at + row * columns + column, plan.at / size + placeOf(plan, size, row, column));
        }
      }
    }
  }
}
