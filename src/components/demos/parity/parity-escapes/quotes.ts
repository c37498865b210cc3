/** Sentences of the text that print numbers of this figure. */
import { percent, type Measured } from '../../quote.ts';

export default ({ mean }: Measured) => [
  `${percent(mean(0))} of the unseen half come out right (100 seeds)`,
  `With all weights twenty times smaller ${percent(mean(2))} come out right`,
];
