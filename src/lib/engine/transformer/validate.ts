/** Checks of a transformer's specification: each failure is one sentence that names the parameter and its value. */

import type { Init, TransformerSpec, TransformerTrainerSpec } from '../types.ts';
import { validate } from '../validate.ts';
import { transformerParts } from './network.ts';

/** Throws a RangeError for the first thing that is wrong with `spec`. */
export function validateTransformer(spec: TransformerTrainerSpec): void {
  const { network, labels } = spec;
  validateSizes(network);
  for (const { name, block, rows, columns } of transformerParts(network)) {
    if (name === 'expandBias' || name === 'contractBias' || block === 1) continue;
    validateMatrix(spec, `init.${name}`, network.init[name], rows, columns);
  }
  const samples = validateTokens(network, spec.tokens);
  require(samples > 0, `tokens must hold at least one sequence, but is empty.`);
  require(labels.length ===
    samples, `labels must hold one class for each of the ${samples} sequences, but holds ${labels.length}.`);
  below('labels', labels, network.outputs);
}

/** Checks sequences [n][length] and returns n. */
export function validateTokens({ length, vocabulary }: TransformerSpec, tokens: ArrayLike<number>): number {
  require(tokens.length % length === 0, `tokens must hold ${length} numbers a sequence, but its length is ${tokens.length}.`);
  below('tokens', tokens, vocabulary);
  return tokens.length / length;
}

/** Checks the first argument of `attention`. */
export function validateBlock({ blocks }: TransformerSpec, block: number): void {
  require(Number.isInteger(block) &&
    block >= 0 &&
    block < blocks, `attention takes the number of a block, below ${blocks} and from 0, but got ${block}.`);
}

function validateSizes({ blocks, ...sizes }: TransformerSpec): void {
  for (const name of ['vocabulary', 'length', 'width', 'hidden', 'outputs'] as const) {
    const value = sizes[name];
    require(Number.isInteger(value) &&
      value >= 1 &&
      value <= 1e6, `${name} must be an integer between 1 and 1000000, but is ${value}.`);
  }
  require(blocks === 1 || blocks === 2, `blocks must be 1 or 2, but is ${String(blocks)}.`);
}

/** A matrix is checked, and the optimiser and the seed with it, as that of a layer, and called by its own name. */
function validateMatrix(spec: TransformerTrainerSpec, name: string, init: Init, rows: number, columns: number): void {
  const layer = { width: rows, activation: 'identity', weights: init, bias: null } as const;
  const network = { inputs: columns, layers: [layer] };
  const training = { loss: 'mse', optimiser: spec.optimiser } as const;
  try {
    validate({ network, training, x: new Float64Array(columns), y: new Float64Array(rows), seed: spec.seed });
  } catch (error) {
    throw new RangeError((error as Error).message.replace('layers[0].weights', name));
  }
}

function below(name: string, values: ArrayLike<number>, bound: number): void {
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    const fits = Number.isInteger(value) && value >= 0 && value < bound;
    require(fits, `${name}[${i}] must be an integer between 0 and ${bound - 1}, but is ${value}.`);
  }
}

function require(condition: boolean, sentence: string): asserts condition {
  if (!condition) throw new RangeError(sentence);
}
