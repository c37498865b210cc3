/**
 * The wide network of the linear frequency principle: f(x) = sum_j a_j ReLU(w_j x + b_j) without output bias, every unit beside a twin with the
 * opposite output weight, so that f starts as zero, all parameters trained. The setting of Zhang, Luo, Ma & Xu (2021), as in the authors' code.
 */
import { createRandom } from '#lib/numerics/random.ts';
import type { Params } from './params.ts';

export type Setting = Omit<Params, 'points' | 'steps'>;

export interface Units {
  /** Weight, bias and output weight of each unit [width]; the second half are the twins. */
  w: Float64Array;
  b: Float64Array;
  a: Float64Array;
}

/** Evenly spaced kinks lie between -reach and reach. */
const reach = 1.1;

/**
 * Initial units. `random`: w, b and a uniform between plus and minus their limits. `even`: the kinks -b / w evenly spaced with a random
 * offset each, and |w| and |a| at their limits with random signs, so that chance has little left to do.
 */
export function initialUnits({ width, kinks, weightLimit, biasLimit, outputLimit, seed }: Setting): Units {
  const random = createRandom(seed, 'linear-f-principle units');
  const half = Math.floor(width / 2);
  const uniform = () => 2 * random.uniform() - 1;
  const sign = () => (random.uniform() < 0.5 ? -1 : 1);
  const units = Array.from({ length: half }, (_, j) => {
    if (kinks === 'random') return { w: weightLimit * uniform(), b: biasLimit * uniform(), a: outputLimit * uniform() };
    const w = weightLimit * sign();
    const kink = reach * (-1 + (2 * (j + random.uniform())) / half);
    return { w, b: -w * kink, a: outputLimit * sign() };
  });
  return {
    w: Float64Array.from([...units, ...units], ({ w }) => w),
    b: Float64Array.from([...units, ...units], ({ b }) => b),
    a: Float64Array.from([...units.map(({ a }) => a), ...units.map(({ a }) => -a)]),
  };
}

/**
 * The frequency weights W(k) = cubic / k^4 + linear / k^2 of these units, up to a common factor; k in radians per unit of x.
 *
 * Where they come from: in the linear regime training moves f along the kernel sum_j grad f(x) . grad f(x'). A unit's gradient with respect to a_j
 * is a ramp, |w_j| (x - kink)_+, of transform |w_j| / k^2; with respect to b_j it is a step, a_j, of transform |a_j| / k. Kinks that fill the
 * line evenly average the phases away and leave W = <density w^2> / k^4 + <density a^2> / k^2. With b uniform, the density of a unit's kinks is
 * proportional to |w|, which gives <|w|^3> / k^4 + <a^2 |w|> / k^2: Luo, Ma, Xu & Zhang (2022), LFP operator for ReLU, with k = 2 pi xi. Its
 * third term, from the gradient with respect to w_j, is a step times x; it is left out here as in the authors' code.
 */
export function frequencyWeights({ w, a }: Units, kinks: Params['kinks']): { cubic: number; linear: number } {
  let cubic = 0;
  let linear = 0;
  for (let j = 0; j < w.length; j++) {
    const weight = w[j] as number;
    const output = a[j] as number;
    const density = kinks === 'random' ? Math.abs(weight) : 1;
    cubic += (density * weight * weight) / w.length;
    linear += (density * output * output) / w.length;
  }
  return { cubic, linear };
}

/** Largest eigenvalue of the kernel matrix [points][points] at the start, by the power method. */
export function largestEigenvalue({ w, b, a }: Units, x: readonly number[]): number {
  const rows = x.map((xi) =>
    x.map((xj) => {
      let sum = 0;
      for (let unit = 0; unit < w.length; unit++) {
        const zi = (w[unit] as number) * xi + (b[unit] as number);
        const zj = (w[unit] as number) * xj + (b[unit] as number);
        if (zi > 0 && zj > 0) sum += zi * zj + (a[unit] as number) * (a[unit] as number) * (1 + xi * xj);
      }
      return sum;
    }),
  );
  let vector = x.map(() => 1);
  let size = 0;
  for (let i = 0; i < 200; i++) {
    const image = rows.map((row) => row.reduce((sum, value, j) => sum + value * (vector[j] as number), 0));
    size = Math.sqrt(image.reduce((sum, value) => sum + value * value, 0));
    vector = image.map((value) => value / size);
  }
  return size;
}

/**
 * Median distance that kinks -b / w have moved, of those that started between `from` and `to`; weights in the order of the trainer: w, b, a.
 * The linear regime needs it small against the distance between points: a unit's step must stay where it is.
 */
export function kinkShift(before: ArrayLike<number>, now: ArrayLike<number>, width: number, from: number, to: number): number {
  const kinks = (all: ArrayLike<number>) =>
    Array.from({ length: width }, (_, j) => -(all[width + j] as number) / (all[j] as number));
  const moved = kinks(now);
  const shifts = kinks(before).flatMap((kink, j) => (kink > from && kink < to ? [Math.abs((moved[j] as number) - kink)] : []));
  shifts.sort((p, q) => p - q);
  return shifts[Math.floor(shifts.length / 2)] ?? NaN;
}
