/**
 * The puzzle of overfitting: polynomials of every degree and networks of growing width are fitted to the same few noisy points, and their
 * errors between the points are put against their numbers of parameters. The question is Breiman's (1995): why don't heavily parametrised
 * networks overfit the data?
 */
import { digest } from '#lib/engine/digest.ts';
import type { Engine, Init, TrainerSpec } from '#lib/engine/types.ts';
import { defineExperiment, type Frame, type Run } from '#lib/experiment/experiment.ts';
import { logSteps } from '#lib/numerics/log-steps.ts';
import { fitPolynomials } from '#lib/numerics/polynomial.ts';
import { claims } from './claims.ts';
import { equalPoints, makePoints, targetAt, type Points } from './data.ts';
import { params, type Params } from './params.ts';
import { presets } from './presets.ts';
import { tables } from './tables.ts';

/** Hidden neurons of the networks, all trained side by side. */
export const widths = [2, 5, 10, 20, 50, 100, 200, 500];
/** A network counts as heavily parametrised from this many parameters a point on. */
export const parametersPerPoint = 10;
/** Equally spaced points of [-1, 1] at which fits are drawn and tested. */
const testPoints = 151;
/** Measured steps grow by this factor. */
const factor = 1.2;

export interface OverfittingFrame extends Frame {
  /** The points fitted, and the clean target there. */
  points: Points & { clean: Float64Array };
  /** Where fits are drawn and tested, and the clean target there. */
  x: Float64Array;
  target: Float64Array;
  /** Polynomials of degree 0 .. points - 1 at x, and their mean squared errors on the points and against the target at x. */
  polynomials: Float64Array[];
  polynomialTrain: number[];
  polynomialTest: number[];
  /** Networks at x, in the order of `widths`; numbers of parameters. */
  networks: Float32Array[];
  parameters: number[];
  /** Measured steps so far; errors of every network at each, one row of `widths.length` a step. */
  steps: number[];
  train: Float64Array;
  test: Float64Array;
  /** The run's length, steps. */
  length: number;
}

/** Mean of (a - b)^2. */
function meanSquare(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += ((a[i] as number) - (b[i] as number)) * ((a[i] as number) - (b[i] as number));
  return sum / a.length;
}

/** A network with one hidden layer of `width` neurons: 3 width + 1 parameters. */
function specOf(p: Params, width: number, { x, y }: Points): TrainerSpec {
  const weights: Init = { kind: p.activation === 'tanh' ? 'glorot' : 'he', gain: p.initScale };
  return {
    network: {
      inputs: 1,
      layers: [
        { width, activation: p.activation, weights, bias: { kind: 'normal', std: p.biasStd } },
        { width: 1, activation: 'identity', weights, bias: { kind: 'zero' } },
      ],
    },
    training: { loss: 'mse', optimiser: { kind: 'adam', learningRate: p.learningRate } },
    x,
    y,
    seed: p.seed,
  };
}

/** Polynomials of every degree that the points determine, in least squares; the last one goes through all of them. */
function polynomialsOf({ x, y }: Points, at: Float64Array, target: Float64Array) {
  const fits = fitPolynomials(x, y);
  const polynomials = fits.all(at);
  return {
    polynomials,
    polynomialTrain: fits.all(x).map((values) => meanSquare(values, y)),
    polynomialTest: polynomials.map((values) => meanSquare(values, target)),
  };
}

/** Indices of the networks with at least `parametersPerPoint` parameters a point. */
export function heavyNetworks(frame: Pick<OverfittingFrame, 'parameters' | 'points'>): number[] {
  const least = parametersPerPoint * frame.points.x.length;
  return frame.parameters.flatMap((count, i) => (count >= least ? [i] : []));
}

function start(p: Params, engine: Engine): Run<OverfittingFrame> {
  const points = makePoints(p);
  const x = equalPoints(testPoints);
  const target = targetAt(p, x);
  const fixed = { points: { ...points, clean: targetAt(p, points.x) }, x, target, ...polynomialsOf(points, x, target) };
  const trainers = widths.map((width) => engine.create(specOf(p, width, points)));
  const parameters = trainers.map(({ parameterCount }) => parameterCount);
  const heavy = heavyNetworks({ parameters, points: fixed.points });
  const planned = logSteps(p.steps, factor);
  const steps: number[] = [];
  const train: number[] = [];
  const test: number[] = [];
  let step = 0;

  function measure() {
    steps.push(step);
    for (const trainer of trainers) {
      train.push(meanSquare(trainer.predict(), points.y));
      test.push(meanSquare(trainer.predict(x), target));
    }
  }
  measure();

  /** Numbers of the claim, once the run has ended. */
  function measures() {
    const ended = step >= p.steps;
    const last = (values: number[]) => Math.max(...heavy.map((i) => values[values.length - widths.length + i] as number));
    const polynomialTest = fixed.polynomialTest.at(-1) as number;
    return {
      ratio: ended ? polynomialTest / last(test) : NaN,
      polynomialTest,
      worstTest: ended ? last(test) : NaN,
      worstTrain: ended ? last(train) : NaN,
    };
  }

  return {
    get step() {
      return step;
    },
    get finished() {
      return step >= p.steps;
    },
    advance(count) {
      const end = Math.min(p.steps, step + count);
      while (step < end) {
        const next = Math.min(end, planned[steps.length] as number);
        for (const trainer of trainers) trainer.step(next - step);
        step = next;
        if (step === planned[steps.length]) measure();
      }
    },
    frame: () => ({
      step,
      measures: measures(),
      ...fixed,
      networks: trainers.map((trainer) => Float32Array.from(trainer.predict(x))),
      parameters,
      steps: [...steps],
      train: Float64Array.from(train),
      test: Float64Array.from(test),
      length: p.steps,
    }),
    digest: () =>
      digest(Float64Array.from([...trainers.flatMap((trainer) => [...trainer.weights()]), ...fixed.polynomialTest, ...test])),
    dispose: () => {
      for (const trainer of trainers) trainer.dispose();
    },
  };
}

export default defineExperiment<Params, OverfittingFrame>({
  id: 'overfitting-puzzle',
  version: 1,
  precision: 'float32',
  params,
  length: (p) => p.steps,
  start,
  presets,
  claims,
  tables,
});
