/**
 * Gradient descent with a rate at which the loss, after falling for long, leaps and falls again; and the largest eigenvalue of the Hessian
 * meanwhile. After Cohen, Kaur, Li, Kolter & Talwalkar (2021, the edge of stability), Lewkowycz, Bahri, Dyer, Sohl-Dickstein & Gur-Ari (2020, catapults)
 * and Li, Xu & Zhang (2023, the frequencies of a spike).
 */
import type { Engine, Trainer } from '#lib/engine/types.ts';
import { defineExperiment } from '#lib/experiment/experiment.ts';
import { twoLayerNetwork } from '#lib/experiment/networks.ts';
import { trainedRun, type Drawing } from '#lib/experiment/run.ts';
import { createDft, periodicGrid } from '#lib/numerics/dft.ts';
import { alignedShare } from '#lib/numerics/directions.ts';
import { tanhLandscape } from '#lib/numerics/loss-landscape.ts';
import { sin } from '#lib/numerics/portable.ts';
import { createRandom } from '#lib/numerics/random.ts';
import { lengthOf } from '#lib/numerics/vectors.ts';
import type { LossSpikesFrame, Spike } from './frame.ts';
import figure from './index.ts';
import { likeness, patternOf, sharesOf, topEigenvector } from './measures.ts';
import { highestLow, type Params } from './params.ts';
import { createWatch } from './watch.ts';

const points = 40;
/** Steps between measurements while the loss falls; of the eigenvalue then, and while it rises, when the loss is measured in every step. */
const stride = 10;
const curvatureStride = { quiet: 50, rising: 5 };
/** Multiplications by the Hessian in a measurement: the first has to find its vector, the others follow it. */
const rounds = { first: 60, later: 4 };
/** A run ends so many steps after the first spike, or where the loss is out of all bounds. */
const afterwards = 1500;
const lost = 1e4;
/** |cos| above which two neurons count as parallel or opposite. */
const aligned = 0.95;

/** Input weight and bias of each neuron, from weights in the order w, b, a. */
const neuronsOf = (weights: ArrayLike<number>, width: number) =>
  Array.from({ length: 2 * width }, (_, i) => weights[(i % 2) * width + (i >> 1)] as number);

const difference = (p: readonly number[], q: readonly number[]) => p.map((value, i) => value - (q[i] as number));

/** Follows the top eigenvector of the Hessian along training. */
function createFollower(trainer: Trainer, x: Float64Array, y: Float64Array, p: Params) {
  const landscape = tanhLandscape({ x, y }, p.width);
  const random = createRandom(p.seed, 'eigenvector');
  let vector: Float64Array = Float64Array.from({ length: landscape.parameterCount }, () => random.normal());
  vector = vector.map((value) => value / lengthOf(vector));
  let first = true;
  return () => {
    const theta = trainer.weights();
    const top = topEigenvector(landscape, theta, vector, first ? rounds.first : rounds.later);
    first = false;
    vector = top.vector;
    return { value: top.value, pattern: patternOf(landscape, theta, vector) };
  };
}

function start(p: Params, engine: Engine) {
  const x = periodicGrid(points);
  const y = x.map((xi) => sin(xi) + sin(3 * xi));
  const dft = createDft(points, points / 2);
  const init = { kind: 'widthPower', width: p.width, exponent: p.scale } as const;
  const trainer = engine.create({
    network: twoLayerNetwork({ width: p.width, activation: 'tanh', weights: init, bias: init, output: init }),
    training: { loss: 'mse', optimiser: { kind: 'gd', learningRate: p.learningRate } },
    x,
    y,
    seed: p.seed,
  });
  const follow = createFollower(trainer, x, y, p);
  const watch = createWatch();
  const errorNow = () => Array.from(trainer.predict(), (f, i) => f - (y[i] as number));
  const alignedNow = () => alignedShare(neuronsOf(trainer.weights(), p.width), 2, aligned);
  let rate = p.learningRate;
  let quiet = { step: 0, value: NaN, pattern: [] as number[], error: [] as number[] };
  let alignedBefore = NaN;

  function curvatureAt(step: number): LossSpikesFrame['curvature'] {
    if (step % (watch.rising ? curvatureStride.rising : curvatureStride.quiet) !== 0) return [];
    const { value, pattern } = follow();
    if (p.crossing === 'halve' && rate === p.learningRate && value > 2 / rate) {
      rate /= 2;
      trainer.setLearningRate(rate);
    }
    if (!watch.spike && !watch.rising) quiet = { step, value, pattern, error: errorNow() };
    return [{ step, value, bound: 2 / rate }];
  }

  function measuresOf(spike: Spike | null, shares: number[], finished: boolean): Record<string, number> {
    const known = spike !== null && !Number.isNaN(spike.over);
    if (!known) return { over: finished ? 0 : NaN, like: finished ? 0 : NaN, low: finished ? 0 : NaN };
    const low = shares.slice(0, highestLow + 1).reduce((sum, share) => sum + share, 0);
    return { over: (quiet.value * p.learningRate) / 2, like: likeness(difference(spike.error, quiet.error), quiet.pattern), low };
  }

  return trainedRun({
    learners: [trainer],
    length: p.steps,
    next: (step) => step + (watch.rising ? 1 : stride - (step % stride)),
    measure(step) {
      const loss = trainer.loss();
      watch.see(step, loss, errorNow);
      if (watch.spike && Number.isNaN(alignedBefore)) alignedBefore = alignedNow();
      return { loss, curvature: curvatureAt(step) };
    },
    ended: ({ step, history }) => !((history.loss.at(-1) as number) < lost) || step - (watch.spike?.over ?? NaN) >= afterwards,
    frame({ finished, steps, history }): Drawing<LossSpikesFrame> {
      const { spike } = watch;
      const error = errorNow();
      const shares = sharesOf(dft, spike?.error ?? error);
      return {
        measures: measuresOf(spike, shares, finished),
        x: [...x],
        error,
        steps: [...steps],
        loss: [...history.loss],
        curvature: history.curvature.flat(),
        quiet,
        spike,
        shares,
        alignedBefore,
        alignedNow: alignedNow(),
      };
    },
    numbers: ({ history }) => [...trainer.weights(), ...history.loss, ...history.curvature.flat().map(({ value }) => value)],
  });
}

export default defineExperiment<Params, LossSpikesFrame>(figure, { start });
