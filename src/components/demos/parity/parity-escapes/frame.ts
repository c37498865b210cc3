/** What the figure draws. */
import type { Answers, CubeFrame } from '../course.ts';

/** The networks that are tried on every k, and all of them. */
export type Swept = 'gaussian' | 'signs' | 'small';
export type Method = Swept | 'decay';

export interface EscapesFrame extends CubeFrame {
  /** Bits of an input, and of the parity. */
  dimension: number;
  bits: number;
  records: Record<Method, Answers>;
  /** Walsh power by degree 0 .. d of the target, and of what the sample shows of it. */
  targetPower: Float64Array;
  samplePower: Float64Array;
  /** Right answers on unseen inputs at the fit for k = 1 .. d, by method; NaN: not fitted yet. */
  byBits: Record<Swept, Float64Array>;
}
