/** What is on show: one step of the frame, or the start that a run would have, where the frame is of another one. */
import type { TwoVectorsFrame, Vector } from './frame.ts';
import type { Params } from './params.ts';
import { chainOf, pairOf } from './vectors.ts';

/** Not the same vectors, as far as the page's copy of a frame can tell. */
const apart = (a: readonly Vector[], b: readonly Vector[] = []) =>
  a.length !== b.length || a.some((v, i) => v.some((part, axis) => !(Math.abs(part - (b[i]?.[axis] ?? NaN)) < 1e-3)));

export type Shown = ReturnType<typeof shownOf>;

/** @param wanted the step that the reader chose; Infinity: the last one */
export function shownOf({ objective, sum, steps, ...frame }: TwoVectorsFrame, params: Params, wanted: number) {
  const [startPair, startChain] = [pairOf(params), chainOf(params)];
  const stale =
    objective !== params.objective ||
    apart([params.sum], [sum]) ||
    apart(startPair, frame.pair[0]) ||
    apart(startChain, frame.chain[0]);
  const at = steps.reduce((found, step, i) => (step <= wanted ? i : found), 0);
  const [step, pair, chain] = stale ? [0, startPair, startChain] : [steps[at] ?? 0, frame.pair[at] ?? [], frame.chain[at] ?? []];
  return { stale, startPair, startChain, at, step, pair, chain, sum: params.sum };
}
