/** Sentences of the text that print numbers of this figure. */
import type { Measured } from '../../quote.ts';

export default ({ said }: Measured) => [
  `makes a gradient of ${Number(said(0)[0]).toFixed(1)} at the start, at $k=3$ one of ${Number(said(0)[2]).toFixed(2)}, at $k=5$ one of ${Number(said(0)[4]).toFixed(2)}`,
];
