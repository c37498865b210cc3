/** What the figure draws. */
import type { TrainedFrame } from '#lib/experiment/frame.ts';

/** A training from one start: its weights are the first one's, times a factor. */
export interface Course {
  /** Standard deviation of the initial weights. */
  std: number;
  /** Mean squared error at the frame's measured steps. */
  loss: number[];
  /** The same at the frame's grid, computed before training. */
  computedLoss: number[];
  /** Step at which each mode is half learned, interpolated, strongest first; NaN: not yet. */
  halfSteps: number[];
  /** The same, computed before training. */
  computedHalfSteps: number[];
}

export interface StaircaseFrame extends TrainedFrame {
  /** Strength of each mode of the data, strongest first. */
  strengths: readonly number[];
  /** The loss that is left when the strongest mode is learned, when the two strongest are. */
  levels: number[];
  /** Measured steps; the steps for which the loss was computed. */
  steps: number[];
  grid: number[];
  /** Three, the largest start first. */
  courses: Course[];
}
