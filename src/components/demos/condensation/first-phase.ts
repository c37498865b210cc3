/** The first phase of training: the output is about what it was at the start. */
import type { Trainer } from '#lib/engine/types.ts';

/** It ends when the output has changed by this share of the largest target. */
const phaseEnd = 0.05;

/** Tells after a step whether a network that learns y has left its first phase. */
export function phaseWatch(trainer: Trainer, y: readonly number[]): () => boolean {
  const first = trainer.predict();
  const limit = phaseEnd * y.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return () => trainer.predict().some((output, i) => Math.abs(output - (first[i] as number)) >= limit);
}
