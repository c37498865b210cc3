/** Sentences of the text that print numbers of this figure. */
import { below, type Measured } from '../../quote.ts';

export default ({ min, max }: Measured) => [
  `more than ${below(100 * min(0), 0)}% of the pairs of neurons in each layer point along one line, for all 100 seeds`,
  max(1) < 0.5 ? 'fewer than half of the pairs are ever aligned in either layer' : '(more than half)',
];
