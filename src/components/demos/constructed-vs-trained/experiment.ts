/**
 * Two networks of the same shape through the same points: one built by hand, as in a proof of universal approximation (Cybenko 1989), one
 * found by training. Both make no error on the points; they differ in what they do between them.
 */
import { digest } from '#lib/engine/digest.ts';
import type { Engine, Init, Trainer } from '#lib/engine/types.ts';
import { defineExperiment, type Frame, type Run } from '#lib/experiment/experiment.ts';
import { logSteps } from '#lib/numerics/log-steps.ts';
import { sin } from '#lib/numerics/portable.ts';
import { claims } from './claims.ts';
import { bendsOf, construct, spikesAt, type Bends, type TwoLayer } from './construction.ts';
import { params, type Params } from './params.ts';
import { presets } from './presets.ts';
import { tables } from './tables.ts';

/** A training error below this counts as none: a root mean square of a hundredth of the target's height. */
export const fitted = 1e-4;
/** Places per gap between neighbouring points at which fits are drawn and tested. */
const perGap = 40;
/** Measured steps grow by this factor. */
const factor = 1.12;
/** The learning rate falls to zero in this many equal stages, so that steep neurons come to rest. */
const stages = 50;

export interface ConstructedFrame extends Frame {
  /** The points: no noise. */
  points: { x: Float64Array; y: Float64Array };
  /** Where fits are drawn and tested; the truth and both networks there. */
  x: Float64Array;
  target: Float64Array;
  constructed: Float32Array;
  trained: Float32Array;
  /** Mean squared errors of the constructed network on the points and at x. */
  constructedTrain: number;
  constructedTest: number;
  constructedBends: Bends;
  trainedBends: Bends;
  /** Measured steps so far; training and test error of the trained network at each. */
  steps: number[];
  train: number[];
  test: number[];
  /** The run's length, steps. */
  length: number;
}

/** Mean of (a - b)^2. */
function meanSquare(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += ((a[i] as number) - (b[i] as number)) * ((a[i] as number) - (b[i] as number));
  return sum / a.length;
}

/** Half the width of a spike, in units of x. Steep tanh spikes touch at one gap and may not overlap. */
function halfWidthOf(p: Params): number {
  const gap = 2 / (p.points - 1);
  return (gap * (p.activation === 'tanh' ? Math.min(1, p.spikeWidth) : p.spikeWidth)) / 2;
}

/** Points, and the truth between them. */
function problemOf(p: Params) {
  const equal = (n: number) => Float64Array.from({ length: n }, (_, i) => -1 + (2 * i) / (n - 1));
  const x = equal(p.points);
  const at = equal(perGap * (p.points - 1) + 1);
  const y = x.map((t) => sin(Math.PI * t));
  const halfWidth = halfWidthOf(p);
  const truth = (t: number) => (p.target === 'sine' ? sin(Math.PI * t) : spikesAt(p.activation, x, y, halfWidth, t));
  return { points: { x, y }, x: at, target: at.map(truth), built: construct(p.activation, x, y, halfWidth, p.width) };
}

interface Layers {
  input: Init;
  bias: Init;
  output: Init;
}

const given = ({ input, bias, output }: TwoLayer): Layers => ({
  input: { kind: 'values', values: input },
  bias: { kind: 'values', values: bias },
  output: { kind: 'values', values: output },
});

function initial(p: Params, built: TwoLayer): Layers {
  if (p.start === 'spikes') return given({ ...built, output: built.output.map((a) => p.share * a) });
  const weights: Init = { kind: p.activation === 'tanh' ? 'glorot' : 'he', gain: p.initScale };
  return { input: weights, bias: { kind: 'normal', std: p.biasStd }, output: weights };
}

function createTrainer(
  p: Params,
  engine: Engine,
  { x, y }: ConstructedFrame['points'],
  { input, bias, output }: Layers,
): Trainer {
  return engine.create({
    network: {
      inputs: 1,
      layers: [
        { width: p.width, activation: p.activation, weights: input, bias },
        { width: 1, activation: 'identity', weights: output, bias: { kind: 'zero' } },
      ],
    },
    training: { loss: 'mse', optimiser: { kind: 'adam', learningRate: p.learningRate } },
    x,
    y,
    seed: p.seed,
  });
}

/** The weights of a trainer's two layers. */
function weightsOf(trainer: Trainer, width: number): TwoLayer {
  const all = Float64Array.from(trainer.weights());
  return { input: all.slice(0, width), bias: all.slice(width, 2 * width), output: all.slice(2 * width, 3 * width) };
}

/** What never changes in a run: the points, the truth, and the network built by hand, evaluated by the same engine. */
function fixedParts(p: Params, engine: Engine) {
  const { built, ...problem } = problemOf(p);
  const hand = createTrainer(p, engine, problem.points, given(built));
  const constructed = Float32Array.from(hand.predict(problem.x));
  const fixed = {
    ...problem,
    constructed,
    constructedTrain: meanSquare(hand.predict(), problem.points.y),
    constructedTest: meanSquare(constructed, problem.target),
    constructedBends: bendsOf(built),
  };
  hand.dispose();
  return { fixed, built };
}

function start(p: Params, engine: Engine): Run<ConstructedFrame> {
  const { fixed, built } = fixedParts(p, engine);
  const { points, x, target } = fixed;
  const trainer = createTrainer(p, engine, points, initial(p, built));
  const planned = logSteps(p.steps, factor);
  const steps: number[] = [];
  const train: number[] = [];
  const test: number[] = [];
  const now = () => ({ train: meanSquare(trainer.predict(), points.y), test: meanSquare(trainer.predict(x), target) });

  function measure() {
    const errors = now();
    steps.push(trainer.steps);
    train.push(errors.train);
    test.push(errors.test);
  }
  measure();

  /** Trains up to a step, each stage at its own learning rate: the same wherever the calls are cut. */
  function trainTo(end: number) {
    while (trainer.steps < end) {
      const stage = Math.floor((trainer.steps * stages) / p.steps);
      trainer.setLearningRate(p.learningRate * (1 - stage / stages));
      trainer.step(Math.min(end, Math.ceil(((stage + 1) * p.steps) / stages)) - trainer.steps);
    }
  }

  return {
    get step() {
      return trainer.steps;
    },
    get finished() {
      return trainer.steps >= p.steps;
    },
    advance(count) {
      const end = Math.min(p.steps, trainer.steps + count);
      while (trainer.steps < end) {
        const next = Math.min(end, planned[steps.length] as number);
        trainTo(next);
        if (trainer.steps === planned[steps.length]) measure();
      }
    },
    frame() {
      const errors = now();
      const bothFit = errors.train < fitted && fixed.constructedTrain < fitted;
      return {
        step: trainer.steps,
        measures: {
          ratio: trainer.steps >= p.steps && bothFit ? fixed.constructedTest / errors.test : NaN,
          trainedTrain: errors.train,
          trainedTest: errors.test,
        },
        ...fixed,
        trained: Float32Array.from(trainer.predict(x)),
        trainedBends: bendsOf(weightsOf(trainer, p.width)),
        steps: [...steps],
        train: [...train],
        test: [...test],
        length: p.steps,
      };
    },
    digest: () => digest(Float64Array.from([...trainer.weights(), ...fixed.constructed, ...test])),
    dispose: () => trainer.dispose(),
  };
}

export default defineExperiment<Params, ConstructedFrame>({
  id: 'constructed-vs-trained',
  version: 1,
  precision: 'float32',
  params,
  length: (p) => p.steps,
  start,
  presets,
  claims,
  tables,
});
