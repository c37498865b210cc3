/** Sentences of the text that print numbers of this figure. */
import { withComma, type Measured } from '../../quote.ts';

export default ({ said, median, holding }: Measured) => [
  `ends at ${Number(said(0)[1]).toFixed(1)} with fifteen coefficients`,
  `is ${Number(median(0).toPrecision(2))} times worse than the worst of these networks (median; at least ten times in ${holding(0)})`,
  `that ${withComma(said(0)[2])} parameters hardly make them worse`,
];
