/** One network that learns one function on part of the hypercube, until it has fitted it, with a record of how it went. */
import type { Engine, NetworkSpec, Real, Trainer } from '#lib/engine/types.ts';
import { countRight, cubeInputs, meanSquare, rowsOf, type Split } from '#lib/numerics/hypercube.ts';

/** The network has fitted its sample when every seen input is right and the loss is below this. */
export const fittedLoss = 0.05;

export interface Task {
  /** Number of coordinates. */
  dimension: number;
  /** +1 or -1 at all 2^d inputs. */
  truth: Float64Array;
  split: Split;
}

export interface Learner {
  readonly trainer: Trainer;
  /** Right answers among seen and unseen inputs, and the mean squared error on the seen ones, at each measured step until the fit. */
  readonly seenRight: number[];
  readonly unseenRight: number[];
  readonly loss: number[];
  /** Step of the fit; NaN before. */
  readonly fitStep: number;
  /** Takes steps; none once fitted. */
  step(count: number): void;
  /** Records the step at hand; nothing once fitted. */
  measure(): void;
  /** Outputs at all inputs of the cube, [2^d]. */
  outputs(): Real;
}

/** Full-batch Adam on the seen inputs (mean squared error), measured once at the start. */
export function createLearner(engine: Engine, task: Task, network: NetworkSpec, learningRate: number, seed: number): Learner {
  const { dimension, truth, split } = task;
  const inputs = cubeInputs(dimension);
  const seenTruth = rowsOf(truth, split.seen, 1);
  const unseenTruth = rowsOf(truth, split.unseen, 1);
  const unseenInputs = rowsOf(inputs, split.unseen, dimension);
  const trainer = engine.create({
    network,
    training: { loss: 'mse', optimiser: { kind: 'adam', learningRate } },
    x: rowsOf(inputs, split.seen, dimension),
    y: seenTruth,
    seed,
  });
  const seenRight: number[] = [];
  const unseenRight: number[] = [];
  const loss: number[] = [];
  let fitStep = NaN;
  let last: Real | null = null;

  const fitted = () => !Number.isNaN(fitStep);

  function measure() {
    if (fitted()) return;
    const outputs = trainer.predict();
    const right = countRight(outputs, seenTruth);
    // Rounded as the frame holds it.
    const error = Math.fround(meanSquare(outputs, seenTruth));
    seenRight.push(right);
    unseenRight.push(countRight(trainer.predict(unseenInputs), unseenTruth));
    loss.push(error);
    if (right === seenTruth.length && error < fittedLoss) fitStep = trainer.steps;
  }
  measure();

  return {
    trainer,
    seenRight,
    unseenRight,
    loss,
    get fitStep() {
      return fitStep;
    },
    step(count) {
      if (fitted()) return;
      last = null;
      trainer.step(count);
    },
    measure,
    outputs: () => (last ??= trainer.predict(inputs)),
  };
}
