/** Sentences of the text that print numbers of this figure. */
import type { Measured } from '../../quote.ts';

export default ({ said, max }: Measured) => [
  `gather at ${said(0)[0]}, ${said(0)[1]} and ${said(0)[2]} degrees, each within half a degree`,
  `over 100 seeds the largest deviation is ${max(0).toFixed(1)} degrees`,
];
