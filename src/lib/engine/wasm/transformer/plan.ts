/** The layout of a transformer in the kernels' memory: sizes, and offsets from the start of a block of memory. */

import { transformerParts, type TransformerPart } from '../../transformer/network.ts';
import type { TransformerSpec } from '../../types.ts';
import { Region } from '../arena.ts';
import { netFields, settingsFields } from '../layout.generated.ts';
import { panelIndex, vectorsOf } from '../panels.ts';
import { activationsFields, batchFields, matrixFields, transformerFields } from './layout.generated.ts';

/** One part of the weights and where it lies. */
export interface PartPlan {
  part: TransformerPart;
  /** Offset of its numbers. */
  at: number;
  bytes: number;
  /** Offset of the second copy of a matrix; `null` for embeddings and biases. */
  transposed: number | null;
}

export interface NetworkPlan {
  /** In the order of `transformerParts`. */
  parts: PartPlan[];
  /** Bytes of the array of all that the optimiser moves. Gradients and two running means follow at this distance each. */
  parameterBytes: number;
  matrixRecords: number;
  record: number;
  /** The dense engine's record, for the optimiser. */
  netRecord: number;
  settingsRecord: number;
  bytes: number;
}

/** Vectors that hold `count` numbers: an even number, so that panels are whole. */
export function evenVectors(count: number, size: number): number {
  return 2 * vectorsOf(count, 32 / size);
}

/** Bytes from one row of `count` numbers to the next: not a multiple of 256, as those compete for few places in the processor's cache. */
export function strideOf(count: number, size: number): number {
  const bytes = evenVectors(count, size) * 16;
  return bytes % 256 === 0 ? bytes + 64 : bytes;
}

export function isEmbedding({ name }: TransformerPart): boolean {
  return name === 'token' || name === 'position';
}

export function isBias({ name }: TransformerPart): boolean {
  return name === 'expandBias' || name === 'contractBias';
}

/** `size`: bytes of a number. */
export function planNetwork(network: TransformerSpec, size: number): NetworkPlan {
  const region = new Region();
  const parts = transformerParts(network).map((part): PartPlan => {
    const [lines, across] = isEmbedding(part) || isBias(part) ? [part.rows, part.columns] : [part.columns, part.rows];
    const bytes = lines * evenVectors(across, size) * 16;
    return { part, at: region.take(bytes), bytes, transposed: null };
  });
  const parameterBytes = region.bytes;
  region.take(3 * parameterBytes);
  for (const plan of parts) {
    const { part } = plan;
    if (!isEmbedding(part) && !isBias(part)) plan.transposed = region.take(part.rows * evenVectors(part.columns, size) * 16);
  }
  const matrices = parts.filter(({ transposed }) => transposed !== null).length;
  return {
    parts,
    parameterBytes,
    matrixRecords: region.take(matrices * matrixFields.length * 4),
    record: region.take(transformerFields.length * 4),
    netRecord: region.take(netFields.length * 4),
    settingsRecord: region.take(settingsFields.length * 8),
    bytes: region.bytes,
  };
}

/** Numbers before the entry (row, column) of a part. Embeddings lie row by row, matrices in panels of their rows. */
export function placeOf({ part }: PartPlan, size: number, row: number, column: number): number {
  const lanes = 16 / size;
  if (isEmbedding(part) || isBias(part)) return row * evenVectors(part.columns, size) * lanes + column;
  return panelIndex({ rows: part.columns, columns: evenVectors(part.rows, size) * lanes, lanes }, column, row);
}

/** Names of what is computed of a batch, and of what its training needs beside. */
type Deltas = 'outputDelta' | 'delta' | 'middleDelta' | 'mixedDelta' | 'queryDelta' | 'keyDelta' | 'valueDelta' | 'hiddenDelta';

export interface BatchPlan {
  record: number;
  activationRecords: number;
  tokens: number;
  depths: number;
  ancestors: number;
  targets: number;
  states: number;
  /** Bytes of the states between two blocks. */
  stateBytes: number;
  /** Of each block. */
  activations: Record<(typeof activationsFields)[number], number>[];
  outputs: number;
  /** `null` for a batch that is not trained on. */
  deltas: (Record<Deltas, number> & { attentionDelta: number }) | null;
  bytes: number;
}

export function planBatch(network: TransformerSpec, size: number, nodes: number, samples: number, trains: boolean): BatchPlan {
  const { length, width, hidden, outputs, blocks } = network;
  const region = new Region();
  const words = (count: number) => region.take(count * 4);
  const states = () => region.take(nodes * strideOf(width, size));
  const hiddens = () => region.take(nodes * strideOf(hidden, size));
  const answers = () => region.take(samples * strideOf(outputs, size));
  const attentionStride = attentionStrideOf(length, size);
  const stateBytes = nodes * strideOf(width, size);
  return {
    record: words(batchFields.length),
    activationRecords: words(blocks * activationsFields.length),
    tokens: words(nodes),
    depths: words(nodes),
    ancestors: words(nodes * length),
    targets: answers(),
    states: region.take((blocks + 1) * stateBytes),
    stateBytes,
    activations: Array.from({ length: blocks }, () => ({
      query: states(),
      key: states(),
      value: states(),
      attention: region.take(nodes * attentionStride),
      mixed: states(),
      middle: states(),
      hidden: hiddens(),
      middleScale: region.take(nodes * size),
      stateScale: region.take(nodes * size),
    })),
    outputs: answers(),
    deltas: trains
      ? {
          outputDelta: answers(),
          delta: states(),
          middleDelta: states(),
          mixedDelta: states(),
          queryDelta: states(),
          keyDelta: states(),
          valueDelta: states(),
          hiddenDelta: hiddens(),
          attentionDelta: region.take(attentionStride),
        }
      : null,
    bytes: region.bytes,
  };
}

/** Bytes of a node's attention weights: whole vectors. */
export function attentionStrideOf(length: number, size: number): number {
  return vectorsOf(length, 16 / size) * 16;
}
