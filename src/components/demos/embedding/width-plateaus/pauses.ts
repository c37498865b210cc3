/** Where a network's loss pauses on its way down, and when it leaves. */
import { findPlateaus } from '#lib/numerics/plateaus.ts';
import type { Pause } from './frame.ts';

/** A plateau: the loss stays within 2% while the number of steps grows by half. */
const rule = { factor: 1.5, tolerance: 0.02 };
/** Not a pause but the start: there the loss has not yet fallen by 5%. */
const fallen = 0.95;
/** A network has left a plateau when its loss is below this share of the plateau's. */
const left = 0.9;

/** The pauses of one network, in order. */
export function pausesOf(steps: readonly number[], losses: readonly number[]): Pause[] {
  return findPlateaus(steps, losses, rule)
    .filter(({ flattest }) => (losses[flattest] as number) < fallen * (losses[0] as number))
    .map(({ first, last, flattest }) => {
      const loss = losses[flattest] as number;
      const leaves = losses.findIndex((value, i) => i > flattest && value < left * loss);
      return { from: steps[first] as number, to: steps[last] as number, at: flattest, loss, leaves: steps[leaves] ?? NaN };
    });
}
