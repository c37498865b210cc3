/** What the figure draws, and what a job gives. */
import type { Frame } from '#lib/experiment/frame.ts';

export interface FourierFeaturesFrame extends Frame {
  /** The picture, as the parameter names it. */
  picture: string;
  /** One entry a network, the plain one first, its sigma 0. PSNR on the trained and on the other pixels, dB; NaN: not trained yet. */
  sigmas: Float32Array;
  train: Float32Array;
  test: Float32Array;
  /** What each network draws, as the text of a 16-shade picture; empty: not trained yet. */
  drawings: string[];
  /** Index of the network with Fourier features that draws the unseen pixels best; 1 before any is trained. */
  best: number;
}

/** One network, trained. */
export interface Drawn {
  /** PSNR, dB, as 32-bit numbers. */
  train: number;
  test: number;
  drawing: string;
  /** Fingerprint of the weights. */
  weights: string;
}
