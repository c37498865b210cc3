/** Sentences of the text that print numbers of this figure. */
import type { Measured } from '../../quote.ts';

export default ({ said }: Measured) => [
  `at a minimum with a loss of ${said(2)[2]}; its lowest eigenvalue is ${said(1)[0]}`,
  `after ${said(2)[0]} steps its loss is ${said(2)[3]}, that is ${said(2)[4]}% of the other`,
];
