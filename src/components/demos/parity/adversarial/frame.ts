/** What the figure draws. */
import type { TrainedFrame } from '#lib/experiment/frame.ts';

/** The network with the smooth labels (digits as they are; one bit), and the one with the rough ones (flipped at random; parity). */
export type NetworkName = 'smooth' | 'rough';

export interface NetworkCourse {
  /** Median distance to the nearest changed answer found, at each measured step. Infinity: none found for most. */
  distance: Float32Array;
  /** Shares of right answers on seen and unseen inputs, by the labels that the network is told and the true ones. */
  seen: Float32Array;
  unseen: Float32Array;
  /** Distance from each probed input now. */
  distances: Float32Array;
  /** The example with its answer just changed, and what the network says of the example itself. Empty: none found. */
  changed: Float32Array;
  says: 1 | -1;
}

export interface AdversarialFrame extends TrainedFrame {
  data: 'digits' | 'bits';
  /** Measured steps so far. */
  steps: Uint32Array;
  courses: Record<NetworkName, NetworkCourse>;
  /** Median distance from a probed input to the nearest seen one: the unit. */
  spacing: number;
  /** The first probed input, and its digit (NaN for bits). */
  example: Float32Array;
  exampleDigit: number;
  /** Index of the measured step at which nine tenths of the seen inputs were first right, in the smooth network; -1: not yet. */
  mostRight: number;
}
