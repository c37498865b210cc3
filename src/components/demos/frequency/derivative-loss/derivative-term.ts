/** The derivative term of the loss: its value, its gradient with respect to the network's outputs, and what it gives each frequency. */
import type { Real } from '#lib/engine/types.ts';
import type { DerivativeFrame } from './frame.ts';

/**
 * weight times the mean square of the slopes of (output - target), or of the output alone if `target` is zero. Slopes are differences of
 * neighbouring samples over their distance h, so no derivative of the network is needed. Returns an `outputGradient` that adds d(term) /
 * d(output) = 2 weight / (m h^2) D^T D r, with D r the m = n - 1 differences of r = output - target.
 */
export function slopeTerm(target: Float64Array, weight: number, h: number): (outputs: Real, gradient: Real) => number {
  const intervals = target.length - 1;
  const scale = weight / (intervals * h * h);
  return (outputs, gradient) => {
    let sum = 0;
    for (let i = 0; i < intervals; i++) {
      const here = (outputs[i] as number) - (target[i] as number);
      const next = (outputs[i + 1] as number) - (target[i + 1] as number);
      const difference = next - here;
      sum += difference * difference;
      gradient[i] = (gradient[i] as number) - 2 * scale * difference;
      gradient[i + 1] = (gradient[i + 1] as number) + 2 * scale * difference;
    }
    return scale * sum;
  };
}

/**
 * What the loss gives a wave sin kx: 1 from the mean square, and from the slopes weight times k^2, up to what differences over h miss:
 * (2 sin(kh / 2) / h)^2 in place of k^2. Relative to the mean square of the wave.
 */
export function waveWeight(k: number, weight: number): number {
  return 1 + weight * k * k;
}

/** What the loss gives each frequency: its weight, or, where the slope itself is punished, the factor by which the loss, its free ends aside, is least. */
export function waveWeights({ weight, term }: DerivativeFrame, frequencies: readonly number[]): number[] {
  return frequencies.map((k) => (term === 'error' ? waveWeight(k, weight) : 1 / waveWeight(k, weight)));
}
