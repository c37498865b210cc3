/** Sentences of the text that print numbers of this figure. */
import { withComma, type Measured } from '../../quote.ts';

export default ({ said, min }: Measured) => [
  `Its error is ${said(0)[4]}, that of the trained one ${Number(Number(said(0)[5]).toPrecision(1))}`,
  `the ratio of the errors is ${withComma(String(100 * Math.floor(min(0) / 100)))} at the least`,
];
