/** What the figure draws. */
import type { Frame } from '#lib/experiment/frame.ts';

/** The students from one size of initial weights. */
export interface Start {
  std: number;
  /** Relative error on fresh points, a row for each number of samples, a column for each draw; NaN: not trained yet. */
  errors: number[][];
  /** Its median over the draws; NaN before all are there. */
  medians: number[];
  /** How far the neurons point along the teacher's (along.ts), and its median over the draws; as the errors. */
  along: number[][];
  alongMedians: number[];
  /** The largest mean squared error of a student on its own samples; 0 before there are any. */
  worstFit: number;
  /** Number of samples at which the median falls below the bound for good, interpolated; NaN: not known, infinite: not within the samples. */
  enough: number;
}

export interface DataFrame extends Frame {
  /** The parameters in words. */
  setting: string;
  /** Parameters of the teacher, and of a student. */
  teacher: number;
  student: number;
  /** Numbers of samples. */
  samples: number[];
  /** The small start, then the large one. */
  starts: Start[];
}
