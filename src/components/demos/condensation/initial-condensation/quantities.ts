/** The steps of the first phase, the share of parallel or opposite pairs at the start, and with one input the time of gradient flow for each multiplicity. */
import type { Quantities } from '#lib/experiment/quoted.ts';
import type { InitialFrame } from './frame.ts';
import type { Params } from './params.ts';

/** Of the largest neuron in all amplitude. */
function topShare(amplitudes: Float32Array): number {
  const sizes = Array.from(amplitudes, Math.abs);
  return Math.max(...sizes) / sizes.reduce((sum, size) => sum + size, 0);
}

export default (({ five, one }) => ({
  steps: five.steps,
  pairsBefore: five.shares[0] as number,
  ...Object.fromEntries(
    one.flatMap(({ p, time, amplitudes }) => [
      [`time${p}`, time],
      [`topShare${p}`, topShare(amplitudes)],
    ]),
  ),
})) satisfies Quantities<Params, InitialFrame>;
