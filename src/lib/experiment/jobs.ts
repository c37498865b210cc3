/**
 * Experiments made of many independent parts, such as one small training a target. The page runs them at the same time in several workers,
 * the build and the tests one after another; the results are the same, whatever the order in which they come.
 */
import { digest } from '#lib/engine/digest.ts';
import type { Engine } from '#lib/engine/types.ts';
import type { Frame } from './frame.ts';
import type { Run } from './run.ts';

/** What the page needs of them: how many there are, and the frame that their results make. */
export interface Jobs<P, F extends Frame, R = unknown> {
  /** Jobs 0 .. count - 1. One takes about a second at most, so that pausing and cancelling are felt at once. */
  count(params: P): number;
  /**
   * The figure's frame from the results there are; undefined stands for a job that is not done yet. Called on the page for every result: it
   * only puts numbers together. The frame's step is the number of results.
   */
  gather(params: P, results: readonly (R | undefined)[]): F;
  /** The numbers that the digest is of. By default all that the results hold, as JSON. */
  numbers?(results: readonly R[]): readonly number[];
}

/** Fingerprint of all results, in the order of the jobs. */
export function jobsDigest<P, F extends Frame, R>({ numbers }: Jobs<P, F, R>, results: readonly R[]): string {
  const letters = () => Array.from(JSON.stringify(results), (letter) => letter.charCodeAt(0));
  return digest(Float64Array.from(numbers?.(results) ?? letters()));
}

/** Does one job. What it gives depends on its arguments alone and is plain data. */
export type DoJob<P, R = unknown> = (job: number, params: P, engine: Engine) => R;

/** The `start` of an experiment made of jobs: a run whose steps are the jobs, one after another. */
export function inTurn<P, F extends Frame, R>(jobs: Jobs<P, F, R>, doJob: DoJob<P, R>): (params: P, engine: Engine) => Run<F> {
  return (params, engine) => {
    const count = jobs.count(params);
    const results: R[] = [];
    return {
      get step() {
        return results.length;
      },
      get finished() {
        return results.length >= count;
      },
      advance(steps) {
        const last = Math.min(count, results.length + steps);
        while (results.length < last) results.push(doJob(results.length, params, engine));
      },
      frame: () => jobs.gather(params, withGaps(results, count)),
      digest: () => jobsDigest(jobs, results),
      dispose() {},
    };
  };
}

/** A list of `count` places, the first of them filled. */
function withGaps<R>(results: readonly R[], count: number): (R | undefined)[] {
  return Array.from({ length: count }, (_, i) => results[i]);
}
