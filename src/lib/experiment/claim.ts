/** Claims: sentences of the text that a run's own numbers support or refute, against a stated threshold. */
import type { Text } from '#lib/i18n/text.ts';
import type { Frame } from './experiment.ts';

export interface Claim<F extends Frame = Frame> {
  id: string;
  statement: Text;
  /** What the number is, its unit included: "smallest ratio of neighbouring first-passage steps". */
  quantity: Text;
  /** Key in references.bib, and where in it. */
  source: string;
  sourceDetail: Text;
  /** Name of the measure of the frame. NaN while undecided. */
  measure: string;
  threshold: number;
  direction: 'above' | 'below';
  /** Share of seeds, at the default settings, for which the claim must hold; the ledger is tested against it. */
  passRate: number;
  /** The verdict's sentence, with this run's numbers. */
  describe(frame: F): Text;
}

/** `undecided`: the run goes on, or it ended without an answer. */
export type Outcome = 'holds' | 'fails' | 'undecided';

export interface Verdict {
  claim: string;
  outcome: Outcome;
  value: number;
}

/** Whether a frame's own numbers support the claim. The comparison is strict. */
export function judge<F extends Frame>(claim: Claim<F>, frame: F): Verdict {
  const value = frame.measures[claim.measure];
  if (value === undefined) throw new Error(`claim ${claim.id} reads measure ${claim.measure}, which the frame does not have`);
  if (Number.isNaN(value)) return { claim: claim.id, outcome: 'undecided', value };
  const holds = claim.direction === 'above' ? value > claim.threshold : value < claim.threshold;
  return { claim: claim.id, outcome: holds ? 'holds' : 'fails', value };
}
