/** Sentences of the text that print numbers of this figure. */
import { inTex, type Measured } from '../../quote.ts';

export default ({ said }: Measured) => [
  `the gradient then has the length $${inTex(said(1), 0)}$`,
  `has the same output, to $${inTex(said(0), 0)}$, and a gradient of length $${inTex(said(1), 2)}$`,
];
