/** What the figure draws. */
import type { TrainedFrame } from '#lib/experiment/frame.ts';

/** Cosine matrices at one step, packed (`layers.ts`). */
export interface Kept {
  step: number;
  layers: [string, string];
  shares: [number, number];
}

/** One of the two networks over training. */
export interface Side {
  /** At each measured step. */
  first: number[];
  second: number[];
  loss: number[];
  /** In order of step; among them the moment, once it has come. Every fifth measurement of the small-weight network, every tenth of the other. */
  kept: Kept[];
  /** The first step at which the loss has fallen by `fall`; -1 until then. */
  moment: number;
  /** All weights then. */
  momentWeights: Float32Array;
}

export interface ThreeLayerFrame extends TrainedFrame {
  width: number;
  steps: number[];
  small: Side;
  large: Side;
}
