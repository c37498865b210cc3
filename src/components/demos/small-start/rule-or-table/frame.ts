/** What the figure draws. */
import type { TrainedFrame } from '#lib/experiment/frame.ts';

/** One of the two networks. */
export interface Side {
  /** What it answers in each cell, row after row [36]. */
  answers: number[];
  /** Its greatest error in the trained and in the held-out cells at each measured step, shares of the table's spread [steps]. */
  trained: number[];
  heldOut: number[];
  /** Unit vectors (w, b) of its neurons of largest amplitude, turned so that none points away from the first: rows of 13. */
  largest: number[];
  /** How many directions hold nine tenths of its amplitude; NaN before the end. */
  directions: number;
}

export interface RuleOrTableFrame extends TrainedFrame {
  /** What stands in each cell, row after row [36]. */
  table: number[];
  /** Cells that were not trained, by index. */
  held: readonly number[];
  /** Measured steps. */
  steps: number[];
  small: Side;
  large: Side;
}
