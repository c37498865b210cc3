/** What the figure draws. */
import type { TrainedFrame } from '#lib/experiment/frame.ts';

export interface EarlyStoppingFrame extends TrainedFrame {
  /** Samples: points in [-pi, pi), the clean target there, and the noisy values trained on. */
  x: Float32Array;
  clean: Float32Array;
  noisy: Float32Array;
  /** Amplitudes of the clean target and of the noise in the samples, k = 0, 1, 2, ... */
  signalSpectrum: Float32Array;
  noiseSpectrum: Float32Array;
  /** Frequencies of the target. */
  peaks: number[];
  /** The kept steps so far. All that follows has one entry, or one row, a kept step. */
  steps: Float32Array;
  /** Mean squared error on the noisy samples, and against the clean target on the test points. */
  train: Float32Array;
  test: Float32Array;
  /** The test error's part at the target's frequencies: signal not learned yet. The rest is noise taken in. */
  testSignal: Float32Array;
  /** Relative error of the fit against the noisy samples: at the target's frequencies, and at all others (NaN: no data there). */
  errorSignal: Float32Array;
  errorRest: Float32Array;
  /** Network at `drawnX`, thousandths. */
  fits: Int32Array;
  drawnX: Float32Array;
  drawnTarget: Float32Array;
  /** Amplitudes of the network's output on the samples, and its relative error against them, by frequency, to three decimals. */
  spectra: Float32Array;
  errors: Float32Array;
}
