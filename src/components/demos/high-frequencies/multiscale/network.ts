/**
 * The plain network and the multiscale one as a sum of subnetworks: f(x) = sum_j f_j(s_j x). With one subnetwork of scale 1 that is a plain
 * network. The sum is "MscaleDNN-2" of Liu, Cai & Xu (2020).
 */
import type { Activation, Engine, Init, NetworkSpec, Trainer } from '#lib/engine/types.ts';
import { denseNetwork } from '#lib/experiment/networks.ts';
import { pow } from '#lib/numerics/portable.ts';
import type { Problem } from './problem.ts';

/** Subnetworks of the multiscale network. */
const subnetworks = 6;
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

interface SumSpec {
  scales: readonly number[];
  width: number;
  depth: number;
  activation: Activation;
  /** Whether initial biases of the first layer grow with the scale, which keeps the places of kinks and bumps. */
  spread: boolean;
  learningRate: number;
  seed: number;
}

function networkOf({ width, depth, activation, spread }: SumSpec, scale: number): NetworkSpec {
  const { layers, ...rest } = denseNetwork({ inputs: 1, width, depth, activation, initScale: 1, biasStd, he: true });
  const bias: Init = { kind: 'normal', std: biasStd * scale };
  return { ...rest, layers: layers.map((layer, i) => (i === 0 && spread ? { ...layer, bias } : layer)) };
}

export function createSum(spec: SumSpec, problem: Problem, engine: Engine) {
  const { scales } = spec;
  const factor = problem.x.map(problem.factor);
  /** u = factor times the sum of the subnetworks' outputs. */
  const sum = (outputs: readonly ArrayLike<number>[], factors: Float64Array) =>
    factors.map((times, i) => times * outputs.reduce((total, output) => total + (output[i] as number), 0));
  /** d(loss) / d(output), the same for all subnetworks, given their outputs. */
  const gradientOf = (outputs: readonly ArrayLike<number>[]) =>
    problem.gradientAt(sum(outputs, factor)).map((slope, i) => slope * (factor[i] as number));
  let gradient = new Float64Array(factor.length);

  const trainers = scales.map((scale, j): Trainer =>
    engine.create({
      network: networkOf(spec, scale),
      training: {
        loss: 'none',
        optimiser: { kind: 'adam', learningRate: spec.learningRate },
        outputGradient(outputs, own) {
          // A sum of one needs no pass of its own: what the step computes anyway is the sum.
          if (scales.length === 1) gradient = gradientOf([outputs]);
          for (let i = 0; i < own.length; i++) own[i] = (own[i] as number) + (gradient[i] as number);
          return 0;
        },
      },
      x: problem.x.map((x) => scale * x),
      y: [],
      seed: spec.seed * 8 + j,
    }),
  );
  const outputs = () => trainers.map((trainer) => trainer.predict());

  return {
    parameterCount: trainers.reduce((count, trainer) => count + trainer.parameterCount, 0),
    /** u at the samples. */
    values: () => sum(outputs(), factor),
    /** Takes steps of all subnetworks, down the gradient of the problem's loss of their sum. */
    step(count: number) {
      for (let taken = 0; taken < count; taken++) {
        if (trainers.length > 1) gradient = gradientOf(outputs());
        for (const trainer of trainers) trainer.step(1);
      }
    },
    /** u at any x. */
    predict(x: Float64Array): Float64Array {
      const parts = trainers.map((trainer, j) => trainer.predict(x.map((xi) => (scales[j] as number) * xi)));
      return sum(parts, x.map(problem.factor));
    },
    /** Each subnetwork's part of u at the samples. */
    parts: () => outputs().map((output) => Float64Array.from(output, (value, i) => value * (factor[i] as number))),
    weights: () => trainers.flatMap((trainer) => Array.from(trainer.weights())),
    dispose: () => trainers.forEach((trainer) => trainer.dispose()),
  };
}
