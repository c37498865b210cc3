/** Sentences of the text that print numbers of this figure. */
import type { Measured } from '../../quote.ts';

export default ({ said, holding, median }: Measured) => [
  `the plateaus lie between ${said(0)[0]} and ${said(0)[1]}, at most ${said(0)[2]}% apart`,
  `no two of them differ by more than ${said(1)[0]}% of the range`,
  `In every network at least ${said(2)[0]}% of the amplitude lies on one line`,
  `that of ${said(3)[0]} neurons at step ${said(3)[1]}, that of ${said(3)[2]} at step ${said(3)[3]}`,
  `at step ${said(3)[5]}. We come back to that order`,
  `longer than that of a hundred for ${holding(3)} of 100 seeds, in the median ${median(3).toFixed(1)} times as long`,
];
