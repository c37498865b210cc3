/** Sentences of the text that print numbers of this figure. */
import { percent, type Measured } from '../../quote.ts';

export default ({ said, holding, median, max }: Measured) => [
  `half learned at steps ${said(0)
    .slice(3, 6)
    .join(', ')
    .replace(/, (\d+)$/, ' and $1')} for seed 1`,
  `differ by ${percent(median(0))} in the median; by less than 10% for ${holding(0)} of 100 seeds`,
  `is never off by more than ${(100 * max(1)).toFixed(1)}%`,
];
