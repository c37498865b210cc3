/** Sentences of the text that print numbers of this figure. */
import { above, inTex, type Measured } from '../../quote.ts';

export default ({ said, max }: Measured) => [
  `the gradient then has the length $${inTex(said(1), 0)}$`,
  `has the same output, to $${inTex(said(0), 0)}$, and a gradient of length $${inTex(said(1), 2)}$`,
  `Over 100 seeds the gradient is never longer than $${above(1e13 * max(1), 0)}\\cdot 10^{-13}$`,
];
