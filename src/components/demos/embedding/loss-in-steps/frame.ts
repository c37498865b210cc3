/** What the figure draws. */
import type { TrainedFrame } from '#lib/experiment/frame.ts';

export interface LossInStepsFrame extends TrainedFrame {
  /** How strong each of the three associations is in the data, strongest first. */
  strengths: readonly number[];
  /** Measured steps; the loss at each; how strong each association is in the network, one row of three a step. */
  steps: number[];
  loss: number[];
  learned: number[];
  /** Step at which each association is half learned, interpolated; NaN: not yet. */
  halfSteps: number[];
  /** The loss halfway (in the logarithm of the step) between two half-steps, and what would be left there; NaN: not known yet. */
  pauses: { step: number; loss: number; left: number }[];
}
