/** Eigenvalues of the Hessian of the loss, and their signs, at a point of the deeper network, from the engine's gradients alone. */
import type { Trainer } from '#lib/engine/types.ts';
import { countSigns, spectrumOf } from '#lib/numerics/spectrum.ts';
import type { Curvature } from './frame.ts';

/** What counts as zero, as a share of the largest eigenvalue: central differences of the gradient are good to about 1e-10 of it. */
const zeroShare = 1e-7;
/** Step of the central differences. */
const step = 1e-5;

export function curvatureOf(hessian: number[][]): Curvature {
  const { values } = spectrumOf(hessian);
  const { negative, zero, positive } = countSigns(values, zeroShare);
  return { values, counts: { negative, zero, positive } };
}

/** Central differences of the trainer's gradient at `weights`, made symmetric; the trainer is left there. */
export function differenceHessian(trainer: Trainer, weights: Float64Array): number[][] {
  const gradientAt = (k: number, by: number) => {
    trainer.setWeights(weights.map((value, l) => (l === k ? value + by : value)));
    return trainer.gradient();
  };
  const rows = Array.from(weights, (_, k) => {
    const [ahead, behind] = [gradientAt(k, step), gradientAt(k, -step)];
    return Array.from(ahead, (value, l) => (value - (behind[l] as number)) / (2 * step));
  });
  trainer.setWeights(weights);
  return rows.map((row, k) => row.map((value, l) => (value + (rows[l]?.[k] as number)) / 2));
}
