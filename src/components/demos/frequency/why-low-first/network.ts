/**
 * The network of this figure: one hidden layer whose input is the point (cos x, sin x) of a circle, so that the interval [-pi, pi) has no ends.
 * (A unit that takes x itself jumps where the interval closes, and that jump alone holds all frequencies, falling only as 1 / k.)
 * Unit j computes sigma(w cos(x - angle_j) + b_j): all start with weights of one length w and biases uniform on [-w/2, w/2], so that each unit
 * switches on and off again along the circle, with slope sqrt(w^2 - b_j^2) there.
 */
import type { Engine } from '#lib/engine/types.ts';
import { twoLayerNetwork } from '#lib/experiment/networks.ts';
import { modulus, type Dft } from '#lib/numerics/dft.ts';
import { cos, exp, sin } from '#lib/numerics/portable.ts';
import { createRandom } from '#lib/numerics/random.ts';
import { lengthOf } from '#lib/numerics/vectors.ts';
import { highest, type Params } from './params.ts';

/** Standard deviation of the initial output weights. */
const outputStd = 0.1;

/** The learning rate is a share of the largest step that is surely stable at the start. */
export type Setting = Pick<Params, 'activation' | 'width' | 'weightScale' | 'learningRate' | 'seed'>;

/**
 * Trains with the mean squared error by gradient descent.
 * @param grid n points x
 * @param y targets there
 * @returns the trainer, the biases of the hidden units at the start, and what gives the norm of the gradient of the loss that a part of the
 * residual alone has, residual [n]. The gradient is linear in it.
 */
export function createDecomposed(p: Setting, engine: Engine, grid: Float64Array, y: Float64Array) {
  const n = grid.length;
  const random = createRandom(p.seed, 'why-low-first units');
  const weights = new Float64Array(2 * p.width);
  const biases = new Float64Array(p.width);
  for (let j = 0; j < p.width; j++) {
    const angle = 2 * Math.PI * random.uniform();
    weights[2 * j] = p.weightScale * cos(angle);
    weights[2 * j + 1] = p.weightScale * sin(angle);
    biases[j] = p.weightScale * (random.uniform() - 0.5);
  }
  let part: Float64Array | null = null;
  const trainer = engine.create({
    network: twoLayerNetwork({
      inputs: 2,
      width: p.width,
      activation: p.activation,
      weights: { kind: 'values', values: weights },
      bias: { kind: 'values', values: biases },
      output: { kind: 'normal', std: outputStd },
      outputBias: { kind: 'zero' },
    }),
    training: {
      loss: 'none',
      optimiser: { kind: 'gd', learningRate: 0 },
      outputGradient(outputs, gradient) {
        let loss = 0;
        for (let i = 0; i < n; i++) {
          const residual = part ? (part[i] as number) : (outputs[i] as number) - (y[i] as number);
          gradient[i] = (gradient[i] as number) + (2 * residual) / n;
          loss += (residual * residual) / n;
        }
        return loss;
      },
    },
    x: Float64Array.from({ length: 2 * n }, (_, i) => (i % 2 === 0 ? cos(grid[i >> 1] as number) : sin(grid[i >> 1] as number))),
    y: [],
    seed: p.seed,
  });
  const gradientNorm = (given: Float64Array) => {
    part = given;
    const length = lengthOf(trainer.gradient());
    part = null;
    return length;
  };
  trainer.setLearningRate(p.learningRate * stableStep(n, gradientNorm));
  return { trainer, gradientNorm, biases };
}

/**
 * A step of gradient descent that is surely stable: 2 over the trace of the loss' curvature (2/n) sum_i |grad f(x_i)|^2, which is at least its
 * largest eigenvalue.
 */
function stableStep(n: number, gradientNorm: (part: Float64Array) => number): number {
  let trace = 0;
  for (let i = 0; i < n; i++) {
    const one = new Float64Array(n);
    one[i] = n / 2;
    const length = gradientNorm(one);
    trace += (2 / n) * length * length;
  }
  return 2 / trace;
}

/** A residual [n] as its waves at k = 0 .. highest and what is left; they add up to it. Also the waves' amplitudes. */
export function decompose(
  residual: Float64Array,
  dft: Dft,
  grid: Float64Array,
): { waves: Float64Array[]; amplitudes: Float64Array } {
  const c = dft.coefficients(residual);
  const rest = Float64Array.from(residual);
  const waves = Array.from({ length: highest + 1 }, (_, k) =>
    grid.map((x, i) => {
      // The sign: coefficients are those of cos kx and -sin kx.
      const wave = (c[2 * k] as number) * cos(k * x) - (c[2 * k + 1] as number) * sin(k * x);
      rest[i] = (rest[i] as number) - wave;
      return wave;
    }),
  );
  return { waves: [...waves, rest], amplitudes: Float64Array.from(waves, (_, k) => modulus(c, k)) };
}

/**
 * Gradient per unit of residual at k = 1 .. highest as theory has it at the start, without any fitted constant; null where there is none.
 * The gradient of a residual A cos(kx + phase) with respect to an output weight is A times the unit's own Fourier coefficient, times the cosine
 * of their phases. A unit switches twice, each time with the spectrum |F| / pi of a unit on the line (unit-spectra.ts), s its slope there:
 * 1 / (s sinh(pi k / (2 s))) for tanh, s / (pi k^2) for ReLU. Phases averaged and squares added up over the units. The gradients of the hidden
 * weights carry the small output weights as a factor and are left out.
 */
export function theoryOf(p: Setting, biases: Float64Array): Float64Array | null {
  const { activation, weightScale: w } = p;
  if (activation !== 'tanh' && activation !== 'relu') return null;
  return Float64Array.from({ length: highest }, (_, i) => {
    const k = i + 1;
    let sum = 0;
    for (const b of biases) {
      const slope = Math.sqrt(w * w - b * b);
      const z = (Math.PI * k) / (2 * slope);
      const switching = activation === 'tanh' ? 2 / (slope * (exp(z) - exp(-z))) : slope / (Math.PI * k * k);
      sum += switching * switching;
    }
    return Math.sqrt(sum);
  });
}
