/** What the figure draws. */
import type { LearningFrame } from '../learning.ts';

export interface ImageFrame extends LearningFrame {
  /** Which target this is: a figure whose reader has chosen another one must not show it under that choice. */
  targetKey: string;
  /** Greys, -1 black to 1 white, row by row [32][32]. */
  target: Float32Array;
  network: Float32Array;
  /** What the network drew along the way, as the text of a 16-shade picture; null: not there yet. */
  snapshots: { step: number; levels: string | null }[];
  /** Amplitude at 1 .. 16 cycles a side: the root of the power in the ring half a cycle to either side. */
  targetRadial: Float32Array;
  networkRadial: Float32Array;
  errorRadial: Float32Array;
  /** Bands of the target that are not empty, coarse to fine (0, 1, 2): the errors are theirs. */
  bands: number[];
}
