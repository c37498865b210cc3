/** What the figure draws. */
import type { TrainedFrame } from '#lib/experiment/frame.ts';
import type { Neurons } from '#lib/numerics/two-layer.ts';

/** Where a network's loss pauses on its way down, by steps. */
export interface Pause {
  from: number;
  to: number;
  /** Where the loss is flattest, as an index into the measured steps, and what it is there. */
  at: number;
  loss: number;
  /** First measured step at which the network has left; NaN while it has not. */
  leaves: number;
}

/** A pause, and the network that pauses: its weights where the loss is flattest, and what it computes there on the grid. */
export interface Halt extends Pause {
  neurons: Neurons;
  outputs: number[];
}

export interface NetworkRecord {
  width: number;
  /** Before the first step. */
  initial: Neurons;
  /** Mean squared error at each measured step. */
  losses: number[];
  halts: Halt[];
}

export interface PlateausFrame extends TrainedFrame {
  points: { x: number[]; y: number[] };
  /** Largest less smallest y. */
  range: number;
  activation: 'relu' | 'xTanh' | 'tanh';
  /** Measured steps so far. */
  steps: number[];
  /** By rising width. */
  networks: NetworkRecord[];
}
