/** What the figure draws. */
import type { TrainedFrame } from '#lib/experiment/frame.ts';

export interface WhyLowFirstFrame extends TrainedFrame {
  /** Frequencies of the target, low to high, and the step at which each was learned (NaN: not yet). */
  peaks: number[];
  passages: number[];
  /** Measured steps so far. */
  steps: Float32Array;
  /** At each of them: amplitude of the residual at k = 1 .. 8. */
  residual: Float32Array;
  /** At each of them: norm of the gradient due to k = 0 .. 8, and to all that is above. */
  gradient: Float32Array;
  /** Gradient per unit of residual at k = 1 .. 8 at the start as theory has it; empty where there is no theory. */
  theory: Float64Array;
  weight: number;
  /** Spectra of single units of that weight, relative to the theory's value at k = 1, at `unitFrequencies`, unit after unit. */
  unitMeasured: Float64Array;
  unitTheory: Float64Array;
  /** -d log |F| / dk of tanh at `decayWeights`. */
  decay: Float64Array;
}
