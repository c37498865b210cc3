/** Sentences of the text that print numbers of this figure. */
import type { Measured } from '../../quote.ts';

export default ({ said, holding }: Measured) => [
  `for seed 1 by ${said(0)[2]}%; below 1% for ${holding(0)} of 100 seeds`,
  `its output is off by ${said(1)[2]}%, and it takes ${said(1)[3]} neurons to stay within 1%`,
];
