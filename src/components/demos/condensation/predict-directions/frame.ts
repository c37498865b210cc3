/** What the figure draws. */
import type { Frame } from '#lib/experiment/frame.ts';
import type { Extremum } from '#lib/numerics/circle-potential.ts';

/** A direction that neurons have gathered in. */
export interface Direction {
  /** Degrees, mean over its neurons weighted by amplitude. */
  angle: number;
  /** Share of the total amplitude |a| |(w, b)|. */
  share: number;
  /** Sign of the output weights. */
  sign: number;
}

export interface PredictFrame extends Frame {
  /** The parameters in words. */
  setting: string;
  pointX: number[];
  pointY: number[];
  /** Every neuron's direction in degrees, before and now, and its amplitude a |(w, b)| now, with the sign of a. */
  before: Float64Array;
  angles: Float64Array;
  amplitudes: Float64Array;
  /** Extrema of the potential where neurons can gather, by falling height. */
  extrema: Extremum[];
  found: Direction[];
  marks: number[];
  /** The network's outputs at the training points. */
  outputs: number[];
  /** The network at `drawnX`. */
  network: Float32Array;
}
