/** Sentences of the text that print numbers of this figure. */
import type { Measured } from '../../quote.ts';

export default ({ said, holding, median }: Measured) => [
  `the multiscale network of bumps, after ${said(0).at(-1)} steps`,
  `within the ${said(1)[2]} steps of the run`,
  `${holding(0) + holding(1) === 200 ? 'always' : 'mostly'} arrive, and the two ReLU networks never do`,
  `need at least ${median(2).toFixed(1)} times as many steps in the median`,
];
