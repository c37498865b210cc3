/** Sentences of the text that print numbers of this figure. */
import type { Measured } from '../../quote.ts';

export default ({ said, min, max, median }: Measured) => [
  `sums up to changes of ${said(0)[2]} for seed 1`,
  `With dropout the sum is ${said(0)[3]}.`,
  `the ratio of the two lies between ${min(0).toFixed(2)} and ${max(0).toFixed(2)}, with a median of ${median(0).toFixed(2)}`,
];
