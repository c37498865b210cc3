/** A seed that the reader ran, and what it came to. */
import type { Outcome } from '#lib/experiment/claim.ts';

export interface Trial {
  seed: number;
  /** The claims' numbers, in their order; NaN: undecided. */
  values: readonly number[];
  /** Of all claims together. */
  outcome: Outcome;
  digest: string | null;
}
