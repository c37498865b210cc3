/** Claims: sentences of the text that a run's own numbers support or refute, against a stated threshold. */
import type { Text } from '#lib/i18n/text.ts';
import type { Frame } from './frame.ts';

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
  /**
   * No chance is left in it: an identity, or the outcome of a computation that every seed brings to the same place. Seeds differ by rounding
   * alone, so it is shown as settled and not as a share of them.
   */
  exact?: true;
  /** The verdict's sentence, with this run's numbers. */
  describe(frame: F): Text;
}

/**
 * Claims as a figure writes them: by id, each a sentence in both languages with what measures it. One must hold for 95% of the seeds where
 * nothing else is said.
 */
export type Claims<F extends Frame> = Record<
  string,
  Text & Omit<Claim<F>, 'id' | 'statement' | 'passRate'> & Partial<Pick<Claim<F>, 'passRate'>>
>;

export const listClaims = <F extends Frame>(claims: Claims<F>): Claim<F>[] =>
  Object.entries(claims).map(([id, { en, zh, ...claim }]) => ({ id, statement: { en, zh }, passRate: 0.95, ...claim }));

/** The claim holds where a measure is above, or below, a threshold. */
export const above = (measure: string, threshold: number) => ({ measure, threshold, direction: 'above' }) as const;
export const below = (measure: string, threshold: number) => ({ measure, threshold, direction: 'below' }) as const;

/** A verdict's sentence by a measure once that is known; what there is to say before. */
export const onceKnown =
  <F extends Frame>(measure: string, soFar: (frame: F) => Text, sentence: (value: number, frame: F) => Text) =>
  (frame: F): Text => {
    const value = frame.measures[measure] ?? NaN;
    return Number.isNaN(value) ? soFar(frame) : sentence(value, frame);
  };

/** `undecided`: the run goes on, or it ended without an answer. */
export type Outcome = 'holds' | 'fails' | 'undecided';

export interface Verdict {
  claim: string;
  outcome: Outcome;
  value: number;
}

/** What a value says of a claim. NaN: nothing yet. The comparison is strict. */
export function outcomeOf({ direction, threshold }: Pick<Claim, 'direction' | 'threshold'>, value: number): Outcome {
  if (Number.isNaN(value)) return 'undecided';
  return (direction === 'above' ? value > threshold : value < threshold) ? 'holds' : 'fails';
}

/** Whether a frame's own numbers support the claim. */
export function judge<F extends Frame>(claim: Claim<F>, frame: F): Verdict {
  const value = frame.measures[claim.measure];
  if (value === undefined) throw new Error(`claim ${claim.id} reads measure ${claim.measure}, which the frame does not have`);
  return { claim: claim.id, outcome: outcomeOf(claim, value), value };
}

/** What a frame says of all claims together: they hold, one of them fails, or one is open while none fails. */
export function judgeAll<F extends Frame>(claims: readonly Claim<F>[], frame: F): Outcome {
  const outcomes = claims.map((claim) => judge(claim, frame).outcome);
  if (outcomes.includes('fails')) return 'fails';
  return outcomes.includes('undecided') ? 'undecided' : 'holds';
}
