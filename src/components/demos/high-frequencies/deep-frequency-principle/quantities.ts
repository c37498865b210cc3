/** Numbers that the text prints of a finished run: steps to the fit, and ratios in the deepest network. */
import type { Quantities } from '#lib/experiment/quoted.ts';
import type { DepthFrame } from './frame.ts';
import type { Params } from './params.ts';
import { ratiosBefore, ratiosNow } from './ratios.ts';

const quantities: Quantities<Params, DepthFrame> = (frame) => {
  const deepest = frame.networks.at(-1)!;
  const byName = (name: string, values: readonly number[]) =>
    Object.fromEntries(values.map((value, i) => [`${name}${i + 1}`, value]));
  return {
    ...byName(
      'steps',
      frame.networks.map(({ fitStep }) => (Number.isNaN(fitStep) ? Infinity : fitStep)),
    ),
    inputRatio: frame.inputRatio,
    ...byName('ratio', ratiosNow(frame, deepest).slice(1)),
    untrainedRatio1: ratiosBefore(frame, deepest)[1]!,
  };
};

export default quantities;
