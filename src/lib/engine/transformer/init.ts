/** Initial weights of a transformer, in double precision: what both engines start from. */

import { createRandom } from '#lib/numerics/random.ts';
import { initialWeights } from '../init.ts';
import type { TransformerSpec } from '../types.ts';
import { transformerParameterCount, transformerParts } from './network.ts';

/**
 * All weights in the order of `transformerParts`. Each matrix is drawn as that of a layer with a seed of its own, so that changing one
 * leaves the others alone; biases are zero.
 */
export function initialTransformerWeights(network: TransformerSpec, seed: number): Float64Array {
  const weights = new Float64Array(transformerParameterCount(network));
  for (const { name, block, rows, columns, at } of transformerParts(network)) {
    if (name === 'expandBias' || name === 'contractBias') continue;
    const layer = { width: rows, activation: 'identity', weights: network.init[name], bias: null } as const;
    const own = createRandom(seed, block === null ? name : `${name} ${block}`).uint32();
    weights.set(initialWeights({ inputs: columns, layers: [layer] }, own), at);
  }
  return weights;
}
