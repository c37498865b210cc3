/** What the figure draws. */
import type { LearningFrame } from '../learning.ts';

/** Left or right. */
export type Side = 0 | 1;

export interface LocalFrame extends LearningFrame {
  /** Training points in [-1, 1]; target and network there. */
  x: Float32Array;
  target: Float32Array;
  network: Float32Array;
  /** Frequencies of the left and the right packet, cycles over the interval. */
  cycles: [number, number];
  /** Windowed amplitude of target and of what is missing, [place][frequency], as a share of the target's largest. */
  targetMap: Float32Array;
  residualMap: Float32Array;
  /** The residual's map along the way; null: not there yet. */
  snapshots: { step: number; map: Float32Array | null }[];
  /** The slow side first (the left one if both are alike), as their errors come. */
  order: [Side, Side];
}
