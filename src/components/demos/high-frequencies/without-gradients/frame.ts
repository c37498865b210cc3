/** What the figure draws. */
import type { Frame } from '#lib/experiment/frame.ts';

export interface WithoutGradientsFrame extends Frame {
  /** Points of the drawn fit in [-pi, pi]; the target and the best network there. */
  x: Float32Array;
  target: Float32Array;
  network: Float32Array;
  /** Amplitudes at k = 0 .. 8 of the target and the best network. */
  targetSpectrum: Float32Array;
  networkSpectrum: Float32Array;
  /** Frequencies of the target, low to high, and the evaluations after which each was learned (NaN: not yet). */
  peaks: number[];
  passages: number[];
  /** Evaluations of the loss so far, and the best loss then. One entry a step. */
  evaluations: Uint32Array;
  loss: Float32Array;
  /** Relative error of the best network at each of `peaks`, one row a step. */
  errors: Float32Array;
  /** Amplitudes of the best network at the lowest and the highest of `peaks`, thousandths, one entry a step. */
  pathLow: Int32Array;
  pathHigh: Int32Array;
  /** The same two amplitudes of random networks, thousandths. */
  randomLow: Int32Array;
  randomHigh: Int32Array;
  /** The run's length, evaluations. */
  length: number;
}
