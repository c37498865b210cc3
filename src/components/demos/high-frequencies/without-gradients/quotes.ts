/** Sentences of the text that print numbers of this figure. */
import { withComma, type Measured } from '../../quote.ts';

export default ({ said, holding, median }: Measured) => [
  `within ${said(0)[1]} evaluations of the loss and the fast one after ${withComma(said(0)[3])}`,
  `It holds for ${holding(0)} of 100 seeds, and by a wide margin: the median ratio is ${Math.round(median(0))}`,
  `of 1,000 random networks ${said(1)[0]} have more of the slow wave`,
];
