/**
 * Condensation in both hidden layers of a three-layer network (after Zhou et al. 2022, arXiv 2205.12101): two networks 1-m-m-1 learn a sine
 * wave by gradient descent, one from small initial weights, one from large ones. Measured: the cosines between the incoming weights of every
 * two neurons of a layer, and the share of its amplitude in the two best directions.
 */
import type { Engine, Init, Trainer } from '#lib/engine/types.ts';
import { defineExperiment } from '#lib/experiment/experiment.ts';
import { trainedRun, type Drawing } from '#lib/experiment/run.ts';
import { following } from '#lib/numerics/log-steps.ts';
import { sin } from '#lib/numerics/portable.ts';
import { evenly } from '#lib/numerics/vectors.ts';
import type { Kept, Side, ThreeLayerFrame } from './frame.ts';
import figure from './index.ts';
import { layersOf, packed, shareOf } from './layers.ts';
import { fall, type Params } from './params.ts';

/** Training points, equally spaced on [-1, 1]. */
const sampleCount = 20;
/** Shares and losses are measured this often in a run. */
const measured = 100;

/** A network 1-m-m-1 with all weights N(0, m^-2g) on samples of sin pi x. */
function createTrainer(p: Params, exponent: number, engine: Engine): Trainer {
  const init: Init = { kind: 'widthPower', width: p.width, exponent };
  const hidden = { width: p.width, activation: p.activation, weights: init, bias: init };
  const x = evenly(-1, 1, sampleCount);
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

/** What is measured of a network. */
type Row = Pick<Kept, 'shares'> & { loss: number };

/** One network: trains, finds the moment, keeps matrices. */
function createSide(p: Params, exponent: number, engine: Engine) {
  const trainer = createTrainer(p, exponent, engine);
  const begin = trainer.loss();
  const kept: Kept[] = [];
  let fallen = { moment: -1, momentWeights: new Float32Array(0) };

  function measure(keep: boolean): Row {
    const layers = layersOf(trainer.weights(), p.width);
    const shares = layers.map((layer) => rounded(shareOf(layer))) as Kept['shares'];
    // a measured step that is the moment has its matrices already
    if (keep && kept.at(-1)?.step !== trainer.steps)
      kept.push({ step: trainer.steps, layers: layers.map(packed) as Kept['layers'], shares });
    return { shares, loss: trainer.loss() };
  }

  return {
    measure,
    /** Until the moment has come, the loss is read after every step. */
    step(count: number) {
      const end = trainer.steps + count;
      while (trainer.steps < end && fallen.moment < 0) {
        trainer.step(1);
        if (trainer.loss() > (1 - fall) * begin) continue;
        fallen = { moment: trainer.steps, momentWeights: Float32Array.from(trainer.weights()) };
        measure(true);
      }
      trainer.step(end - trainer.steps);
    },
    dispose: () => trainer.dispose(),
    weights: () => trainer.weights(),
    side(rows: readonly Row[]): Side {
      const [first, second] = [rows.map(({ shares }) => shares[0]), rows.map(({ shares }) => shares[1])];
      return { first, second, loss: rows.map(({ loss }) => loss), kept: [...kept], ...fallen };
    },
  };
}

/** Numbers of the claims: the lesser share at the small-weight network's moment; the largest of the other network, at its end. */
function measuresOf(small: Side, large: Side, ended: boolean) {
  const atMoment = small.kept.find(({ step }) => step === small.moment);
  return {
    smallShare: atMoment ? Math.min(...atMoment.shares) : NaN,
    largeShare: ended && large.moment >= 0 ? Math.max(...large.first, ...large.second) : NaN,
  };
}

function start(p: Params, engine: Engine) {
  const [one, other] = [createSide(p, p.small, engine), createSide(p, p.large, engine)];
  const planned = Array.from({ length: measured + 1 }, (_, i) => Math.round((i * p.steps) / measured));
  const { width, steps: length } = p;

  return trainedRun({
    learners: [one, other],
    length,
    next: following(planned),
    measure(step) {
      const nth = planned.indexOf(step);
      return { small: one.measure(nth % 5 === 0), large: other.measure(nth % 10 === 0) };
    },
    frame({ finished, steps, history }): Drawing<ThreeLayerFrame> {
      const [small, large] = [one.side(history.small), other.side(history.large)];
      return { measures: measuresOf(small, large, finished), width, steps: [...steps], small, large };
    },
    numbers({ history }) {
      const [small, large] = [one.side(history.small), other.side(history.large)];
      const numbersOf = ({ first, second, moment }: Side) => [...first, ...second, moment];
      return [...one.weights(), ...numbersOf(small), ...other.weights(), ...numbersOf(large)];
    },
  });
}

export default defineExperiment<Params, ThreeLayerFrame>(figure, { start });
