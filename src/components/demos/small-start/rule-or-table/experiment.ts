/**
 * A table of 6 x 6 sums s(a) + s(b), of which some cells are trained. Two networks of the same width get row and column as one-hot inputs
 * and learn these cells, one from small initial weights, one from large ones; what they answer in the cells held out is compared with the
 * sum. The task is a small one of the kind that Zhang, Lin, Wang, Zhang & Xu (2025, arXiv 2501.08537) and Yao, Zhang & Xu (2025, arXiv
 * 2502.04375) give transformers.
 */
import type { Engine, Init, Trainer } from '#lib/engine/types.ts';
import { defineExperiment } from '#lib/experiment/experiment.ts';
import { twoLayerNetwork } from '#lib/experiment/networks.ts';
import { trainedRun, type Drawing } from '#lib/experiment/run.ts';
import { following, logSteps } from '#lib/numerics/log-steps.ts';
import { allCells, columnOf, rowOf, side, trainedCells } from './cells.ts';
import type { RuleOrTableFrame, Side } from './frame.ts';
import figure from './index.ts';
import { directionsOf, errorsOf, largestOf, neuronsOf } from './measures.ts';
import type { Params } from './params.ts';
import { tableOf } from './rules.ts';

/** A network knows the trained cells when it is off by no more than this share of the spread in any of them. */
const known = 0.005;
/** Measured steps grow by this factor. */
const factor = 1.1;

/** Row and column of a cell as one-hot inputs [12]. */
function oneHot(cell: number): number[] {
  const inputs = new Array<number>(2 * side).fill(0);
  inputs[rowOf(cell)] = 1;
  inputs[side + columnOf(cell)] = 1;
  return inputs;
}

const everyCell = allCells.flatMap(oneHot);

/** f(x) = sum_j a_j s(w_j . x + b_j), all weights N(0, m^-2g). */
function createTrainer(p: Params, table: readonly number[], exponent: number, output: Init | null, engine: Engine): Trainer {
  const { width, learningRate, seed, activation } = p;
  const init: Init = { kind: 'widthPower', width, exponent };
  const cells = trainedCells(p.held);
  return engine.create({
    network: twoLayerNetwork({ inputs: 2 * side, width, activation, weights: init, bias: init, output: output ?? init }),
    training: { loss: 'mse', optimiser: { kind: 'adam', learningRate } },
    x: cells.flatMap(oneHot),
    y: cells.map((cell) => table[cell] as number),
    seed,
  });
}

function start(p: Params, engine: Engine) {
  const table = tableOf(p.rule);
  const one = createTrainer(p, table, p.small, null, engine);
  const other = createTrainer(p, table, p.large, p.readout === 'zero' ? { kind: 'zero' } : null, engine);

  const measured = (trainer: Trainer) => errorsOf(trainer.predict(everyCell), table, p.held);

  function sideOf(trainer: Trainer, rows: readonly ReturnType<typeof measured>[], finished: boolean): Side {
    const neurons = neuronsOf(trainer.weights(), p.width);
    return {
      answers: [...trainer.predict(everyCell)],
      trained: rows.map(({ trained }) => trained),
      heldOut: rows.map(({ heldOut }) => heldOut),
      largest: largestOf(neurons),
      // takes longer than many steps of training
      directions: finished ? directionsOf(neurons) : NaN,
    };
  }

  /** Numbers of the claims, once both know the trained cells. */
  function measuresOf(small: Side, large: Side, finished: boolean) {
    const knows = ({ trained }: Side) => (trained.at(-1) as number) < known;
    if (!finished || !knows(small) || !knows(large)) return { small: NaN, large: NaN };
    return { small: small.heldOut.at(-1) as number, large: large.heldOut.at(-1) as number };
  }

  return trainedRun({
    learners: [one, other],
    length: p.steps,
    next: following(logSteps(p.steps, factor)),
    measure: () => ({ small: measured(one), large: measured(other) }),
    frame({ finished, steps, history }): Drawing<RuleOrTableFrame> {
      const [small, large] = [sideOf(one, history.small, finished), sideOf(other, history.large, finished)];
      return { measures: measuresOf(small, large, finished), table, held: p.held, steps: [...steps], small, large };
    },
    numbers({ history }) {
      const numbersOf = (rows: readonly ReturnType<typeof measured>[]) => rows.flatMap((row) => [row.trained, row.heldOut]);
      return [...one.weights(), ...numbersOf(history.small), ...other.weights(), ...numbersOf(history.large)];
    },
  });
}

export default defineExperiment<Params, RuleOrTableFrame>(figure, { start });
