/** Sentences of the text that print numbers of this figure. */
import { above, type Measured } from '../../quote.ts';

export default ({ said, max }: Measured) => [
  `the slopes are ${said(0)[0]} with the scaling of the neural tangent kernel, ${Number(said(0)[2]).toFixed(2)} with that of mean-field theory and ${said(0)[5]} in the condensed regime`,
  `none of the three deviates by more than ${above(max(0), 2)} from these, and the change of sign lies within ${above(max(1), 2)} of`,
];
