/** The run as jobs: for each number of samples every draw, with both starts, so that the picture fills from the left. */
import type { Jobs } from '#lib/experiment/jobs.ts';
import type { DataFrame } from './frame.ts';
import { multiples, type Params } from './params.ts';
import { frameOf, type Learned } from './results.ts';

export const jobs: Jobs<Params, DataFrame, Learned> = { count: (p) => multiples.length * p.draws * 2, gather: frameOf };
