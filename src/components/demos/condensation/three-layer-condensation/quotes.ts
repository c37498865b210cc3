/** Sentences of the text that print numbers of this figure. */
import { above, below, type Measured } from '../../quote.ts';

export default ({ min, max }: Measured) => [
  `two directions hold at least ${below(100 * min(0), 0)}% of the amplitude in each layer, for all 100 seeds`,
  `never more than ${above(100 * max(1), 0)}% in either layer`,
];
