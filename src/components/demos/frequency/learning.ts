/** A run in which several errors fall, each learned when it first falls below a threshold: what a frame says of that. */
import type { TrainedFrame } from '#lib/experiment/frame.ts';
import type { Drawing, Now } from '#lib/experiment/run.ts';
import { firstPassages, orderRatio } from '#lib/numerics/first-passage.ts';

export interface LearningFrame extends TrainedFrame {
  /** Step at which each was learned (NaN: not yet). */
  passages: number[];
  /** Measured steps so far; the loss at each; the errors at each, one row a step. */
  steps: Float32Array;
  loss: Float32Array;
  errors: Float32Array;
}

/**
 * Errors are to be measured rounded to single precision, as the frame and the downloaded table hold them, so that the claim can be recomputed
 * from them exactly.
 */
export function learningOf(
  { step, finished, steps, history: { loss, errors } }: Now<{ loss: number; errors: number[] }>,
  learned: number,
): Drawing<LearningFrame> {
  const passages = firstPassages(steps, errors, learned, errors[0]?.length ?? 0);
  return {
    measures: { orderRatio: orderRatio(passages, finished ? step : NaN), loss: loss.at(-1) as number },
    passages,
    steps: Float32Array.from(steps),
    loss: Float32Array.from(loss),
    errors: Float32Array.from(errors.flat()),
  };
}
