/**
 * Two networks of the same shape through the same points: one built by hand, as in a proof of universal approximation (Cybenko 1989), one
 * found by training. Both make no error on the points; they differ in what they do between them.
 */
import type { Engine } from '#lib/engine/types.ts';
import { defineExperiment } from '#lib/experiment/experiment.ts';
import { trainedRun, type Drawing } from '#lib/experiment/run.ts';
import { following, logSteps } from '#lib/numerics/log-steps.ts';
import { sin } from '#lib/numerics/portable.ts';
import { neuronsOf, type Neurons } from '#lib/numerics/two-layer.ts';
import { evenly, meanSquare } from '#lib/numerics/vectors.ts';
import { createTrainer, randomLayers, type Layers } from '../networks.ts';
import { bendsOf, construct, spikesAt } from './construction.ts';
import type { ConstructedFrame } from './frame.ts';
import figure from './index.ts';
import { fitted, type Params } from './params.ts';

/** Places per gap between neighbouring points at which fits are drawn and tested. */
const perGap = 40;
/** Measured steps grow by this factor. */
const factor = 1.12;
/** The learning rate falls to zero in this many equal stages, so that steep neurons come to rest. */
const stages = 50;

/** Half the width of a spike, in units of x. Steep tanh spikes touch at one gap and may not overlap. */
function halfWidthOf(p: Params): number {
  const gap = 2 / (p.points - 1);
  return (gap * (p.activation === 'tanh' ? Math.min(1, p.spikeWidth) : p.spikeWidth)) / 2;
}

const given = ({ weight, bias, output }: Neurons<Float64Array>): Layers => ({
  weights: { kind: 'values', values: weight },
  bias: { kind: 'values', values: bias },
  output: { kind: 'values', values: output },
});

/** Points, the truth between them, and the network built by hand, evaluated by the same engine. */
function problemOf(p: Params, engine: Engine) {
  const wave = (t: number) => sin(Math.PI * t);
  const places = evenly(-1, 1, p.points);
  const points = { x: places, y: places.map(wave) };
  const halfWidth = halfWidthOf(p);
  const x = evenly(-1, 1, perGap * (p.points - 1) + 1);
  const target = x.map(p.target === 'sine' ? wave : (t) => spikesAt(p.activation, points, halfWidth, t));
  const built = construct(p.activation, points, halfWidth, p.width);
  const hand = createTrainer(p, given(built), points, engine);
  const constructed = Float32Array.from(hand.predict(x));
  const constructedTrain = meanSquare(hand.predict(), points.y);
  hand.dispose();
  const constructedTest = meanSquare(constructed, target);
  return {
    built,
    fixed: { points, x, target, constructed, constructedTrain, constructedTest, constructedBends: bendsOf(built) },
  };
}

function start(p: Params, engine: Engine) {
  const { built, fixed } = problemOf(p, engine);
  const { points, x, target, constructedTrain, constructedTest } = fixed;
  const spikes = () => given({ ...built, output: built.output.map((a) => p.share * a) });
  const trainer = createTrainer(p, p.start === 'spikes' ? spikes() : randomLayers(p), points, engine);
  const errors = () => ({ train: meanSquare(trainer.predict(), points.y), test: meanSquare(trainer.predict(x), target) });

  /** Trains, each stage at its own learning rate: the same wherever the calls are cut. */
  function step(count: number) {
    const end = trainer.steps + count;
    while (trainer.steps < end) {
      const stage = Math.floor((trainer.steps * stages) / p.steps);
      trainer.setLearningRate(p.learningRate * (1 - stage / stages));
      trainer.step(Math.min(end, Math.ceil(((stage + 1) * p.steps) / stages)) - trainer.steps);
    }
  }

  return trainedRun({
    learners: [{ step, dispose: () => trainer.dispose() }],
    length: p.steps,
    next: following(logSteps(p.steps, factor)),
    measure: errors,
    frame({ finished, steps, history }): Drawing<ConstructedFrame> {
      const { train, test } = errors();
      const bothFit = train < fitted && constructedTrain < fitted;
      return {
        measures: { ratio: finished && bothFit ? constructedTest / test : NaN, trainedTrain: train, trainedTest: test },
        ...fixed,
        trained: Float32Array.from(trainer.predict(x)),
        trainedBends: bendsOf(neuronsOf(trainer.weights(), p.width)),
        steps,
        ...history,
      };
    },
    numbers: ({ history }) => [...trainer.weights(), ...fixed.constructed, ...history.test],
  });
}

export default defineExperiment<Params, ConstructedFrame>(figure, { start });
