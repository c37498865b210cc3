/** Sentences of the text that print numbers of this figure. */
import { inTex, type Measured } from '../../quote.ts';

export default ({ said }: Measured) => [
  `The output is the same, to $${inTex(said(0), 0)}$`,
  `*both* fall back to the loss of ${said(3)[0]}`,
  `From there training goes on to ${said(4)[2]}`,
];
