/** Networks with one hidden layer that are fitted to points. */
import type { Activation, Engine, Init } from '#lib/engine/types.ts';
import { twoLayerNetwork, usualWeights } from '#lib/experiment/networks.ts';

/** Points in [-1, 1] and the values to fit there. */
export interface Points {
  x: Float64Array;
  y: Float64Array;
}

/** Initial weights and biases of the hidden layer, and weights of the output. */
export interface Layers {
  weights: Init;
  bias: Init;
  output: Init;
}

/** Glorot's initialisation for tanh, He's for the others, times a factor. */
export function randomLayers(p: { activation: Activation; initScale: number; biasStd: number }): Layers {
  const weights = usualWeights(p.activation, p.initScale);
  return { weights, bias: { kind: 'normal', std: p.biasStd }, output: weights };
}

interface Setting {
  width: number;
  activation: Activation;
  learningRate: number;
  seed: number;
}

/** A network of 3 width + 1 parameters: the output's bias starts at zero. Full-batch Adam on the mean squared error. */
export function createTrainer(p: Setting, layers: Layers, { x, y }: Points, engine: Engine) {
  const { width, activation } = p;
  return engine.create({
    network: twoLayerNetwork({ width, activation, ...layers, outputBias: { kind: 'zero' } }),
    training: { loss: 'mse', optimiser: { kind: 'adam', learningRate: p.learningRate } },
    x,
    y,
    seed: p.seed,
  });
}
