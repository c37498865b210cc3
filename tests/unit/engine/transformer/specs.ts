/** Specifications of transformers for tests, and a plain version of one to compare with. */

import { transformerParts } from '#lib/engine/transformer/network.ts';
import type { Init, TransformerMatrix, TransformerSpec, TransformerTrainerSpec } from '#lib/engine/types.ts';
import { createRandom } from '#lib/numerics/random.ts';
import { largestError } from '../specs.ts';

const MATRICES: readonly TransformerMatrix[] = [
  'token',
  'position',
  'query',
  'key',
  'value',
  'project',
  'expand',
  'contract',
  'readout',
];

/** Every matrix drawn alike. */
export function initOf(init: Init): Record<TransformerMatrix, Init> {
  return Object.fromEntries(MATRICES.map((name) => [name, init])) as Record<TransformerMatrix, Init>;
}

export interface Options extends Partial<Omit<TransformerTrainerSpec, 'network'>> {
  network?: Partial<TransformerSpec>;
  samples?: number;
}

/** A small transformer on random sequences. */
export function transformerSpec({ network, samples = 11, ...others }: Options = {}): TransformerTrainerSpec {
  const sizes: TransformerSpec = {
    ...{ vocabulary: 5, length: 3, width: 6, blocks: 1, hidden: 9, outputs: 7 },
    init: initOf({ kind: 'normal', std: 0.4 }),
    ...network,
  };
  const random = createRandom(5, 'test data');
  return {
    network: sizes,
    optimiser: { kind: 'adam', learningRate: 0.003, weightDecay: 0.1 },
    tokens: Array.from({ length: samples * sizes.length }, () => random.integer(sizes.vocabulary)),
    labels: Array.from({ length: samples }, () => random.integer(sizes.outputs)),
    seed: 3,
    ...others,
  };
}

/** The sizes of figures: 12 keys and 4 anchors, each key with each pair of anchors but two. */
export function anchorSpec(blocks: 1 | 2 = 1): TransformerTrainerSpec {
  const shifts = [3, 1, -1, -4];
  const sequences = Array.from({ length: 12 * 16 }, (_, i) => [i >> 4, (i >> 2) & 3, i & 3] as const).filter(
    ([, first, second]) => first + second !== 5,
  );
  return transformerSpec({
    network: { vocabulary: 16, width: 32, hidden: 64, outputs: 26, blocks, init: initOf({ kind: 'glorot', gain: 0.5 }) },
    tokens: sequences.flatMap(([key, first, second]) => [key, 12 + first, 12 + second]),
    labels: sequences.map(([key, first, second]) => key + 8 + shifts[first]! + shifts[second]!),
  });
}

/** Largest difference in any part of the weights, in units of that part's largest entry in `expected`. */
export function largestPartError(actual: ArrayLike<number>, expected: ArrayLike<number>, network: TransformerSpec): number {
  const [a, b] = [Array.from(actual), Array.from(expected)];
  const errors = transformerParts(network).map(({ at, rows, columns }) => {
    const end = at + rows * columns;
    return largestError(a.slice(at, end), b.slice(at, end));
  });
  return Math.max(...errors);
}

/** One sequence through the network, position by position, nothing shared: outputs, and where the last position looks in each block. */
export function plainForward(network: TransformerSpec, weights: ArrayLike<number>, tokens: number[]) {
  const parts = transformerParts(network);
  const rowsOf = (name: string, block: number | null = null) => {
    const part = parts.find((candidate) => candidate.name === name && candidate.block === block)!;
    const row = (r: number) => Array.from({ length: part.columns }, (_, c) => weights[part.at + r * part.columns + c]!);
    return Array.from({ length: part.rows }, (_, r) => row(r));
  };
  const norm = network.layerNorm ? normalised : (x: number[]) => x;
  const attention: number[][] = [];
  let states = tokens.map((token, t) => plus(rowsOf('token')[token]!, rowsOf('position')[t]!));
  for (let block = 0; block < network.blocks; block++) {
    const of = (name: string) => rowsOf(name, block);
    const [queries, keys, values] = ['query', 'key', 'value'].map((name) => states.map((state) => times(of(name), state)));
    const shares = queries!.map((query, t) =>
      softmax(keys!.slice(0, t + 1).map((key) => dot(query, key) / Math.sqrt(network.width))),
    );
    attention.push(shares.at(-1)!);
    states = states.map((state, t) => {
      const mixed = shares[t]!.map((share, s) => values![s]!.map((v) => share * v)).reduce(plus);
      const middle = norm(plus(state, times(of('project'), mixed)));
      const hidden = plus(times(of('expand'), middle), of('expandBias')[0]!).map((z) => Math.max(z, 0));
      return norm(plus(middle, plus(times(of('contract'), hidden), of('contractBias')[0]!)));
    });
  }
  return { outputs: times(rowsOf('readout'), states.at(-1)!), attention };
}

function dot(a: number[], b: number[]): number {
  return a.reduce((sum, x, i) => sum + x * b[i]!, 0);
}

function plus(a: number[], b: number[]): number[] {
  return a.map((x, i) => x + b[i]!);
}

function times(matrix: number[][], x: number[]): number[] {
  return matrix.map((row) => dot(row, x));
}

export function softmax(scores: number[]): number[] {
  const powers = scores.map((score) => Math.exp(score - Math.max(...scores)));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

function normalised(x: number[]): number[] {
  const mean = x.reduce((sum, value) => sum + value, 0) / x.length;
  const variance = x.reduce((sum, value) => sum + (value - mean) ** 2, 0) / x.length;
  return x.map((value) => (value - mean) / Math.sqrt(variance + 1e-5));
}
