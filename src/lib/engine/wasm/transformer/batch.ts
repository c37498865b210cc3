/** Sequences in the kernels' memory, with room for what is computed of them. */

import type { Real, TransformerSpec } from '../../types.ts';
import type { Block } from '../arena.ts';
import type { TransformerKernels } from './kernels.ts';
import { activationsFields, batchFields } from './layout.generated.ts';
import { attentionStrideOf, planBatch, strideOf, type BatchPlan } from './plan.ts';
import { prefixesOf, type Prefixes } from './prefixes.ts';

type BatchRecord = Record<(typeof batchFields)[number], number>;

export class TransformerBatch {
  readonly samples: number;
  #kernels: TransformerKernels;
  #network: TransformerSpec;
  #prefixes: Prefixes;
  #plan: BatchPlan;
  #block: Block;

  /** `sequences` [samples][length]; `labels`: their classes, without which they can not be trained on. */
  constructor(
    kernels: TransformerKernels,
    network: TransformerSpec,
    sequences: ArrayLike<number>,
    labels: ArrayLike<number> | null,
  ) {
    this.#kernels = kernels;
    this.#network = network;
    this.samples = sequences.length / network.length;
    this.#prefixes = prefixesOf(sequences, network.length);
    this.#plan = planBatch(network, kernels.size, this.#prefixes.tokens.length, this.samples, labels !== null);
    this.#block = kernels.arena.allocate(this.#plan.bytes);
    this.#writeRecords();
    this.#writeNodes();
    if (labels) this.#writeTargets(labels);
  }

  /** Address of the record for the kernels. */
  get address(): number {
    return this.#address(this.#plan.record);
  }

  /** Outputs of the last evaluation, [samples][outputs]. */
  readOutputs(): Real {
    const { outputs } = this.#network;
    return this.#readRows(this.#plan.outputs, strideOf(outputs, this.#kernels.size), outputs);
  }

  /** Where the last positions looked in block `block`, [samples][length]. */
  readAttention(block: number): Real {
    const { length } = this.#network;
    const stride = attentionStrideOf(length, this.#kernels.size);
    const first = this.#plan.activations[block]!.attention + this.#prefixes.firstLast * stride;
    return this.#readRows(first, stride, length);
  }

  free(): void {
    this.#kernels.arena.free(this.#block);
  }

  #writeRecords(): void {
    const { record, activationRecords, activations } = this.#plan;
    const batch = this.#batchRecord();
    this.#words(record, batchFields.length).set(batchFields.map((name) => batch[name]));
    const words = activations.flatMap((block) => activationsFields.map((name) => this.#address(block[name])));
    this.#words(activationRecords, words.length).set(words);
  }

  #batchRecord(): BatchRecord {
    const { tokens, depths, ancestors, targets, states, stateBytes, activationRecords, outputs, deltas } = this.#plan;
    const delta = (name: keyof NonNullable<BatchPlan['deltas']>) => (deltas ? this.#address(deltas[name]) : 0);
    return {
      nodes: this.#prefixes.tokens.length,
      firstLast: this.#prefixes.firstLast,
      tokens: this.#address(tokens),
      depths: this.#address(depths),
      ancestors: this.#address(ancestors),
      targets: this.#address(targets),
      states: this.#address(states),
      stateBytes,
      activations: this.#address(activationRecords),
      outputs: this.#address(outputs),
      outputDelta: delta('outputDelta'),
      delta: delta('delta'),
      middleDelta: delta('middleDelta'),
      mixedDelta: delta('mixedDelta'),
      queryDelta: delta('queryDelta'),
      keyDelta: delta('keyDelta'),
      valueDelta: delta('valueDelta'),
      hiddenDelta: delta('hiddenDelta'),
      attentionDelta: delta('attentionDelta'),
    };
  }

  #writeNodes(): void {
    const { tokens, depths, ancestors } = this.#prefixes;
    const { length } = this.#network;
    this.#words(this.#plan.tokens, tokens.length).set(tokens);
    this.#words(this.#plan.depths, depths.length).set(depths);
    const lines = this.#words(this.#plan.ancestors, ancestors.length * length);
    ancestors.forEach((line, node) => lines.set(line, node * length));
  }

  #writeTargets(labels: ArrayLike<number>): void {
    const { size, reals } = this.#kernels;
    const step = strideOf(this.#network.outputs, size) / size;
    const targets = reals(this.#address(this.#plan.targets), this.samples * step);
    for (let sample = 0; sample < this.samples; sample++) targets[sample * step + labels[sample]!] = 1;
  }

  /** Rows `stride` bytes apart, without the gaps: [samples][columns]. */
  #readRows(offset: number, stride: number, columns: number): Real {
    const { size, reals, createReals } = this.#kernels;
    const step = stride / size;
    const source = reals(this.#address(offset), this.samples * step);
    const values = createReals(this.samples * columns);
    for (let row = 0; row < this.samples; row++) values.set(source.subarray(row * step, row * step + columns), row * columns);
    return values;
  }

  #address(offset: number): number {
    return this.#block.start + offset;
  }

  #words(offset: number, count: number): Uint32Array {
    return new Uint32Array(this.#kernels.arena.memory.buffer, this.#address(offset), count);
  }
}
