/** What the figure draws. */
import type { TrainedFrame } from '#lib/experiment/frame.ts';

/** In the plane. */
export type Vector = readonly [number, number];

export interface TwoVectorsFrame extends TrainedFrame {
  objective: 'squares' | 'dropout' | 'error' | 'lengths';
  sum: Vector;
  /** Recorded steps so far; the two vectors, and those of the chain, at each. */
  steps: readonly number[];
  pair: readonly Vector[][];
  chain: readonly Vector[][];
}
