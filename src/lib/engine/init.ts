/** Initial weights, in double precision: what both engines start from. */

import { pow } from '#lib/numerics/portable.ts';
import { createRandom, type Random } from '#lib/numerics/random.ts';
import { layerShapes, parameterCount } from './network.ts';
import type { Init, NetworkSpec } from './types.ts';

/**
 * All weights in the order of `Trainer.weights()`. Each matrix and bias vector has its own random stream, so that changing one
 * layer leaves the others' weights alone.
 */
export function initialWeights(network: NetworkSpec, seed: number): Float64Array {
  const weights = new Float64Array(parameterCount(network));
  layerShapes(network).forEach(({ inputs, units, weightsAt, biasAt }, i) => {
    const { weights: matrix, bias } = network.layers[i]!;
    const fans = { inputs, units };
    fill(weights.subarray(weightsAt, biasAt), matrix, fans, createRandom(seed, `weights ${i}`));
    if (bias) fill(weights.subarray(biasAt, biasAt + units), bias, fans, createRandom(seed, `bias ${i}`));
  });
  return weights;
}

function fill(target: Float64Array, init: Init, fans: { inputs: number; units: number }, random: Random): void {
  if (init.kind === 'values') target.set(init.values);
  else {
    const draw = drawer(init, fans, random);
    for (let i = 0; i < target.length; i++) target[i] = draw();
  }
}

type DrawnInit = Exclude<Init, { kind: 'values' }>;

function drawer(init: DrawnInit, { inputs, units }: { inputs: number; units: number }, random: Random): () => number {
  const normal = (std: number) => () => std * random.normal();
  switch (init.kind) {
    case 'zero':
      return () => 0;
    case 'normal':
      return normal(init.std);
    case 'widthPower':
      return normal(pow(init.width, -init.exponent));
    case 'glorot':
      return normal(init.gain * Math.sqrt(2 / (inputs + units)));
    case 'he':
      return normal(init.gain * Math.sqrt(2 / inputs));
    case 'uniform':
      return () => init.limit * (2 * random.uniform() - 1);
    case 'rademacher':
      return () => (random.uint32() & 0x80000000 ? -init.scale : init.scale);
  }
}
