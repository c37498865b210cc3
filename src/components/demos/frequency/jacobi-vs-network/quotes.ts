/** Sentences of the text that print numbers of this figure. */
import type { Measured } from '../../quote.ts';

export default ({ said }: Measured) => [
  `for seed 1 and ${said(1)[1]} cells the two in turn need ${said(1)[2]} billion operations to an error of ${said(1)[0]} %, the network alone ${Number(said(1)[6]).toFixed(1)} and Jacobi alone ${said(1)[5]}`,
  `needs ${said(1)[4]} billion`,
];
