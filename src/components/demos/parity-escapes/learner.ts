/** One network that learns a parity on part of the hypercube, with a record of how it went. It goes on training after the fit. */
import type { Engine, NetworkSpec, Optimiser, Real, Trainer } from '#lib/engine/types.ts';
import { countRight, cubeInputs, meanSquare, rowsOf, type Split } from '#lib/numerics/hypercube.ts';

/** The network has fitted its sample when every seen input is right and the loss is below this. */
const fittedLoss = 0.05;

export interface Task {
  /** Number of coordinates. */
  dimension: number;
  /** +1 or -1 at all 2^d inputs. */
  truth: Float64Array;
  split: Split;
}

export interface Learner {
  readonly trainer: Trainer;
  /** Right answers among seen and unseen inputs at each measured step. */
  readonly seenRight: number[];
  readonly unseenRight: number[];
  /** First measured step at which the sample is fitted, and the right answers on unseen inputs then; NaN before. */
  readonly fitStep: number;
  readonly fitRight: number;
  /** Records the step at hand. */
  measure(): void;
  /** Outputs at all inputs of the cube, [2^d]. */
  outputs(): Real;
}

export function createLearner(engine: Engine, task: Task, network: NetworkSpec, optimiser: Optimiser, seed: number): Learner {
  const { dimension, truth, split } = task;
  const inputs = cubeInputs(dimension);
  const seenTruth = rowsOf(truth, split.seen, 1);
  const unseenTruth = rowsOf(truth, split.unseen, 1);
  const unseenInputs = rowsOf(inputs, split.unseen, dimension);
  const trainer = engine.create({
    network,
    training: { loss: 'mse', optimiser },
    x: rowsOf(inputs, split.seen, dimension),
    y: seenTruth,
    seed,
  });
  const seenRight: number[] = [];
  const unseenRight: number[] = [];
  let fitStep = NaN;
  let fitRight = NaN;

  function measure() {
    const outputs = trainer.predict();
    const seen = countRight(outputs, seenTruth);
    const unseen = countRight(trainer.predict(unseenInputs), unseenTruth);
    seenRight.push(seen);
    unseenRight.push(unseen);
    if (!Number.isNaN(fitStep) || seen < seenTruth.length || meanSquare(outputs, seenTruth) >= fittedLoss) return;
    fitStep = trainer.steps;
    fitRight = unseen;
  }
  measure();

  return {
    trainer,
    seenRight,
    unseenRight,
    get fitStep() {
      return fitStep;
    },
    get fitRight() {
      return fitRight;
    },
    measure,
    outputs: () => trainer.predict(inputs),
  };
}
