/** What the figure draws. */
import type { TrainedFrame } from '#lib/experiment/frame.ts';

/** A part of the data: pairs of anchors whose labels follow the rule, pairs whose labels are to be remembered, and the pair of the rule that is not shown. */
export type Part = 'rule' | 'memory' | 'unseen';

/** A pair of anchors, and the share of keys for which the network gives its label; first <= second. */
export interface Pair {
  part: Part;
  first: number;
  second: number;
  right: number;
}

export interface RuleBeforeMemoryFrame extends TrainedFrame {
  /** Anchors of the rule and of memory; keys. */
  anchors: number;
  keys: number;
  /** Measured steps, and at each the share of each part's samples whose label the network gives. */
  steps: number[];
  rule: number[];
  memory: number[];
  unseen: number[];
  /** The pairs now. */
  pairs: Pair[];
  /** Steps at which 90% of a part are right, interpolated between measurements; NaN: not yet. */
  ruleStep: number;
  memoryStep: number;
}
