/** Specifications for the engine's tests, and measures of how far two results are apart. */

import { layerShapes } from '#lib/engine/network.ts';
import type { Activation, NetworkSpec, Real, TrainerSpec, TrainingSpec } from '#lib/engine/types.ts';
import { createRandom } from '#lib/numerics/random.ts';

export interface Options {
  activation?: Activation;
  samples?: number;
  training?: Partial<TrainingSpec>;
  network?: Partial<NetworkSpec>;
  /** Dropout of the hidden layers. */
  keep?: number;
  bias?: boolean;
  seed?: number;
}

/** A network of these widths, inputs first, on random data. */
export function specOf(widths: number[], options: Options = {}): TrainerSpec {
  const { activation = 'tanh', samples = 13, training, network, keep = 1, bias = true, seed = 3 } = options;
  const [inputs = 1, ...units] = widths;
  const random = createRandom(seed, 'test data');
  const outputs = units.at(-1)!;
  const loss = training?.loss ?? 'mse';
  return {
    network: {
      inputs,
      layers: units.map((width, i) => ({
        width,
        activation: i < units.length - 1 ? activation : 'identity',
        weights: { kind: 'glorot', gain: 1.3 },
        bias: bias ? { kind: 'normal', std: 0.5 } : null,
        keep: i < units.length - 1 ? keep : 1,
      })),
      ...network,
    },
    training: { loss: 'mse', optimiser: { kind: 'gd', learningRate: 0.01 }, ...training },
    x: Array.from({ length: samples * inputs }, random.normal),
    y:
      loss === 'crossEntropy'
        ? classes(samples, outputs, random.integer)
        : Array.from({ length: samples * outputs }, random.normal),
    seed,
  };
}

/** One-hot rows. */
function classes(samples: number, outputs: number, integer: (n: number) => number): number[] {
  return Array.from({ length: samples }, () => integer(outputs)).flatMap((label) =>
    Array.from({ length: outputs }, (_, i) => Number(i === label)),
  );
}

/** Largest difference in any weight matrix or bias vector, in units of that tensor's largest entry in `expected`. */
export function largestTensorError(actual: Real, expected: Real, network: NetworkSpec): number {
  const bounds = layerShapes(network).flatMap(({ weightsAt, biasAt, units, hasBias }) =>
    hasBias
      ? [
          [weightsAt, biasAt],
          [biasAt, biasAt + units],
        ]
      : [[weightsAt, biasAt]],
  );
  return Math.max(...bounds.map(([from, to]) => largestError(actual.subarray(from, to), expected.subarray(from, to))));
}

/** Largest difference in units of the largest entry of `expected`. */
export function largestError(actual: ArrayLike<number>, expected: ArrayLike<number>): number {
  let difference = 0;
  let size = 0;
  for (let i = 0; i < expected.length; i++) {
    difference = Math.max(difference, Math.abs(actual[i]! - expected[i]!));
    size = Math.max(size, Math.abs(expected[i]!));
  }
  return actual.length === expected.length ? difference / (size || 1) : Infinity;
}
