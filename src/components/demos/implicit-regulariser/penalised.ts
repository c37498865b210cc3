/**
 * Gradient descent on the full network's mean squared error plus the dropout penalty R_1 itself, in plain double precision: nothing is dropped
 * and nothing is random.
 */
import { factorVariance } from '#lib/numerics/dropout-penalty.ts';
import { tanh } from '#lib/numerics/portable.ts';
import { neuronsOf, type Learner, type Neurons, type Setting } from '../dropout-smooths/learner.ts';
import type { Points } from '../dropout-smooths/problem.ts';

/** Starts from the given neurons. `strength` multiplies R_1: 1 is what dropout adds. */
export function createPenalised(setting: Setting, keep: number, strength: number, { x, y }: Points, from: Neurons): Learner {
  const { width, activation } = setting;
  const count = x.length;
  const a = Float64Array.from(from.output);
  const w = Float64Array.from(from.weight);
  const b = Float64Array.from(from.bias);
  const isRelu = activation === 'relu';
  /** Outputs of the hidden neurons, [width][samples]. */
  const hidden = new Float64Array(width * count);
  const places = Float64Array.from(x);
  const residual = new Float64Array(count);
  const factor = strength * factorVariance(keep);
  let rate = setting.learningRate;
  let steps = 0;

  function forward() {
    for (let i = 0; i < count; i++) residual[i] = 0;
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
  }

  /** d/da_j = mean 2 (r h + c a h^2), d/dh = 2 (r a + c a^2 h) / n with residual r, hidden output h and c the factor of R_1. */
  function backward() {
    const scale = (2 * rate) / count;
    for (let j = 0; j < width; j++) {
      const out = a[j]!;
      let da = 0;
      let dw = 0;
      let db = 0;
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
