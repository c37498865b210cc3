/** Numbers that the text prints of a finished run, of the lowest and the highest frequency of the target. */
import type { Quantities } from '#lib/experiment/quoted.ts';
import type { WithoutGradientsFrame } from './frame.ts';
import type { Params } from './params.ts';

const known = (evaluations: number | undefined) =>
  evaluations === undefined || Number.isNaN(evaluations) ? Infinity : evaluations;

const quantities: Quantities<Params, WithoutGradientsFrame> = (frame) => {
  const { peaks, passages, errors, randomLow, targetSpectrum } = frame;
  const [low, high] = [known(passages[0]), known(passages.at(-1))];
  const middle = Float64Array.from(randomLow).sort()[randomLow.length >> 1]!;
  return {
    ...{ low, high },
    highFirst: high < low ? 1 : 0,
    lowStartsWorse: errors[0]! > errors[peaks.length - 1]! ? 1 : 0,
    /** Amplitude of the lowest frequency in a random network (the median) over the target's; the former is kept in thousandths. */
    randomTimesTarget: middle / 1000 / targetSpectrum[peaks[0]!]!,
  };
};

export default quantities;
