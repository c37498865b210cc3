/** Sentences of the text that print numbers of this figure. */
import type { Measured } from '../../quote.ts';

export default ({ said, holding }: Measured) => [
  `the variation of the slope is ${said(0)[0]} with dropout and ${said(0)[1]} with the penalty, and the four best directions hold ${said(1)[0]}% of the amplitude in both`,
  `differ by less than 10% in the variation of the slope for ${holding(0)} of 100 seeds`,
];
