/**
 * The puzzle of overfitting: polynomials of every degree and networks of growing width are fitted to the same few noisy points, and their
 * errors between the points are put against their numbers of parameters. The question is Breiman's (1995): why don't heavily parametrised
 * networks overfit the data?
 */
import type { Engine } from '#lib/engine/types.ts';
import { defineExperiment } from '#lib/experiment/experiment.ts';
import { trainedRun, type Drawing } from '#lib/experiment/run.ts';
import { following, logSteps } from '#lib/numerics/log-steps.ts';
import { fitPolynomials } from '#lib/numerics/polynomial.ts';
import { evenly, meanSquare } from '#lib/numerics/vectors.ts';
import { createTrainer, randomLayers, type Points } from '../networks.ts';
import type { OverfittingFrame } from './frame.ts';
import figure from './index.ts';
import { widths, type Params } from './params.ts';
import { makePoints, targetAt } from './points.ts';

/** A network counts as heavily parametrised from this many parameters a point on. */
const parametersPerPoint = 10;
/** Equally spaced points of [-1, 1] at which fits are drawn and tested. */
const testPoints = 151;
/** Measured steps grow by this factor. */
const factor = 1.2;

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

function start(p: Params, engine: Engine) {
  const points = makePoints(p);
  const x = evenly(-1, 1, testPoints);
  const target = targetAt(p, x);
  const fixed = { points: { ...points, clean: targetAt(p, points.x) }, x, target, ...polynomialsOf(points, x, target) };
  const polynomialTest = fixed.polynomialTest.at(-1) as number;
  const trainers = widths.map((width) => createTrainer({ ...p, width }, randomLayers(p), points, engine));
  const parameters = trainers.map(({ parameterCount }) => parameterCount);
  /** The largest of the errors of the networks with many parameters. */
  const worst = (errors: readonly number[] = []) =>
    Math.max(...errors.filter((_, i) => (parameters[i] as number) >= parametersPerPoint * p.points));

  return trainedRun({
    learners: trainers,
    length: p.steps,
    next: following(logSteps(p.steps, factor)),
    measure: () => ({
      train: trainers.map((trainer) => meanSquare(trainer.predict(), points.y)),
      test: trainers.map((trainer) => meanSquare(trainer.predict(x), target)),
    }),
    frame({ finished, steps, history: { train, test } }): Drawing<OverfittingFrame> {
      const worstTest = finished ? worst(test.at(-1)) : NaN;
      const worstTrain = finished ? worst(train.at(-1)) : NaN;
      return {
        measures: { ratio: polynomialTest / worstTest, polynomialTest, worstTest, worstTrain },
        ...fixed,
        networks: trainers.map((trainer) => Float32Array.from(trainer.predict(x))),
        parameters,
        steps,
        train,
        test,
      };
    },
    numbers: ({ history }) => [
      ...trainers.flatMap((trainer) => [...trainer.weights()]),
      ...fixed.polynomialTest,
      ...history.test.flat(),
    ],
  });
}

export default defineExperiment<Params, OverfittingFrame>(figure, { start });
