/** What the page and the training worker say to each other. The page asks, the worker answers once: frames never pile up. */
import type { EngineName } from '#lib/engine/types.ts';
import type { Frame } from '#lib/experiment/experiment.ts';
import type { ParamValues } from '#lib/experiment/params.ts';

/** `run` numbers the runs of one worker, so that an answer to a run that was reset meanwhile is known as such. */
export type ToWorker =
  | { type: 'start'; run: number; demo: string; params: ParamValues; engine: EngineName }
  /** Take up to `steps` steps, but no longer than `milliseconds`, then send one frame. */
  | { type: 'advance'; run: number; steps: number; milliseconds: number };

export type FromWorker =
  | { type: 'started'; run: number; engine: EngineName; simd: boolean; frame: Frame; length: number }
  | { type: 'frame'; run: number; frame: Frame; finished: boolean; digest: string | null; milliseconds: number; steps: number }
  | { type: 'failed'; run: number; message: string };
