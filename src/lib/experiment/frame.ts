/** What a figure draws: plain data, cloneable by postMessage. */
export interface Frame {
  step: number;
  /** Numbers that claims and verdicts read. NaN: not decided yet. */
  measures: Record<string, number>;
}

/** What a figure draws of a run of training. */
export interface TrainedFrame extends Frame {
  /** The run's length in its steps; the most, where it may end before. */
  length: number;
}
