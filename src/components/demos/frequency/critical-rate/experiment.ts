/**
 * The critical rate: four models with ever more frequencies fit the same points. If a wave's rate falls faster than k^-d, they end at one function;
 * if slower, at spikes. After Luo, Ma, Wang, Xu & Zhang (2022), the theorem on the upper limit of the decaying rate.
 */
import { defineExperiment } from '#lib/experiment/experiment.ts';
import { trainedRun, type Drawing } from '#lib/experiment/run.ts';
import { following, logSteps } from '#lib/numerics/log-steps.ts';
import { createRandom } from '#lib/numerics/random.ts';
import { evenly, lengthOf } from '#lib/numerics/vectors.ts';
import type { RateFrame } from './frame.ts';
import figure from './index.ts';
import { createModel, kernelOf, ratesAlong } from './model.ts';
import { fitted, ladder, type Params } from './params.ts';

/** Measured steps grow by this factor. */
const factor = 1.15;
/** Places of the section that are drawn, besides those around each point, in widths of the narrowest wave. */
const drawn = 241;
const around = [-4, -2, -1, -0.75, -0.5, -0.35, -0.2, -0.1, 0, 0.1, 0.2, 0.35, 0.5, 0.75, 1, 2, 4];

/** Points some way apart, at random heights of mean square 1. */
function pointsOf({ points, seed }: Params) {
  const random = createRandom(seed, 'points');
  const x = Array.from({ length: points }, (_, i) => (i + 0.5 + 0.5 * (random.uniform() - 0.5)) / points);
  const heights = x.map(() => random.normal());
  const size = lengthOf(heights) / Math.sqrt(points);
  return { x, y: heights.map((height) => height / size) };
}

function start(p: Params) {
  const { x, y } = pointsOf(p);
  const middles = Float64Array.from(x.slice(1), (right, i) => (right + (x[i] as number)) / 2);
  const models = ladder.map((frequencies) => {
    const near = x.flatMap((at) => around.map((widths) => at + widths / frequencies));
    const places = Float64Array.from([...evenly(0, 1, drawn), ...middles, ...near].filter((at) => at >= 0 && at <= 1)).sort();
    return { ...createModel(x, y, kernelOf(ratesAlong(p.exponent, Number(p.dimension), frequencies))), frequencies, places };
  });
  const heightOf = (model: (typeof models)[number]) => lengthOf(model.at(middles)) / Math.sqrt(middles.length);

  return trainedRun({
    learners: models,
    length: p.steps,
    next: following(logSteps(p.steps, factor)),
    measure: () => ({ errors: models.map((model) => model.error()) }),
    ended: ({ history }) => Math.max(...(history.errors.at(-1) as number[])) < fitted,
    frame({ finished, steps, history }): Drawing<RateFrame> {
      const fits = models.map((model) => ({
        frequencies: model.frequencies,
        x: model.places,
        y: model.at(model.places),
        height: heightOf(model),
      }));
      const [, few, , many] = fits;
      return {
        measures: { kept: finished ? (many?.height ?? NaN) / (few?.height ?? NaN) : NaN },
        exponent: p.exponent,
        dimension: Number(p.dimension),
        pointX: x,
        pointY: y,
        fits,
        steps: [...steps],
        errors: history.errors.map((row) => [...row]),
      };
    },
    numbers: ({ history }) => [...models.flatMap((model) => [...model.at(middles)]), ...history.errors.flat()],
  });
}

export default defineExperiment<Params, RateFrame>(figure, { start });
