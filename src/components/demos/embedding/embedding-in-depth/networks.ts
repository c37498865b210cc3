/** The shallow network and the deeper ones, as the engine trains them, and how the weights of one become those of the other. */
import type { Activation, Engine, Init, LayerSpec, Trainer } from '#lib/engine/types.ts';
import { tanhLandscape, type Landscape } from '#lib/numerics/loss-landscape.ts';
import { tanh } from '#lib/numerics/portable.ts';
import { createRandom } from '#lib/numerics/random.ts';
import { descentTrainer, type Points } from '../points.ts';
import type { Extra } from './frame.ts';
import { extraUnits, type Params } from './params.ts';

interface Hidden {
  width: number;
  activation: Activation;
}

/** x -> tanh units [-> inserted layers] -> f, all weights zero until they are set. */
function createTrainer(p: Params, hidden: readonly Hidden[], outputBias: boolean, points: Points, engine: Engine): Trainer {
  const zero: Init = { kind: 'zero' };
  const layers = hidden.map(({ width, activation }): LayerSpec => ({ width, activation, weights: zero, bias: zero }));
  const output: LayerSpec = { width: 1, activation: 'identity', weights: zero, bias: outputBias ? zero : null };
  return descentTrainer(engine, { inputs: 1, layers: [...layers, output] }, points, p.learningRate);
}

/** Parameters of the shallow network in the order of its landscape, which is the engine's: w [width], b [width], a [width], and the output bias. */
export function createShallow(p: Params, points: Points, engine: Engine): Trainer {
  const trainer = createTrainer(p, [{ width: p.width, activation: 'tanh' }], p.outputBias, points, engine);
  const random = createRandom(p.seed, 'embedding-in-depth weights');
  const weights = Float64Array.from({ length: 3 * p.width }, () => random.normal());
  trainer.setWeights(p.outputBias ? [...weights, 0] : weights);
  return trainer;
}

export const shallowLandscape = (p: Params, points: Points): Landscape =>
  tanhLandscape(points, p.width, { outputBias: p.outputBias });

/** The deeper network has an output bias in any case: it must take off what the inserted biases add. */
export function createDeep(p: Params, points: Points, engine: Engine): Trainer {
  const { width, inserted: activation } = p;
  const inserted = Array.from({ length: p.insertedLayers }, (_, i) => ({
    width: width + (i === 0 ? extraUnits(p) : 0),
    activation,
  }));
  return createTrainer(p, [{ width, activation: 'tanh' }, ...inserted], true, points, engine);
}

/** How a layer is inserted: unit k of the first one computes s(scale h_k + bias_k). */
export interface Insertion {
  scale: number;
  biases: readonly number[];
  extra: Extra | null;
}

/** Where there is to be a further unit and no bias makes it a critical one: it is off on all data. */
const offUnit: Extra = { unit: 0, sign: 1, bias: -2 };

/** @param extra the further unit, where the parameters ask for one */
export function insertionOf(p: Params, extra: Extra | null = null): Insertion {
  const odd = p.inserted === 'tanh';
  return {
    scale: odd ? p.tanhScale : 1,
    biases: Array.from({ length: p.width }, () => (odd ? 0 : p.bias)),
    extra: extraUnits(p) === 1 ? (extra ?? offUnit) : null,
  };
}

/** The identity matrix times `scale`, row by row. */
const diagonal = (size: number, scale: number) =>
  Array.from({ length: size * size }, (_, i) => (i % (size + 1) === 0 ? scale : 0));

/**
 * Weights of the deeper network, in the engine's order: the first layer as it was; V = scale I and the biases; further inserted layers pass on
 * what they get (V = I, no bias); output weights a / scale; and an output bias that takes off sum_k biases_k a_k / scale.
 *
 * Where the new layer is linear with slope 1, the derivative by V_kj is a_k times the old one by a_j, that by bias k is a_k times the old one by the
 * output bias, and that by output weight k is the old one and bias_k times that by the output bias: at a critical point all are zero.
 */
export function liftedWeights(
  theta: ArrayLike<number>,
  { scale, biases, extra }: Insertion,
  { width, insertedLayers }: Params,
): Float64Array {
  const all = Array.from(theta);
  const output = all.slice(2 * width, 3 * width).map((a) => a / scale);
  const added = output.reduce((sum, a, k) => sum + a * (biases[k] as number), 0);
  const reads = extra ? biases.map((_, j) => (j === extra.unit ? extra.sign : 0)) : [];
  // What comes after the first inserted layer takes nothing from the further unit.
  const nothing = extra ? [0] : [];
  const further = Array.from({ length: insertedLayers - 1 }, (_, i) => {
    const rows = biases.map((_, k) => [...biases.map((_, j) => (j === k ? 1 : 0)), ...(i === 0 ? nothing : [])]);
    return [...rows.flat(), ...biases.map(() => 0)];
  });
  return Float64Array.from([
    ...all.slice(0, 2 * width),
    ...diagonal(width, scale),
    ...reads,
    ...biases,
    ...(extra ? [extra.bias] : []),
    ...further.flat(),
    ...output,
    ...(insertedLayers === 1 ? nothing : []),
    (all[3 * width] ?? 0) - added,
  ]);
}

/** Outputs of tanh unit k at the points. */
export const unitOutputs = (theta: ArrayLike<number>, k: number, width: number, x: readonly number[]) =>
  x.map((at) => tanh((theta[k] as number) * at + (theta[width + k] as number)));

/** Least and largest pre-activation of each unit of the first inserted layer, from those of what it reads. */
export function rangesOf(unitRanges: readonly (readonly [number, number])[], { scale, biases, extra }: Insertion) {
  const passed = unitRanges.map((range, k) => range.map((h) => scale * h + (biases[k] as number)) as [number, number]);
  if (!extra) return passed;
  const ends = (unitRanges[extra.unit] ?? [0, 0]).map((h) => extra.sign * h + extra.bias);
  return [...passed, [Math.min(...ends), Math.max(...ends)] as [number, number]];
}
