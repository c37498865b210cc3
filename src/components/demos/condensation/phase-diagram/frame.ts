/** What the figure draws. */
import type { Frame } from '#lib/experiment/frame.ts';

/** A place in the diagram: how the initial sizes of the weights scale with the width. */
export interface Place {
  gamma: number;
  gammaPrime: number;
}

/** `row`: with the first three, where the slope changes its sign along gamma' = 0. */
export type Kind = 'ntk' | 'meanField' | 'condensed' | 'row' | 'reader';
export type KnownPlace = Place & { kind: Kind };

/** What one network gave. */
export interface Trained {
  /** |(w, b) - (w, b) at the start| / |(w, b) at the start|, over all neurons. */
  change: number;
  /** At the end. */
  loss: number;
}

export interface PhaseFrame extends Frame {
  /** Places in the order of training. */
  places: KnownPlace[];
  widths: number[];
  /** Networks a width. */
  draws: number;
  /** Relative change of (w, b), and loss at the end [places][widths][draws]; NaN while unknown. */
  changes: Float64Array;
  losses: Float64Array;
  /** Slope of the mean log change against log width [places]; NaN while a width is missing. */
  slopes: Float64Array;
}
