/** Watches the loss for its first spike. */
import type { Spike } from './frame.ts';
import { beginsAt, overAt, risingAt } from './params.ts';

export interface Watch {
  /** Takes note of the loss at a step; `error` gives f - y at the points, if it is wanted. */
  see(step: number, loss: number, error: () => number[]): void;
  /** The loss is above what it has been. */
  readonly rising: boolean;
  readonly spike: Spike | null;
}

export function createWatch(): Watch {
  let least = Infinity;
  let last = Infinity;
  let spike: Spike | null = null;
  return {
    see(step, loss, error) {
      last = loss;
      if (!spike && loss > beginsAt * least) spike = { base: least, peak: step, loss: -Infinity, over: NaN, error: [] };
      if (!spike || !Number.isNaN(spike.over)) least = Math.min(least, loss);
      else if (loss > spike.loss) Object.assign(spike, { peak: step, loss, error: error() });
      else if (loss < overAt * spike.base) {
        spike.over = step;
        least = loss;
      }
    },
    get rising() {
      return !(last <= risingAt * least);
    },
    get spike() {
      return spike && { ...spike };
    },
  };
}
