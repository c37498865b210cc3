/** Sentences of the text that print numbers of this figure. */
import type { Measured } from '../../quote.ts';

export default ({ holding }: Measured) => [
  `to within two degrees for ${holding(1)} of 100 seeds`,
  `When the output has moved by five percent of the target, all pairs are, for ${holding(0)} of 100 seeds`,
];
