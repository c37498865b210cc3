/** Sentences of the text that print numbers of this figure. */
import { inTex, type Measured } from '../../quote.ts';

export default ({ said, holding }: Measured) => [
  `The output is the same, to $${inTex(said(0), 0)}$`,
  `*both* fall back to the loss of ${said(3)[0]}`,
  `From there training goes on to ${said(3)[3]}. All of this held for ${Math.min(holding(0), holding(1), holding(2), holding(3))} of 100 seeds`,
];
