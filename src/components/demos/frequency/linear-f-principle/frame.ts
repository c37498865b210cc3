/** What the figure draws. */
import type { TrainedFrame } from '#lib/experiment/frame.ts';

export interface LinearFrame extends TrainedFrame {
  /** The training points, from left to right. */
  pointX: number[];
  pointY: number[];
  /** Between the first and the last of them: x, network, prediction. */
  x: Float64Array;
  network: Float64Array;
  prediction: Float64Array;
  /** Frequency weights of the initial units: W(k) = cubic / k^4 + linear / k^2. */
  cubic: number;
  linear: number;
  /** Measured steps so far; sum of squared errors and largest difference from the prediction (share of its range) at each. */
  steps: Float64Array;
  loss: Float64Array;
  difference: Float64Array;
}
