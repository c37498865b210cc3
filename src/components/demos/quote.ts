/** What the text may say of a figure's numbers: `quotes.ts` in its folder puts the sentences together from these, and a test finds them in the text. */

/** A run of seed 1 and the ledger's 100 seeds. A claim is named by its place. */
export interface Measured {
  /** Numbers in the verdict of seed 1, as the figure writes them. */
  said: (claim?: number) => string[];
  min: (claim?: number) => number;
  max: (claim?: number) => number;
  median: (claim?: number) => number;
  mean: (claim?: number) => number;
  /** Seeds of 100 for which a claim holds. */
  holding: (claim?: number) => number;
}

/** Sentences as they stand in the English chapter; the Chinese one must have their numbers. */
export type Quotes = (measured: Measured) => string[];

export const percent = (share: number) => `${Math.round(100 * share)}%`;
export const withComma = (digits: string | undefined) => Number(digits).toLocaleString('en');

/** The nearest number of so many digits that still is a bound. */
export const below = (value: number, digits: number) => (Math.floor(value * 10 ** digits) / 10 ** digits).toFixed(digits);
export const above = (value: number, digits: number) => (Math.ceil(value * 10 ** digits) / 10 ** digits).toFixed(digits);

/** A number and its negative exponent, two of those in a verdict (“1.3”, “-13” of 1.3e-13), as the text writes them. */
export const inTex = (numbers: string[], at: number) =>
  `${numbers[at] === '1' ? '' : `${numbers[at]}\\cdot `}10^{${numbers[at + 1]}}`;
