/** What the figure draws. */
import type { TrainedFrame } from '#lib/experiment/frame.ts';

export interface DigitsFrame extends TrainedFrame {
  /** Measured epochs so far. */
  epochs: Float32Array;
  /** At each of them: relative errors of the low and of the high part, one number a filter width. */
  low: Float32Array;
  high: Float32Array;
  /** At each of them: share of training and of test digits told rightly. */
  trainAccuracy: Float32Array;
  testAccuracy: Float32Array;
  /** For each filter width: first epoch at which each part's error is below 0.5 (NaN: not yet). */
  lowPassages: number[];
  highPassages: number[];
  /** For each filter width: share of the labels that is low-frequency; neighbour correlation of these labels and of reordered ones. */
  lowShare: Float64Array;
  correlation: Float64Array;
  shuffledCorrelation: Float64Array;
  /** One training digit of each class: grey levels 0 .. 15 [10][196], label, low part of the labels at each width [width][10][10], output [10][10]. */
  images: Uint8Array;
  imageLabels: number[];
  imageLow: Float32Array;
  imageOutput: Float32Array;
}
