/** Sentences of the text that print numbers of this figure. */
import { below, type Measured } from '../../quote.ts';

export default ({ said, min, median }: Measured) => [
  `For seed 1, ${said(0)[0]} of ${said(0)[1]} students of width ${said(0)[2]} succeed, and ${said(0)[3]} of ${said(0)[4]} of width ${said(0)[5]}`,
  `the two rates differ by ${below(min(0), 2)} at the least and by ${median(0).toFixed(2)} in the median`,
];
