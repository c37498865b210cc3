/** Sentences of the text that print numbers of this figure. */
import type { Measured } from '../../quote.ts';

export default ({ said, min, max }: Measured) => [
  `has $I = ${Number(said(0)[1]).toFixed(2)}$ and is right on ${said(0)[2]}% of new images; parity has $-${Number(said(0)[4]!.slice(1)).toFixed(2)}$ and ${said(0)[5]}%`,
  `correlation over all ${said(0)[0]} is 0.97, and between ${min(0).toFixed(2)} and ${max(0).toFixed(2)} over a hundred seeds`,
];
