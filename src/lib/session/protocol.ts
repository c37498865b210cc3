/** What the page and the training worker say to each other. The page asks, the worker answers once: frames never pile up. */
import type { EngineName } from '#lib/engine/types.ts';
import type { Frame } from '#lib/experiment/frame.ts';
import type { ParamValues } from '#lib/experiment/params.ts';

/** `run` numbers the runs of one worker, so that an answer to a run that was reset meanwhile is known as such. */
export type ToWorker =
  | { type: 'start'; run: number; demo: string; params: ParamValues; engine: EngineName }
  /** Take up to `steps` steps, but no longer than `milliseconds`, then send one frame. */
  | { type: 'advance'; run: number; steps: number; milliseconds: number }
  /** Do one job of an experiment that is made of jobs, and send its result. */
  | { type: 'job'; run: number; demo: string; params: ParamValues; engine: EngineName; job: number };

type Failed = { type: 'failed'; run: number; message: string };

/** Answers to `start` and `advance`. */
export type FromRun =
  | { type: 'started'; run: number; engine: EngineName; simd: boolean; frame: Frame; length: number }
  | { type: 'frame'; run: number; frame: Frame; finished: boolean; digest: string | null; milliseconds: number; steps: number }
  | Failed;

/** Answers to `job`. */
export type FromJob = { type: 'result'; run: number; engine: EngineName; simd: boolean; job: number; result: unknown } | Failed;

export type FromWorker = FromRun | FromJob;
