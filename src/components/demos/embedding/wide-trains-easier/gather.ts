/** The run as jobs: one a student, all widths of a start before the next start, so that all columns of the figure fill alike. */
import type { Jobs } from '#lib/experiment/jobs.ts';
import type { WideFrame } from './frame.ts';
import { widthsOf, type Params } from './params.ts';
import { frameOf, type Learned } from './results.ts';

export const jobs: Jobs<Params, WideFrame, Learned> = { count: (p) => p.starts * widthsOf(p).length, gather: frameOf };
