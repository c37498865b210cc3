/** Sentences of the text that print numbers of this figure. */
import { percent, type Measured } from '../../quote.ts';

export default ({ mean, max }: Measured) => [
  `it is right on ${percent(mean(0))} of the unseen settings on average, and never on more than ${percent(max(0))}`,
  `the network gets ${percent(mean(2))} and ${percent(mean(1))} of the rest right`,
];
