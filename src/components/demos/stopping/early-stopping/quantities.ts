/** What the text says of a run: its errors at the best step and at the end. */
import type { Quantities } from '#lib/experiment/quoted.ts';
import { bestIndex } from './best-step.ts';
import type { EarlyStoppingFrame } from './frame.ts';
import type { Params } from './params.ts';

const quantities: Quantities<Params, EarlyStoppingFrame> = (frame) => {
  const { train, test, testSignal, errorSignal, errorRest } = frame;
  const best = bestIndex(frame);
  const at = (values: Float32Array, i: number) => values.at(i) ?? NaN;
  return {
    leastError: at(test, best),
    finalError: at(test, -1),
    trainAtBest: at(train, best),
    trainAtEnd: at(train, -1),
    targetErrorAtBest: at(testSignal, best),
    targetErrorAtEnd: at(testSignal, -1),
    /** Relative errors against the samples. */
    missedAtTarget: at(errorSignal, best),
    missedElsewhere: at(errorRest, best),
  };
};
export default quantities;
