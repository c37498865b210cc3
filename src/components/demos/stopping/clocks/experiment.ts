/**
 * One clock a part: a linear model of waves learns noisy samples by gradient descent, many times with other noise. Each part of its waves has a
 * rate of its own. The mean test error is compared with the sum of the parts' formulas. After Heckel & Yilmaz (2021), on linear regression.
 */
import { defineExperiment } from '#lib/experiment/experiment.ts';
import { trainedRun, type Drawing } from '#lib/experiment/run.ts';
import { following, logSteps } from '#lib/numerics/log-steps.ts';
import { clocksOf } from './clocks.ts';
import { makeSamples, targetOf, waves } from './data.ts';
import { createDescents } from './descent.ts';
import type { ClocksFrame } from './frame.ts';
import figure from './index.ts';
import { measuresOf } from './measures.ts';
import { parts, settingOf, type Params } from './params.ts';

/** Kept steps grow by this factor. */
const factor = 1.1;

const undecided = { rise: NaN, deviation: NaN, costOfOneStop: NaN };

/** Squared errors of the coefficients against `target`: each part's mean over the trainings, and each training's sum (Parseval's theorem). */
function errorsOf(coefficients: Float64Array, target: Float64Array) {
  const trainings = coefficients.length / waves.length;
  const byPart = parts.map(() => 0);
  const byTraining = new Array<number>(trainings).fill(0);
  coefficients.forEach((value, i) => {
    const wave = i % waves.length;
    const difference = value - (target[wave] as number);
    const [part, training] = [waves[wave]?.part as number, Math.floor(i / waves.length)];
    byPart[part] = (byPart[part] as number) + (difference * difference) / trainings;
    byTraining[training] = (byTraining[training] as number) + difference * difference;
  });
  return { byPart, byTraining };
}

function start(p: Params) {
  const clocks = clocksOf(p);
  const target = targetOf(p);
  const { x, at, noisy } = makeSamples(p);
  const taus = waves.map(({ part }) => clocks[part]?.tau as number);
  const descents = createDescents(at, taus, noisy);

  return trainedRun({
    learners: [descents],
    length: p.steps,
    next: following(logSteps(p.steps, factor)),
    measure() {
      const coefficients = descents.coefficients();
      return { ...errorsOf(coefficients, target), first: coefficients.slice(0, waves.length) };
    },
    frame({ finished, steps, history }): Drawing<ClocksFrame> {
      const partErrors = parts.map((_, part) => Float64Array.from(history.byPart, (errors) => errors[part] as number));
      return {
        measures: finished ? measuresOf(partErrors, steps, clocks) : undecided,
        setting: settingOf(p),
        steps: Float64Array.from(steps),
        partErrors,
        errors: Float64Array.from(history.byTraining.flat()),
        x,
        noisy: noisy[0] as Float64Array,
        coefficients: Float64Array.from(history.first.flatMap((row) => [...row])),
      };
    },
    numbers: ({ history }) => [...descents.coefficients(), ...history.byPart.flat()],
  });
}

export default defineExperiment<Params, ClocksFrame>(figure, { start });
