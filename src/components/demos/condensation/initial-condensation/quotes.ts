/** Sentences of the text that print numbers of this figure. */
import type { Measured } from '../../quote.ts';

export default ({ holding }: Measured) => [`That held for all of ${Math.min(holding(0), holding(1))} seeds.`];
