/** What the networks learn. */
import { sin } from '#lib/numerics/portable.ts';
import { createRandom } from '#lib/numerics/random.ts';
import { evenly } from '#lib/numerics/vectors.ts';

export interface Data {
  /** Row-major [samples][inputs]. */
  x: number[];
  y: number[];
  inputs: number;
}

/** 80 points uniform in [-4, 2]^5, y = 3.5 sum_k sin(5 x_k + 1): after Zhou et al. (2022). */
export function fiveInputs(seed: number): Data {
  const random = createRandom(seed, 'initial-condensation inputs');
  const rows = Array.from({ length: 80 }, () => Array.from({ length: 5 }, () => 6 * random.uniform() - 4));
  return { x: rows.flat(), y: rows.map((row) => 3.5 * row.reduce((sum, x) => sum + sin(5 * x + 1), 0)), inputs: 5 };
}

/** y = sin 4x at 20 points of [-1, 1]: its leading terms have 1, 2 and 3 lines of extrema, about equally strong. */
export function oneInput(): Data {
  const x = [...evenly(-1, 1, 20)];
  return { x, y: x.map((at) => sin(4 * at)), inputs: 1 };
}
