/** What the figure draws. */
import type { Answers, CubeFrame } from '../course.ts';

/** The functions that are learned. */
export type Target = 'parity' | 'majority' | 'dictator';

/** How one target went, up to the step at which it was fitted. */
export interface TargetRecord extends Answers {
  /** Mean squared error on the seen inputs at each measured step. */
  loss: Float32Array;
  /** Values of the target, +1 or -1, at all inputs, [2^d]. */
  truth: Int8Array;
  /** Walsh power by degree 0 .. d of the target, and of what the sample shows of it. */
  targetPower: Float64Array;
  samplePower: Float64Array;
}

/** The records of a fitted target are shorter than `steps`. */
export interface ParityFrame extends CubeFrame {
  dimension: number;
  records: Record<Target, TargetRecord>;
}
