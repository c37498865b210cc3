/**
 * Does a wider network find what a narrow one could represent but does not reach? A teacher of a few neurons makes the data; students of growing
 * width learn from it, each from several starts. After Safran & Shamir (2018), who counted how often students of the teacher's width, and of a
 * neuron or two more, end in spurious minima. A start has a teacher and training points of its own, shared by the students of all widths.
 */
import { defineExperiment } from '#lib/experiment/experiment.ts';
import { inTurn } from '#lib/experiment/jobs.ts';
import { claims } from './claims.ts';
import { jobs, type WideFrame } from './jobs.ts';
import { params, type Params } from './params.ts';
import { presets } from './presets.ts';
import { tables } from './tables.ts';

export default defineExperiment<Params, WideFrame>({
  id: 'wide-trains-easier',
  version: 1,
  precision: 'float32',
  params,
  length: jobs.count,
  start: inTurn(jobs),
  jobs,
  presets,
  claims,
  tables,
});
