/** Sentences of the text that print numbers of this figure. */
import type { Measured } from '../../quote.ts';

export default ({ said, median, holding, max }: Measured) => [
  `the best moment is step ${said(0)[1]}, with an error of ${said(0)[0]}`,
  `the error is ${said(0)[2]}. The training error went from ${said(0)[4]} to ${said(0)[5]} meanwhile`,
  `the error at the end is ${median(0).toFixed(1)} times the least one (median; more than twice in ${holding(0)}), and the best step never comes later than step ${Math.round(3000 * max(1))}`,
  `At step ${said(2)[0]} its relative error, against the noisy samples, is ${said(2)[1]} at the two frequencies of the wave and ${Number(said(2)[2]).toFixed(2)} at all`,
];
