/** What the figure draws. */
import type { LearningFrame } from '../learning.ts';

export interface FPrincipleFrame extends LearningFrame {
  /** Points of the drawn fit, in [-pi, pi]; the target and the network there. */
  x: Float32Array;
  target: Float32Array;
  network: Float32Array;
  /** Amplitudes at k = 0 .. 12 of target, network and their difference. */
  targetSpectrum: Float32Array;
  networkSpectrum: Float32Array;
  errorSpectrum: Float32Array;
  /** Frequencies of the target, low to high; the errors are of each. */
  peaks: number[];
}
