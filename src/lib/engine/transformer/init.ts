/** Initial weights of a transformer, in double precision: what both engines start from. */

import { createRandom } from '#lib/numerics/random.ts';
import { fill } from '../init.ts';
import type { TransformerMatrix, TransformerSpec } from '../types.ts';
import { transformerParameterCount, transformerParts } from './network.ts';

/** All weights in the order of `transformerParts`. Each matrix has its own random stream, biases are zero. */
export function initialTransformerWeights(network: TransformerSpec, seed: number): Float64Array {
  const weights = new Float64Array(transformerParameterCount(network));
  for (const { name, block, rows, columns, at } of transformerParts(network)) {
    if (name === 'expandBias' || name === 'contractBias') continue;
    const random = createRandom(seed, block === null ? name : `${name} ${block}`);
    fill(
      weights.subarray(at, at + rows * columns),
      network.init[name as TransformerMatrix],
      { inputs: columns, units: rows },
      random,
    );
  }
  return weights;
}
