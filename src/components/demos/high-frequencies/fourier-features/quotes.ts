/** Sentences of the text that print numbers of this figure. */
import { below, type Measured } from '../../quote.ts';

export default ({ said, min, max }: Measured) => [
  `reaches ${said(0)[0]} dB on the unseen pixels for seed 1`,
  `With $\\sigma = ${said(0)[2]}$ it reaches ${said(0)[1]} dB`,
  `${said(2)[1]} dB, and the unseen ones are noise, at ${said(2)[2]} dB`,
  `gains between ${min(0).toFixed(1)} and ${max(0).toFixed(1)} dB over the plain network, and it is always at least ${below(min(1), 0)} dB better`,
];
