/** Checks of a trainer's specification: each failure is one sentence that names the parameter and its value. */

import { activations } from './activations.ts';
import { featureCount, outputCount } from './network.ts';
import type { Init, LayerSpec, NetworkSpec, Optimiser, TrainerSpec, TrainingSpec } from './types.ts';

/** Throws a RangeError for the first thing that is wrong with `spec`. */
export function validate(spec: TrainerSpec): void {
  const { network, training, seed } = spec;
  validateNetwork(network);
  validateTraining(training);
  integer('seed', seed, 0, 4294967295);
  validateData(spec, spec.x, spec.y);
}

/** Checks inputs [n][inputs] and targets [n][outputs] and returns n. */
export function validateData({ network, training }: TrainerSpec, x: ArrayLike<number>, y: ArrayLike<number>): number {
  const samples = validateInputs(network, x);
  require(samples > 0, `x must hold at least one sample, but is empty.`);
  if (training.loss !== 'none') {
    const outputs = outputCount(network);
    require(y.length ===
      samples * outputs, `y must hold ${outputs} numbers for each of the ${samples} samples in x, but holds ${y.length}.`);
    finite('y', y);
  }
  const { batchSize = samples } = training;
  require(batchSize <= samples, `batchSize must be at most the number of samples, ${samples}, but is ${batchSize}.`);
  return samples;
}

/** Checks inputs [n][inputs] and returns n. */
export function validateInputs({ inputs }: NetworkSpec, x: ArrayLike<number>): number {
  require(x.length % inputs === 0, `x must hold ${inputs} numbers a sample, but its length is ${x.length}.`);
  finite('x', x);
  return x.length / inputs;
}

export function validateLearningRate(value: number): void {
  require(value >= 0 && Number.isFinite(value), `learningRate must be a number of at least 0, but is ${value}.`);
}

/** Checks the argument of `step`. */
export function validateStepCount(count: number): void {
  integer('count', count, 0, 4294967295);
}

/** Checks the argument of `setWeights`. */
export function validateWeights(values: ArrayLike<number>, parameters: number): void {
  require(values.length === parameters, `setWeights takes ${parameters} values, but got ${values.length}.`);
}

/** Checks the first argument of `hidden`. */
export function validateHiddenLayer({ layers }: NetworkSpec, layer: number): void {
  const count = layers.length - 1;
  require(Number.isInteger(layer) &&
    layer >= 0 &&
    layer < count, `hidden takes the number of a hidden layer, below ${count} and from 0, but got ${layer}.`);
}

function validateNetwork(network: NetworkSpec): void {
  integer('inputs', network.inputs, 1, 1e6);
  const { fourier, firstLayerScales, layers } = network;
  if (fourier) {
    integer('fourier.count', fourier.count, 1, 1e5);
    positive('fourier.sigma', fourier.sigma);
  }
  require(layers.length > 0, `layers must hold at least the output layer, but is empty.`);
  let inputs = featureCount(network);
  layers.forEach((layer, i) => {
    validateLayer(layer, `layers[${i}]`, inputs);
    inputs = layer.width;
  });
  if (firstLayerScales) {
    const { width } = layers[0]!;
    require(firstLayerScales.length ===
      width, `firstLayerScales must hold one factor for each of the ${width} units of the first layer, but holds ${firstLayerScales.length}.`);
    finite('firstLayerScales', firstLayerScales);
  }
}

function validateLayer({ width, activation, weights, bias, keep = 1 }: LayerSpec, name: string, inputs: number): void {
  integer(`${name}.width`, width, 1, 1e6);
  require(activations.includes(activation), `${name}.activation must be one of ${activations.join(', ')}, but is ${activation}.`);
  require(keep > 0 && keep <= 1, `${name}.keep must be above 0 and at most 1, but is ${keep}.`);
  validateInit(weights, `${name}.weights`, width * inputs);
  if (bias) validateInit(bias, `${name}.bias`, width);
}

function validateInit(init: Init, name: string, count: number): void {
  switch (init.kind) {
    case 'zero':
      return;
    case 'normal':
      return notNegative(`${name}.std`, init.std);
    case 'widthPower':
      positive(`${name}.width`, init.width);
      return finite(`${name}.exponent`, [init.exponent]);
    case 'glorot':
    case 'he':
      return notNegative(`${name}.gain`, init.gain);
    case 'uniform':
      return notNegative(`${name}.limit`, init.limit);
    case 'rademacher':
      return notNegative(`${name}.scale`, init.scale);
    case 'values':
      require(init.values.length === count, `${name}.values must hold ${count} numbers, but holds ${init.values.length}.`);
      return finite(`${name}.values`, init.values);
    default:
      throw new RangeError(`${name}.kind is unknown: ${(init as { kind: string }).kind}.`);
  }
}

function validateTraining({ loss, optimiser, batchSize = 1, outputGradient }: TrainingSpec): void {
  require(['mse', 'crossEntropy', 'none'].includes(loss), `loss must be mse, crossEntropy or none, but is ${loss}.`);
  require(loss !== 'none' || outputGradient !== undefined, `With loss 'none' an outputGradient is needed, but there is none.`);
  integer('batchSize', batchSize, 1, 4294967295);
  validateOptimiser(optimiser);
}

function validateOptimiser(optimiser: Optimiser): void {
  validateLearningRate(optimiser.learningRate);
  notNegative('weightDecay', optimiser.weightDecay ?? 0);
  if (optimiser.kind === 'momentum') fraction('momentum', optimiser.momentum);
  else if (optimiser.kind === 'adam') {
    fraction('beta1', optimiser.beta1 ?? 0);
    fraction('beta2', optimiser.beta2 ?? 0);
    positive('epsilon', optimiser.epsilon ?? 1);
  } else {
    require(optimiser.kind ===
      'gd', `optimiser.kind must be gd, momentum or adam, but is ${(optimiser as { kind: string }).kind}.`);
  }
}

function require(condition: boolean, sentence: string): asserts condition {
  if (!condition) throw new RangeError(sentence);
}

function integer(name: string, value: number, low: number, high: number): void {
  require(Number.isInteger(value) &&
    value >= low &&
    value <= high, `${name} must be an integer between ${low} and ${high}, but is ${value}.`);
}

function positive(name: string, value: number): void {
  require(value > 0 && Number.isFinite(value), `${name} must be a number above 0, but is ${value}.`);
}

function notNegative(name: string, value: number): void {
  require(value >= 0 && Number.isFinite(value), `${name} must be a number of at least 0, but is ${value}.`);
}

function fraction(name: string, value: number): void {
  require(value >= 0 && value < 1, `${name} must be at least 0 and below 1, but is ${value}.`);
}

function finite(name: string, values: ArrayLike<number>): void {
  for (let i = 0; i < values.length; i++) {
    if (!Number.isFinite(values[i])) throw new RangeError(`${name}[${i}] must be a finite number, but is ${values[i]}.`);
  }
}
