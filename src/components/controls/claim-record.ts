/** What is known of a claim before anybody runs it here. */
export interface ClaimRecord {
  /** "Xu et al. (2020), Fig. 1" */
  source: string;
  /** Address of the source in the list of references. */
  href: string;
  /** How many of the ledger's seeds it held for, and of how many; none where it is settled by a computation. */
  held: number | null;
  seeds: number;
  /** The claim's numbers there, three digits each; null: undecided, 'Infinity' has no JSON number. */
  values: readonly (number | 'Infinity' | null)[];
}
