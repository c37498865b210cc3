/** A run: an experiment under way, advanced by whoever has the clock (a worker, the build, a test). */
import { digest } from '#lib/engine/digest.ts';
import type { Real } from '#lib/engine/types.ts';
import type { Frame, TrainedFrame } from './frame.ts';

export interface Run<F extends Frame = Frame> {
  readonly step: number;
  readonly finished: boolean;
  /** Takes up to `steps` steps; stops where the run is finished. Where it stops never depends on how it was sliced. */
  advance(steps: number): void;
  frame(): F;
  /** Fingerprint of everything that the run computed: equal digests mean equal bits. */
  digest(): string;
  dispose(): void;
}

/** What takes steps: a `Trainer`, or anything else that goes on when told. */
export interface Learner {
  /** Takes `count` steps; two calls of 5 are one of 10. */
  step(count: number): void;
  dispose?(): void;
}

/** What was measured so far, a list for each name, and the steps at which. */
export type History<M> = { readonly [K in keyof M]: readonly M[K][] };

/** A run as it stands. */
export interface Now<M> {
  step: number;
  finished: boolean;
  /** Measured steps. */
  steps: readonly number[];
  history: History<M>;
}

/** A frame without what the run puts in. */
export type Drawing<F extends Frame> = Omit<F, 'step' | 'length'>;

export interface Course<D extends Drawing<Frame>, M extends object> {
  /** They take the same steps, one after another. */
  learners: readonly Learner[];
  /** Steps of a whole run. */
  length: number;
  /** The measured step that follows a measured one. Step 0 is always measured. */
  next: (measured: number) => number;
  /** Measures at a step: one entry of the history for each name. */
  measure: (step: number) => M;
  /** Whether the run ends before its last step; asked after each measurement. */
  ended?: (now: Now<M>) => boolean;
  /** What there is to draw; the step and the run's length are put in. */
  frame: (now: Now<M>) => D;
  /** All numbers that the run computed, for its digest: the weights first, then of the history what does not follow from them. */
  numbers: (now: Now<M>) => Real | readonly number[];
}

/** A run of learners that are measured as they learn: it owns the steps, the history, the slicing, the digest and the disposal. */
export function trainedRun<D extends Drawing<Frame>, M extends object>(course: Course<D, M>): Run<D & TrainedFrame> {
  const { learners, length, next, measure } = course;
  const steps: number[] = [];
  const history: Record<string, unknown[]> = {};
  let step = 0;
  /** The next measured step. */
  let due = 0;
  let over = false;

  const finished = () => over || step >= length;
  /** As it stands this moment: its lists go on growing. */
  const now = (): Now<M> => ({ step, finished: finished(), steps, history: history as History<M> });
  /** The same, for keeps. */
  const snapshot = (): Now<M> => {
    const columns = Object.entries(history).map(([name, values]) => [name, [...values]]);
    return { ...now(), steps: [...steps], history: Object.fromEntries(columns) as History<M> };
  };
  function record() {
    steps.push(step);
    for (const [name, value] of Object.entries(measure(step))) (history[name] ??= []).push(value);
    due = next(step);
    over = course.ended?.(now()) ?? false;
  }
  record();

  return {
    get step() {
      return step;
    },
    get finished() {
      return finished();
    },
    advance(count) {
      const last = Math.min(length, step + count);
      while (step < last && !finished()) {
        const to = Math.min(due, last);
        for (const learner of learners) learner.step(to - step);
        step = to;
        if (step === due) record();
      }
    },
    frame: () => ({ step, length, ...course.frame(snapshot()) }),
    digest() {
      const numbers = course.numbers(now());
      return digest(Array.isArray(numbers) ? Float64Array.from(numbers as readonly number[]) : (numbers as Real));
    },
    dispose: () => learners.forEach((learner) => learner.dispose?.()),
  };
}

/** A learner that is told how to take one step. */
export const oneByOne = (step: () => void): Learner => ({
  step(count) {
    for (let i = 0; i < count; i++) step();
  },
});
