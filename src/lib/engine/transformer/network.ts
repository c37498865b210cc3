/** Sizes that follow from a transformer's specification, and the order of its weights. */

import type { TransformerMatrix, TransformerSpec } from '../types.ts';

export interface TransformerPart {
  /** A matrix, or the biases of one. */
  name: TransformerMatrix | 'expandBias' | 'contractBias';
  /** Number of the block, from 0; `null` for what stands outside of the blocks. */
  block: number | null;
  /** Rows of the matrix: its outputs (of the embeddings: tokens and positions). A bias is one row. */
  rows: number;
  /** Columns: its inputs (of the embeddings: the width). */
  columns: number;
  /** Where it starts in the flat array of all weights, row-major. */
  at: number;
}

/**
 * All parts in the order of the weights: token, position; in each block query, key, value, project, expand and its biases, contract and
 * its biases; readout. A matrix maps x to (sum_j W_ij x_j)_i; row i of `token` is what stands for token i.
 */
export function transformerParts({ vocabulary, length, width, blocks, hidden, outputs }: TransformerSpec): TransformerPart[] {
  const parts: TransformerPart[] = [];
  let at = 0;
  const add = (name: TransformerPart['name'], block: number | null, rows: number, columns: number) => {
    parts.push({ name, block, rows, columns, at });
    at += rows * columns;
  };
  add('token', null, vocabulary, width);
  add('position', null, length, width);
  for (let block = 0; block < blocks; block++) {
    for (const name of ['query', 'key', 'value', 'project'] as const) add(name, block, width, width);
    add('expand', block, hidden, width);
    add('expandBias', block, 1, hidden);
    add('contract', block, width, hidden);
    add('contractBias', block, 1, width);
  }
  add('readout', null, outputs, width);
  return parts;
}

export function transformerParameterCount(network: TransformerSpec): number {
  const last = transformerParts(network).at(-1)!;
  return last.at + last.rows * last.columns;
}
