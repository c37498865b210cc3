/**
 * Condensation in both hidden layers of a three-layer network (after Zhou et al. 2022, arXiv 2205.12101): two networks 1-m-m-1 learn a sine
 * wave by gradient descent, one from small initial weights, one from large ones. Measured: the cosines between the incoming weights of every
 * two neurons of a layer, and the share of pairs that point along one line.
 */
import { digest } from '#lib/engine/digest.ts';
import type { Engine, Init, Trainer } from '#lib/engine/types.ts';
import { defineExperiment, type Frame, type Run } from '#lib/experiment/experiment.ts';
import { sin } from '#lib/numerics/portable.ts';
import { claims } from './claims.ts';
import { layersOf, packed, shareOf } from './layers.ts';
import { fall, params, type Params } from './params.ts';
import { presets } from './presets.ts';
import { tables } from './tables.ts';

/** Training points, equally spaced on [-1, 1]. */
const sampleCount = 20;
/** Shares and losses are measured this often in a run. */
const measured = 100;

/** Cosine matrices at one step, packed (`layers.ts`). */
export interface Kept {
  step: number;
  layers: [string, string];
  shares: [number, number];
}

/** One of the two networks over training. */
export interface Side {
  /** At each measured step. */
  first: number[];
  second: number[];
  loss: number[];
  /** In order of step; among them the moment, once it has come. Every fifth measurement of the small-weight network, every tenth of the other. */
  kept: Kept[];
  /** The first step at which the loss has fallen by `fall`; -1 until then. */
  moment: number;
}

export interface ThreeLayerFrame extends Frame {
  width: number;
  steps: number[];
  small: Side;
  large: Side;
  /** All weights of the small-weight network at its moment. */
  momentWeights: Float32Array;
  /** The run's length, steps. */
  length: number;
}

/** A network 1-m-m-1 with all weights N(0, m^-2g) on samples of sin pi x. */
function createTrainer(p: Params, exponent: number, engine: Engine): Trainer {
  const init: Init = { kind: 'widthPower', width: p.width, exponent };
  const hidden = { width: p.width, activation: p.activation, weights: init, bias: init };
  const x = Float64Array.from({ length: sampleCount }, (_, i) => -1 + (2 * i) / (sampleCount - 1));
  return engine.create({
    network: { inputs: 1, layers: [hidden, hidden, { width: 1, activation: 'identity', weights: init, bias: init }] },
    training: { loss: 'mse', optimiser: { kind: 'gd', learningRate: p.learningRate } },
    x,
    y: x.map((at) => sin(Math.PI * at)),
    seed: p.seed,
  });
}

/** To a ten-thousandth. */
const rounded = (value: number) => Math.round(10_000 * value) / 10_000;

/** One network: trains, finds the moment, keeps what is measured. */
function createSide(p: Params, exponent: number, keptEvery: number, engine: Engine) {
  const trainer = createTrainer(p, exponent, engine);
  const begin = trainer.loss();
  const [first, second, loss]: [number[], number[], number[]] = [[], [], []];
  const kept: Kept[] = [];
  let moment = -1;
  let momentWeights = new Float32Array(0);

  function look() {
    const layers = layersOf(trainer.weights(), p.width);
    const shares = layers.map((layer) => rounded(shareOf(layer))) as [number, number];
    const keep = () => kept.push({ step: trainer.steps, layers: layers.map(packed) as [string, string], shares });
    return { shares, keep };
  }

  function measure() {
    const { shares, keep } = look();
    if (first.length % keptEvery === 0 && kept.at(-1)?.step !== trainer.steps) keep();
    first.push(shares[0]);
    second.push(shares[1]);
    loss.push(trainer.loss());
  }

  /** Trains up to a step; until the moment has come, the loss is read after every step. */
  function trainTo(end: number) {
    while (trainer.steps < end && moment < 0) {
      trainer.step(1);
      if (trainer.loss() > (1 - fall) * begin) continue;
      moment = trainer.steps;
      momentWeights = Float32Array.from(trainer.weights());
      look().keep();
    }
    trainer.step(end - trainer.steps);
  }

  const side = (): Side => ({ first: [...first], second: [...second], loss: [...loss], kept: [...kept], moment });
  return { trainer, measure, trainTo, side, momentWeights: () => momentWeights };
}

/** Numbers of the claims: the lesser share at the small-weight network's moment; the largest of the other network, at its end. */
function measuresOf(small: Side, large: Side, ended: boolean) {
  const moment = small.kept.find(({ step }) => step === small.moment);
  return {
    smallShare: moment ? Math.min(...moment.shares) : NaN,
    largeShare: ended && large.moment >= 0 ? Math.max(...large.first, ...large.second) : NaN,
  };
}

function start(p: Params, engine: Engine): Run<ThreeLayerFrame> {
  const small = createSide(p, p.small, 5, engine);
  const large = createSide(p, p.large, 10, engine);
  const both = [small, large];
  const planned = Array.from({ length: measured + 1 }, (_, i) => Math.round((i * p.steps) / measured));
  const steps = [0];
  for (const { measure } of both) measure();

  return {
    get step() {
      return small.trainer.steps;
    },
    get finished() {
      return small.trainer.steps >= p.steps;
    },
    advance(count) {
      const end = Math.min(p.steps, small.trainer.steps + count);
      while (small.trainer.steps < end) {
        const next = Math.min(end, planned[steps.length] as number);
        for (const { trainTo } of both) trainTo(next);
        if (next !== planned[steps.length]) continue;
        steps.push(next);
        for (const { measure } of both) measure();
      }
    },
    frame() {
      const [one, two] = [small.side(), large.side()];
      return {
        step: small.trainer.steps,
        measures: measuresOf(one, two, small.trainer.steps >= p.steps),
        width: p.width,
        steps: [...steps],
        small: one,
        large: two,
        momentWeights: small.momentWeights(),
        length: p.steps,
      };
    },
    digest: () =>
      digest(
        Float64Array.from(
          both.flatMap(({ trainer, side }) => [...trainer.weights(), ...side().first, ...side().second, side().moment]),
        ),
      ),
    dispose: () => both.forEach(({ trainer }) => trainer.dispose()),
  };
}

export default defineExperiment<Params, ThreeLayerFrame>({
  id: 'three-layer-condensation',
  version: 1,
  precision: 'float32',
  params,
  length: (p) => p.steps,
  start,
  presets,
  claims,
  tables,
});
