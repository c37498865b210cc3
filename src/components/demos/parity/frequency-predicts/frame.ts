/** What the figure draws, and what jobs give. */
import type { Frame } from '#lib/experiment/frame.ts';

/** Targets on eight bits, and ways to sort handwritten digits into two classes. */
export type CubeKind =
  | ('bit' | 'parity' | 'majority' | 'halfSpaceA' | 'halfSpaceB' | 'randomA' | 'randomB')
  | `${'product' | 'mixture'}${2 | 3 | 4 | 5 | 6 | 7}`;
export type DigitKind =
  | ('even' | 'small' | 'loop' | 'fiveA' | 'fiveB' | 'randomDigits' | 'ink' | 'inkOdd')
  | `flipped${10 | 20 | 30 | 40}`
  | `inkBands${4 | 8 | 16}`;
export type KindName = CubeKind | DigitKind;

/** One entry a target of each draw. NaN: not known yet. */
export interface FrequencyPredictsFrame extends Frame {
  kinds: KindName[];
  /** Neighbour correlation (Moran's I) of the labels of the sample. */
  correlation: Float32Array;
  /** Share of right answers on points that were not in the sample, and on the sample; steps until it was fitted. */
  accuracy: Float32Array;
  trainAccuracy: Float32Array;
  steps: Float32Array;
}

/** What the first job of a draw gives: the neighbour correlation of each target, as 32-bit numbers. */
export interface Looked {
  correlations: number[];
}

/** What the job of one target gives. */
export interface Learned {
  /** Shares of right answers on the sample and on other points, as 32-bit numbers. */
  trainAccuracy: number;
  accuracy: number;
  /** Steps taken. */
  steps: number;
  /** Fingerprint of the weights. */
  weights: string;
}
