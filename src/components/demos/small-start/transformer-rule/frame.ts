/** What the figure draws. */
import type { TrainedFrame } from '#lib/experiment/frame.ts';

/** Vectors on the line along which they differ most: their first principal component. */
export interface MainLine {
  /** Where each vector stands on it, from their mean; rising with the numbers rather than falling. */
  places: number[];
  /** Share of the sum of squared distances from the mean that lies along it. */
  share: number;
}

/** A transformer from one of the two starts. */
export interface Transformer {
  /** Exponent of its initial weights. */
  g: number;
  /** Share of the training sequences, and of those held out, that it answers by the rule: at each measured step. */
  train: number[];
  held: number[];
  /** Share of the pairs of rows of its first query matrix that are lined up, at each measured step. */
  aligned: number[];
  /** Its answers now, [first anchor][second anchor][key]. */
  answers: Int8Array;
  /** Where the last position looks in the last block: at key, first anchor, itself; mean over the keys, [first anchor][second anchor][3]. */
  attention: Float32Array;
  /** The vectors of the keys, and those of the anchors, on the line along which they differ most. */
  keys: MainLine;
  anchors: MainLine;
  /** The first query matrix [32][32] at the early step, or now where that is to come. */
  queries: Float32Array;
}

export interface RuleFrame extends TrainedFrame {
  /** Name of the pair that is held out: the numbers of its anchors, from 1. */
  heldPair: string;
  /** Measured steps so far. */
  steps: number[];
  /** Step of `queries`. */
  early: number;
  small: Transformer;
  large: Transformer;
}
