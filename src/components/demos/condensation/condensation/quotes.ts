/** Sentences of the text that print numbers of this figure. */
import { percent, below, type Measured } from '../../quote.ts';

export default ({ said, min, max }: Measured) => [
  `change by ${said(0).at(-1)}% of their length, and the two best directions hold ${said(0)[1]}% of the amplitude`,
  `two directions hold ${said(1)[1]}% of the amplitude`,
  `between ${percent(min(0))} and ${percent(max(0))} on the left and at least ${below(100 * min(1), 1)}% on the right`,
];
