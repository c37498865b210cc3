/**
 * What the host lays out in memory, as in ../records.ts: every field is a 32-bit word, pointers and strides are in bytes, and the build hands
 * the field names to the host (layout.generated.ts).
 *
 * Sequences that begin alike share what is computed of their beginnings. A node is a sequence's beginning of one, two, ... tokens; it stands
 * for the position of its last token and sees its ancestors, the shorter beginnings, and itself. The last nodes are whole sequences, one a
 * sample.
 */

// @ts-ignore: decorator
@unmanaged
export class Matrix {
  inputs: i32;
  units: i32;
  /** Vectors in a row of outputs, an even number. Padding units are zero. */
  vectors: i32;
  /** Vectors in a row of inputs, an even number. */
  inputVectors: i32;
  /** Weights in panels of units, [units panel][inputs]. */
  weights: usize;
  /** The same weights in panels of inputs, for the backward pass. */
  transposed: usize;
  /** Biases [units], or 0. */
  bias: usize;
}

// @ts-ignore: decorator
@unmanaged
export class Transformer {
  blocks: i32;
  /** Tokens of a sequence. */
  length: i32;
  width: i32;
  /** Vectors that hold a state, an even number, and bytes from one node's to the next one's. */
  vectors: i32;
  stride: i32;
  /** The same of the feed-forward part. */
  hiddenVectors: i32;
  hiddenStride: i32;
  outputs: i32;
  outputVectors: i32;
  outputStride: i32;
  /** Bytes of a node's attention weights, `length` of them. */
  attentionStride: i32;
  /** 1: states are brought to mean 0 and variance 1 after each addition. */
  layerNorm: i32;
  /** The embeddings, rows of `vectors` vectors without a gap. */
  token: usize;
  tokenBytes: usize;
  position: usize;
  positionBytes: usize;
  /** The matrices' records: query, key, value, project, expand and contract of each block, then the read-out. */
  matrices: usize;
  /** The dense engine's record (Net), of which only what the optimiser needs is filled in. */
  net: usize;
}

/** Sequences that are carried through the network together, and what is computed of them. */
// @ts-ignore: decorator
@unmanaged
export class Batch {
  /** Nodes, by length of their beginnings. */
  nodes: i32;
  /** The first node that is a whole sequence. */
  firstLast: i32;
  /** Of each node its last token (u32). */
  tokens: usize;
  /** Of each node the number of its tokens, less one (u32). */
  depths: usize;
  /** Of each node its ancestors by length, itself the last (u32, [nodes][length]). */
  ancestors: usize;
  /** One-hot rows of the samples' classes, [samples][outputStride]. */
  targets: usize;
  /** States before the first block, then after each one: [nodes][stride], one array after the other. */
  states: usize;
  stateBytes: usize;
  /** The records of what the blocks compute (Activations). */
  activations: usize;
  /** Outputs before the softmax, [samples][outputStride]. */
  outputs: usize;
  /** d(loss)/d(outputs). This and all below are 0 where nothing is trained. */
  outputDelta: usize;
  /** d(loss)/d(state), after a block, then before it. */
  delta: usize;
  /** d(loss)/d(middle). */
  middleDelta: usize;
  mixedDelta: usize;
  queryDelta: usize;
  keyDelta: usize;
  valueDelta: usize;
  hiddenDelta: usize;
  /** A node's d(loss)/d(attention). */
  attentionDelta: usize;
}

/** What one block computes: arrays of [nodes][stride] where nothing else is said. */
// @ts-ignore: decorator
@unmanaged
export class Activations {
  query: usize;
  key: usize;
  value: usize;
  /** [nodes][attentionStride]: how much a node takes of each of its ancestors. */
  attention: usize;
  /** Values mixed by the attention. */
  mixed: usize;
  /** States after the attention. */
  middle: usize;
  /** Outputs of the ReLUs, [nodes][hiddenStride]. */
  hidden: usize;
  /** Factors that brought `middle`, and the state after the block, to variance 1: a number for each node. */
  middleScale: usize;
  stateScale: usize;
}

export const enum Role {
  QUERY, KEY, VALUE, PROJECT, EXPAND, CONTRACT,
  /** Matrices of a block. */
  COUNT,
}

// @ts-ignore: decorator
@inline
export function matrixAt(net: Transformer, block: i32, role: Role): Matrix {
  return changetype<Matrix>(net.matrices + (block * Role.COUNT + role) * offsetof<Matrix>());
}

// @ts-ignore: decorator
@inline
export function readoutOf(net: Transformer): Matrix {
  return matrixAt(net, net.blocks, 0);
}

// @ts-ignore: decorator
@inline
export function activationsAt(batch: Batch, block: i32): Activations {
  return changetype<Activations>(batch.activations + block * offsetof<Activations>());
}
