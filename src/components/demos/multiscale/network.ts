/**
 * The plain network and the multiscale one as a sum of subnetworks: f(x) = sum_j f_j(s_j x). With one subnetwork of scale 1 that is a plain
 * network. The sum is "MscaleDNN-2" of Liu, Cai & Xu (2020).
 */
import type { Activation, Engine, Init, LayerSpec, Trainer } from '#lib/engine/types.ts';
import { pow } from '#lib/numerics/portable.ts';
import type { Problem } from './problem.ts';

/** Subnetworks of the multiscale network. */
export const subnetworks = 6;
/** Standard deviation of the initial biases, before they are scaled. */
const biasStd = 0.3;

/** Scales from 1 to `top` in equal ratios: 1, 2, 4, 8, 16, 32 for 32. */
export function scalesUpTo(top: number): number[] {
  return Array.from({ length: subnetworks }, (_, j) =>
    j === 0 ? 1 : j === subnetworks - 1 ? top : tidy(pow(top, j / (subnetworks - 1))),
  );
}

/** Six digits are enough, and make 2 of 2.0000000000000004. */
const tidy = (value: number) => Math.round(value * 1e6) / 1e6;

/** Parameters of a network 1-w-...-w-1. */
export function parametersOf(width: number, depth: number): number {
  return 2 * width + (depth - 1) * (width * width + width) + width + 1;
}

/** The width at which six subnetworks have as many parameters as a plain network of the given width, as nearly as possible. */
export function subnetworkWidth(plainWidth: number, depth: number): number {
  const wanted = parametersOf(plainWidth, depth);
  const off = (width: number) => Math.abs(subnetworks * parametersOf(width, depth) - wanted);
  let best = 1;
  for (let width = 2; width <= plainWidth; width++) if (off(width) < off(best)) best = width;
  return best;
}

export interface SumSpec {
  scales: readonly number[];
  width: number;
  depth: number;
  activation: Activation;
  /** Whether initial biases of the first layer grow with the scale, which keeps the places of kinks and bumps. */
  spread: boolean;
  learningRate: number;
  seed: number;
}

function layersOf({ width, depth, activation, spread }: SumSpec, scale: number): LayerSpec[] {
  const weights: Init = { kind: 'he', gain: 1 };
  const bias = (factor: number): Init => ({ kind: 'normal', std: biasStd * factor });
  const hidden = Array.from({ length: depth }, (_, i): LayerSpec => ({
    width,
    activation,
    weights,
    bias: bias(i === 0 && spread ? scale : 1),
  }));
  return [...hidden, { width: 1, activation: 'identity', weights, bias: bias(1) }];
}

export interface SumNetwork {
  readonly parameterCount: number;
  readonly steps: number;
  /** u = factor times the sum of the subnetworks, at the samples. */
  values(): Float64Array;
  /** Takes a step of all subnetworks, down the gradient of the problem's loss of their sum. */
  step(count: number): void;
  /** u at any x. */
  predict(x: Float64Array): Float64Array;
  /** Each subnetwork's part of u at the samples. */
  parts(): Float64Array[];
  weights(): number[];
  dispose(): void;
}

export function createSum(spec: SumSpec, problem: Problem, engine: Engine): SumNetwork {
  const { scales } = spec;
  const factor = problem.x.map(problem.factor);
  const u = new Float64Array(problem.x.length);
  const gradient = new Float64Array(problem.x.length);
  const trainers = scales.map((scale, j): Trainer =>
    engine.create({
      network: { inputs: 1, layers: layersOf(spec, scale) },
      training: {
        loss: 'none',
        optimiser: { kind: 'adam', learningRate: spec.learningRate },
        outputGradient(outputs, own) {
          // A sum of one needs no pass of its own: what the step computes anyway is the sum.
          if (scales.length === 1) setGradient([outputs]);
          for (let i = 0; i < own.length; i++) own[i] = (own[i] as number) + (gradient[i] as number);
          return 0;
        },
      },
      x: problem.x.map((x) => scale * x),
      y: [],
      seed: spec.seed * 8 + j,
    }),
  );

  /** Sums outputs, and multiplies by the factor. */
  function sum(outputs: ArrayLike<number>[], factors: Float64Array, out: Float64Array): Float64Array {
    out.fill(0);
    for (const output of outputs) for (let i = 0; i < out.length; i++) out[i] = (out[i] as number) + (output[i] as number);
    for (let i = 0; i < out.length; i++) out[i] = (out[i] as number) * (factors[i] as number);
    return out;
  }
  const outputs = () => trainers.map((trainer) => trainer.predict());

  /** d(loss) / d(output), the same for all subnetworks, given their outputs. */
  function setGradient(of: ArrayLike<number>[]) {
    problem.gradientAt(sum(of, factor, u), gradient);
    for (let i = 0; i < gradient.length; i++) gradient[i] = (gradient[i] as number) * (factor[i] as number);
  }

  return {
    parameterCount: trainers.reduce((count, trainer) => count + trainer.parameterCount, 0),
    get steps() {
      return trainers[0]?.steps ?? 0;
    },
    values: () => sum(outputs(), factor, u),
    step(count) {
      for (let taken = 0; taken < count; taken++) {
        if (trainers.length > 1) setGradient(outputs());
        for (const trainer of trainers) trainer.step(1);
      }
    },
    predict: (x) =>
      sum(
        trainers.map((trainer, j) => trainer.predict(x.map((xi) => (scales[j] as number) * xi))),
        x.map(problem.factor),
        new Float64Array(x.length),
      ),
    parts: () => trainers.map((trainer) => Float64Array.from(trainer.predict(), (value, i) => value * (factor[i] as number))),
    weights: () => trainers.flatMap((trainer) => Array.from(trainer.weights())),
    dispose: () => trainers.forEach((trainer) => trainer.dispose()),
  };
}
