/** The moment at which the layer is inserted: the shallow critical point, the deeper network there, and what both are measured to be. */
import type { Engine, Trainer } from '#lib/engine/types.ts';
import { lengthOf, toCriticalPoint } from '#lib/numerics/loss-landscape.ts';
import { createRandom } from '#lib/numerics/random.ts';
import { curvatureOf, differenceHessian, type Curvature } from './curvature.ts';
import { downhillEdge, insertionBeyond, turned, type Edge } from './edge.ts';
import { createDeep, insertionOf, liftedWeights, shallowLandscape, unitOutputs } from './networks.ts';
import type { Params } from './params.ts';
import { grid, type Points } from './points.ts';

export interface Lifted {
  /** Weights in the engine's order. */
  shallowWeights: Float64Array;
  deepWeights: Float64Array;
  /** Outputs at the points, then on the grid. */
  shallowOutputs: Float64Array;
  deepOutputs: Float64Array;
  shallowLoss: number;
  /** Gradients of the loss, in the order of the weights. */
  shallowGradient: Float64Array;
  deepGradient: Float64Array;
  shallowCurvature: Curvature;
  deepCurvature: Curvature;
  /** Least and largest output of each tanh unit on the points: what the first inserted layer reads. */
  unitRanges: [number, number][];
  edge: Edge;
}

/** The networks that train on: shallow, nudged; deep, nudged; deep, moved beyond the edge. */
export interface Learners {
  shallow: Trainer;
  within: Trainer;
  beyond: Trainer;
}

function nudged(weights: Float64Array, { seed, nudge }: Params, name: string): Float64Array {
  const random = createRandom(seed, `embedding-in-depth nudge ${name}`);
  return weights.map((value) => value + nudge * random.normal());
}

/** Steps no longer than 1 over the largest curvature where a network sets out: longer ones could throw it out. */
const rateAt = ({ values }: Curvature, { learningRate }: Params) => Math.min(learningRate, 1 / (values.at(-1) as number));

/** @param shallow trained by gradient descent; it is set to the critical point, nudged, and goes on as a learner */
export function lift(p: Params, points: Points, shallow: Trainer, engine: Engine): { lifted: Lifted; learners: Learners } {
  const landscape = shallowLandscape(p, points);
  const found = p.newton ? toCriticalPoint(landscape, shallow.weights()).theta : shallow.weights();
  const edge = downhillEdge(
    found,
    p.width,
    points,
    landscape.outputs(found).map((f, i) => f - (points.y[i] as number)),
  );
  const theta = turned(found, edge, p.width);
  const insertion = insertionOf(p);
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
  };
  shallow.setWeights(nudged(theta, p, 'shallow'));
  shallow.setLearningRate(rateAt(lifted.shallowCurvature, p));
  within.setWeights(nudged(weights, p, 'deep'));
  within.setLearningRate(rateAt(lifted.deepCurvature, p));
  const beyond = createDeep(p, points, engine);
  beyond.setLearningRate(rateAt(curvatureOf(differenceHessian(beyond, liftedWeights(theta, beyondIt, p))), p));
  return { lifted, learners: { shallow, within, beyond } };
}

/** The numbers of the claims that are known once the layer is in. */
export function liftMeasures({
  shallowOutputs,
  deepOutputs,
  shallowGradient,
  deepGradient,
  shallowCurvature,
  deepCurvature,
}: Lifted) {
  const [before, after] = [shallowCurvature.counts, deepCurvature.counts];
  return {
    outputChange: shallowOutputs.reduce((most, f, i) => Math.max(most, Math.abs(f - (deepOutputs[i] as number))), 0),
    shallowGradient: lengthOf(shallowGradient),
    gradient: lengthOf(deepGradient),
    signChanges: Math.abs(after.negative - before.negative) + Math.abs(after.positive - before.positive),
  };
}
