/** Sentences of the text that print numbers of this figure. */
import type { Measured } from '../../quote.ts';

export default ({ said, holding, median }: Measured) => [
  `they pause at ${said(0)[0]}, at most ${said(0)[1]}% apart`,
  `no two of them differ by more than ${said(1)[0]}% of the range`,
  `at least ${said(2)[0]}% of the amplitude lies on one line`,
  `share it as evenly as ${said(3)[1]} equal ones would; over 100 seeds the number is ${Math.round(100 * median(3))} in the median, and above 25 for ${holding(3)} of them`,
  `that of 100 neurons at step ${said(4)[1]}, that of 20 at step ${said(4)[3]}`,
  `for ${holding(4)} of 100 seeds`,
];
