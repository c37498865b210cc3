/** The moment at which the layer is inserted: the shallow critical point, the deeper network there, and what both are measured to be. */
import type { Engine, Trainer } from '#lib/engine/types.ts';
import { toCriticalPoint } from '#lib/numerics/loss-landscape.ts';
import { createRandom } from '#lib/numerics/random.ts';
import type { Points } from '../points.ts';
import { curvatureOf, differenceHessian } from './curvature.ts';
import { grid } from './data.ts';
import { downhillEdge, insertionBeyond, turned } from './edge.ts';
import { extraUnit } from './extra.ts';
import type { Curvature, Lifted } from './frame.ts';
import { createDeep, insertionOf, liftedWeights, shallowLandscape, unitOutputs } from './networks.ts';
import { extraUnits, type Params } from './params.ts';

export interface Lift {
  lifted: Lifted;
  /** The networks that train on: shallow, nudged; deep, nudged; deep, moved beyond the edge. */
  learners: { shallow: Trainer; within: Trainer; beyond: Trainer };
}

function nudged(weights: Float64Array, { seed, nudge }: Params, name: string): Float64Array {
  const random = createRandom(seed, `embedding-in-depth nudge ${name}`);
  return weights.map((value) => value + nudge * random.normal());
}

/** Steps no longer than 1 over the largest curvature where a network sets out: longer ones could throw it out. */
const rateAt = ({ values }: Curvature, { learningRate }: Params) => Math.min(learningRate, 1 / (values.at(-1) as number));

/** @param shallow trained by gradient descent; it is set to the critical point, nudged, and goes on as a learner */
export function lift(p: Params, points: Points, shallow: Trainer, engine: Engine): Lift {
  const landscape = shallowLandscape(p, points);
  const found = p.newton ? toCriticalPoint(landscape, shallow.weights()).theta : shallow.weights();
  const residuals = landscape.outputs(found).map((f, i) => f - (points.y[i] as number));
  const edge = downhillEdge(found, p.width, points, residuals);
  const theta = turned(found, edge, p.width);
  const extra = extraUnits(p) === 1 ? extraUnit(theta, p.width, points, residuals) : null;
  const insertion = insertionOf(p, extra);
  const beyondIt = insertionBeyond(insertion, edge, p);
  const weights = liftedWeights(theta, insertion, p);
  shallow.setWeights(theta);
  const within = createDeep(p, points, engine);
  within.setWeights(weights);
  const everywhere = [...points.x, ...grid];
  const lifted: Lifted = {
    shallowWeights: theta,
    deepWeights: weights,
    shallowOutputs: Float64Array.from(shallow.predict(everywhere)),
    deepOutputs: Float64Array.from(within.predict(everywhere)),
    shallowLoss: shallow.loss(),
    shallowGradient: Float64Array.from(shallow.gradient()),
    deepGradient: Float64Array.from(within.gradient()),
    shallowCurvature: curvatureOf(landscape.hessian(theta)),
    deepCurvature: curvatureOf(differenceHessian(within, weights)),
    unitRanges: insertion.biases.map((_, k) => {
      const h = unitOutputs(theta, k, p.width, points.x);
      return [Math.min(...h), Math.max(...h)];
    }),
    edge,
    extra: insertion.extra,
  };
  shallow.setWeights(nudged(theta, p, 'shallow'));
  shallow.setLearningRate(rateAt(lifted.shallowCurvature, p));
  within.setWeights(nudged(weights, p, 'deep'));
  within.setLearningRate(rateAt(lifted.deepCurvature, p));
  const beyond = createDeep(p, points, engine);
  beyond.setLearningRate(rateAt(curvatureOf(differenceHessian(beyond, liftedWeights(theta, beyondIt, p))), p));
  return { lifted, learners: { shallow, within, beyond } };
}
