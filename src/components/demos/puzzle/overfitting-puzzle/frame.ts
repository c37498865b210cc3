/** What the figure draws. */
import type { TrainedFrame } from '#lib/experiment/frame.ts';
import type { Points } from '../networks.ts';

export interface OverfittingFrame extends TrainedFrame {
  /** The points fitted, and the clean target there. */
  points: Points & { clean: Float64Array };
  /** Where fits are drawn and tested, and the clean target there. */
  x: Float64Array;
  target: Float64Array;
  /** Polynomials of degree 0 .. points - 1 at x, and their mean squared errors on the points and against the target at x. */
  polynomials: Float64Array[];
  polynomialTrain: number[];
  polynomialTest: number[];
  /** Networks at x, in the order of `widths`; numbers of parameters. */
  networks: Float32Array[];
  parameters: number[];
  /** Measured steps so far; errors of every network at each, [steps][widths]. */
  steps: readonly number[];
  train: readonly number[][];
  test: readonly number[][];
}
