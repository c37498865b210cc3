/** What the figures draw whose networks learn a sum of waves. */
import type { TrainedFrame } from '#lib/experiment/frame.ts';

/** One network in space, and how it stands with each wave. */
export interface FitRecord {
  /** At the drawn points. */
  values: Float32Array;
  /** Relative error of each wave, one row of waves a measured step. */
  errors: Float32Array;
  /** Step at which each wave was learned; NaN: not yet. */
  passages: number[];
}

export interface WavesFrame extends TrainedFrame {
  x: Float32Array;
  target: Float32Array;
  /** Periods of the target's waves across the interval, low to high. */
  waves: number[];
  /** Measured steps. */
  steps: Float64Array;
}

/** A network with the name that it has in a picture. */
export interface Titled {
  title: string;
  network: FitRecord;
}
