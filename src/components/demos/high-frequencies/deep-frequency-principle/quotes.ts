/** Sentences of the text that print numbers of this figure. */
import { withComma, type Measured } from '../../quote.ts';

export default ({ said, holding, min }: Measured) => {
  const [, , ...layers] = ['', ...said(0)];
  const steps = [1, 3, 5, 7].map((i) => withComma(said(1)[i]));
  return [
    `the networks need ${steps.slice(0, 3).join(', ')} and ${steps[3]} steps`,
    `it is ${layers.slice(0, 3).join(', ')} and ${layers[3]}.`,
    `the ratio rises by more than 0.01 with every layer in ${holding(0)}, it is above 0.8 at the last layer in ${holding(2)}, and four layers are always at least ${min(1) >= 2 ? 'twice' : '(less)'} as fast`,
  ];
};
