/** Sentences of the text that print numbers of this figure. */
import type { Measured } from '../../quote.ts';

export default ({ said, min, max }: Measured) => [
  `hold ${said(0)[0]}% of the amplitude of the active neurons for seed 1`,
  `With dropout they hold ${said(0)[1]}%`,
  `makes this share between ${min(0).toFixed(1)} and ${max(0).toFixed(1)} times as large`,
];
