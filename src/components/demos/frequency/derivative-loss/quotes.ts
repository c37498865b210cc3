/** Sentences of the text that print numbers of this figure. */
import type { Measured } from '../../quote.ts';

export default ({ said }: Measured) => [`for seed 1 at step ${said(0)[1]} instead of ${said(0)[2]}`];
