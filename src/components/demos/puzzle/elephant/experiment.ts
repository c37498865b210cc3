/**
 * "With four parameters I can fit an elephant, and with five I can make him wiggle his trunk" (von Neumann, as told by Fermi to Dyson): four
 * complex numbers learn the outline that Mayer, Khairy & Howard (2010) published, by stochastic gradient descent on the squared distance. With
 * more Fourier terms the same descent fits any drawing.
 */
import { defineExperiment } from '#lib/experiment/experiment.ts';
import { oneByOne, trainedRun, type Drawing } from '#lib/experiment/run.ts';
import { following, logSteps } from '#lib/numerics/log-steps.ts';
import { termErrorsOf } from './best-fits.ts';
import { areaError, curveOf, startOf, targetOf } from './curves.ts';
import { createDescent } from './descent.ts';
import type { ElephantFrame } from './frame.ts';
import figure from './index.ts';
import type { Params } from './params.ts';

/** Measured steps grow by this factor. */
const factor = 1.06;

function start(p: Params) {
  const outline = targetOf(p);
  const { slots, coefficients, descend } = createDescent(p, outline);
  const { target, model, without } = p;
  const fixed = { target, model, without, outline, slots, start: startOf(p), termErrors: termErrorsOf(outline) };
  const curve = () => curveOf(slots, coefficients);

  return trainedRun({
    learners: [oneByOne(descend)],
    length: p.steps,
    next: following(logSteps(p.steps, factor)),
    measure: () => ({ errors: areaError(curve(), outline), values: [...coefficients] }),
    frame: ({ finished, steps, history: { errors, values } }): Drawing<ElephantFrame> => ({
      measures: { areaError: finished ? (errors.at(-1) as number) : NaN },
      ...fixed,
      curve: curve(),
      coefficients: coefficients.slice(),
      steps,
      errors,
      trail: model === 'four' ? slots.map((_, s) => values.map((row) => row[s] as number)) : [],
    }),
    numbers: ({ history }) => [...coefficients, ...history.errors, ...fixed.termErrors],
  });
}

export default defineExperiment<Params, ElephantFrame>(figure, { start });
