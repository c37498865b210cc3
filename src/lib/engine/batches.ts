/** The order in which minibatches take the samples, shared by both engines. */

import { createRandom } from '#lib/numerics/random.ts';

export interface Batches {
  /** The samples in the order of this epoch. The array stays the same one; its entries change with the epoch. */
  readonly order: Uint32Array;
  /** Epochs finished. */
  readonly epoch: number;
  /** Place in `order` where the current step's batch starts. */
  readonly position: number;
  /** Steps left in this epoch, the current one included. */
  readonly left: number;
  /** Goes on by `steps` <= `left` steps; past the end of the epoch the samples are shuffled anew. */
  advance(steps: number): void;
}

/**
 * Batches of `size` out of `samples` samples. An epoch has floor(samples / size) steps; the samples left over then wait for a later
 * epoch, so that all batches have the same size. With batches of all samples the order is 0, 1, 2, ... in every epoch.
 */
export function createBatches(samples: number, size: number, seed: number): Batches {
  const random = createRandom(seed, 'batches');
  const order = Uint32Array.from({ length: samples }, (_, i) => i);
  const perEpoch = Math.floor(samples / size);
  const shuffle = () => size < samples && random.shuffle(order);
  let epoch = 0;
  let step = 0;
  shuffle();
  return {
    order,
    get epoch() {
      return epoch;
    },
    get position() {
      return step * size;
    },
    get left() {
      return perEpoch - step;
    },
    advance(steps) {
      step += steps;
      if (step < perEpoch) return;
      step = 0;
      epoch += 1;
      shuffle();
    },
  };
}
