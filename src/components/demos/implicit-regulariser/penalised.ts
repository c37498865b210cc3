/**
 * Gradient descent on the full network's mean squared error plus the dropout penalty R_1 itself, in plain double precision: nothing is dropped
 * and nothing is random.
 */
import { factorVariance } from '#lib/numerics/dropout-penalty.ts';
import { activate, activateSlope } from '#lib/numerics/two-layer.ts';
import { neuronsOf, type Learner, type Neurons, type Setting } from '../dropout-smooths/learner.ts';
import type { Points } from '../dropout-smooths/problem.ts';

/** Starts from the given neurons. `strength` multiplies R_1: 1 is what dropout adds. */
export function createPenalised(setting: Setting, keep: number, strength: number, { x, y }: Points, from: Neurons): Learner {
  const { width, activation } = setting;
  const count = x.length;
  const a = Float64Array.from(from.output);
  const w = Float64Array.from(from.weight);
  const b = Float64Array.from(from.bias);
  /** Outputs of the hidden neurons and their slopes, [samples][width]. */
  const hidden = new Float64Array(count * width);
  const slope = new Float64Array(count * width);
  const residual = new Float64Array(count);
  const factor = strength * factorVariance(keep);
  let rate = setting.learningRate;
  let steps = 0;

  function forward() {
    for (let i = 0; i < count; i++) {
      const at = x[i] as number;
      let f = 0;
      for (let j = 0; j < width; j++) {
        const z = w[j]! * at + b[j]!;
        const value = activate(activation, z);
        hidden[i * width + j] = value;
        slope[i * width + j] = activateSlope(activation, z, value);
        f += a[j]! * value;
      }
      residual[i] = f - (y[i] as number);
    }
  }

  /** d/da_j = mean 2 (r h + c a h^2), d/dh = 2 (r a + c a^2 h) / n with residual r, hidden output h and c the factor of R_1. */
  function backward() {
    const scale = (2 * rate) / count;
    for (let j = 0; j < width; j++) {
      const out = a[j]!;
      let [da, dw, db] = [0, 0, 0];
      for (let i = 0; i < count; i++) {
        const h = hidden[i * width + j]!;
        const common = residual[i]! + factor * out * h;
        const back = common * out * slope[i * width + j]!;
        da += common * h;
        dw += back * (x[i] as number);
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
      for (let k = 0; k < number; k++, steps++) {
        forward();
        backward();
      }
    },
    setLearningRate: (value) => (rate = value),
    neurons: () => neuronsOf(Float64Array.of(...w, ...b, ...a), width),
    dispose() {},
  };
}
