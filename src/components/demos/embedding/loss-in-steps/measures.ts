/** When the associations are half learned, and where the loss pauses between. */
import type { LossInStepsFrame } from './frame.ts';

/** The step at which the association `index` first reaches a value, interpolated between measured steps; NaN: not yet. */
export function reachedAt(value: number, steps: readonly number[], learned: readonly number[][], index: number): number {
  const at = learned.findIndex((row) => (row[index] as number) >= value);
  if (at <= 0) return at === 0 ? (steps[0] as number) : NaN;
  const [before, after] = [learned[at - 1]?.[index] as number, learned[at]?.[index] as number];
  const [from, to] = [steps[at - 1] as number, steps[at] as number];
  return from + ((value - before) / (after - before)) * (to - from);
}

/** The loss between two half-steps, at the measured step nearest to their geometric mean, and what the weaker associations leave. */
export function pausesOf(
  strengths: readonly number[],
  halfSteps: readonly number[],
  steps: readonly number[],
  loss: readonly number[],
): LossInStepsFrame['pauses'] {
  return strengths.slice(1).map((_, i) => {
    const wanted = Math.sqrt((halfSteps[i] as number) * (halfSteps[i + 1] as number));
    const left = strengths.slice(i + 1).reduce((sum, strength) => sum + strength * strength, 0) / strengths.length;
    const at = steps.findIndex((step) => step >= wanted);
    return at < 0 ? { step: NaN, loss: NaN, left } : { step: steps[at] as number, loss: loss[at] as number, left };
  });
}

/** How far the products of half-step and strength are apart, and the pauses from what is left; infinite where a run ends without them. */
export function measuresOf(
  strengths: readonly number[],
  halfSteps: readonly number[],
  pauses: LossInStepsFrame['pauses'],
  finished: boolean,
): Record<string, number> {
  const open = finished ? Infinity : NaN;
  const products = strengths.map((strength, i) => strength * (halfSteps[i] as number));
  const spread = Math.max(...products) / Math.min(...products) - 1;
  const off = Math.max(...pauses.map(({ loss, left }) => Math.abs(loss / left - 1)));
  return { spread: Number.isNaN(spread) ? open : spread, off: Number.isNaN(off) ? open : off };
}
