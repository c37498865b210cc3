/** Fixed Fourier features (Tancik et al. 2020, Eq. 5), in double precision, shared by both engines. */

import { cos, sin } from '#lib/numerics/portable.ts';
import { createRandom } from '#lib/numerics/random.ts';
import type { NetworkSpec } from './types.ts';

/** Maps inputs [n][inputs] to what the first layer gets, [n][2 count]; without Fourier features returns the inputs themselves. */
export function createFeatures(network: NetworkSpec, seed: number): (x: ArrayLike<number>) => ArrayLike<number> {
  const { fourier, inputs } = network;
  if (!fourier) return (x) => x;
  const random = createRandom(seed, 'fourier');
  const matrix = Float64Array.from({ length: fourier.count * inputs }, () => fourier.sigma * random.normal());
  return (x) => fourierFeatures(x, inputs, matrix);
}

/** [cos 2 pi B x, sin 2 pi B x] for the rows x of `x` [n][inputs], B being `matrix` [count][inputs]. */
export function fourierFeatures(x: ArrayLike<number>, inputs: number, matrix: Float64Array): Float64Array {
  const count = matrix.length / inputs;
  const samples = x.length / inputs;
  const features = new Float64Array(samples * 2 * count);
  for (let n = 0; n < samples; n++) {
    for (let j = 0; j < count; j++) {
      let turns = 0;
      for (let i = 0; i < inputs; i++) turns += matrix[j * inputs + i]! * x[n * inputs + i]!;
      const angle = 2 * Math.PI * turns;
      features[n * 2 * count + j] = cos(angle);
      features[n * 2 * count + count + j] = sin(angle);
    }
  }
  return features;
}
