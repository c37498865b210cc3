/**
 * Gradient descent on the full network's mean squared error plus the dropout penalty R_1 itself, in plain double precision: nothing is dropped
 * and nothing is random.
 */
import type { Real } from '#lib/engine/types.ts';
import { factorVariance } from '#lib/numerics/dropout-penalty.ts';
import { tanh } from '#lib/numerics/portable.ts';
import { neuronsOf } from '#lib/numerics/two-layer.ts';
import { pointsOf } from '../problem.ts';
import type { Learner } from '../run.ts';
import type { Params } from './params.ts';

/** Starts from the given weights. `strength` multiplies R_1: 1 is what dropout adds. */
export function createPenalised({ width, activation, target, keep, strength, learningRate }: Params, from: Real): Learner {
  const { x, y } = pointsOf(target);
  const count = x.length;
  const { output: a, weight: w, bias: b } = neuronsOf(Float64Array.from(from), width);
  const isRelu = activation === 'relu';
  /** Outputs of the hidden neurons, [width][samples]. */
  const hidden = new Float64Array(width * count);
  const places = Float64Array.from(x);
  const residual = new Float64Array(count);
  const factor = strength * factorVariance(keep);
  let rate = learningRate;
  let steps = 0;

  /** d/da_j = mean 2 (r h + c a h^2), d/dh = 2 (r a + c a^2 h) / n with residual r, hidden output h and c the factor of R_1. */
  function descend() {
    residual.fill(0);
    for (let j = 0; j < width; j++) {
      const [out, weight, bias] = [a[j]!, w[j]!, b[j]!];
      for (let i = 0; i < count; i++) {
        const z = weight * places[i]! + bias;
        const h = isRelu ? (z > 0 ? z : 0) : tanh(z);
        hidden[j * count + i] = h;
        residual[i] = residual[i]! + out * h;
      }
    }
    for (let i = 0; i < count; i++) residual[i] = residual[i]! - (y[i] as number);

    const scale = (2 * rate) / count;
    for (let j = 0; j < width; j++) {
      const out = a[j]!;
      let [da, dw, db] = [0, 0, 0];
      for (let i = 0; i < count; i++) {
        const h = hidden[j * count + i]!;
        if (isRelu && h === 0) continue;
        const common = residual[i]! + factor * out * h;
        const back = common * out * (isRelu ? 1 : 1 - h * h);
        da += common * h;
        dw += back * places[i]!;
        db += back;
      }
      a[j] = out - scale * da;
      w[j] = w[j]! - scale * dw;
      b[j] = b[j]! - scale * db;
    }
  }

  return {
    get steps() {
      return steps;
    },
    step(number) {
      for (let k = 0; k < number; k++, steps++) descend();
    },
    setLearningRate: (value) => (rate = value),
    weights: () => Float64Array.of(...w, ...b, ...a),
    dispose() {},
  };
}
