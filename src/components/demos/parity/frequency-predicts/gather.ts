/**
 * The run as jobs. For every draw first one that looks at the labels of the samples only, then one training a target: what is predicted is
 * known before anything is trained.
 */
import type { Jobs } from '#lib/experiment/jobs.ts';
import { rankCorrelation } from '#lib/numerics/rank-correlation.ts';
import type { FrequencyPredictsFrame, KindName, Learned, Looked } from './frame.ts';
import { kindsOf } from './kinds.ts';
import type { Params } from './params.ts';

/** Numbers of the claim: NaN before all is known. */
function measuresOf({ correlation, accuracy }: Pick<FrequencyPredictsFrame, 'correlation' | 'accuracy'>) {
  const complete = accuracy.every((value) => !Number.isNaN(value));
  return { rankCorrelation: complete ? rankCorrelation(correlation, accuracy) : NaN };
}

export const jobs: Jobs<Params, FrequencyPredictsFrame, Looked | Learned> = {
  count: (p) => p.draws * (1 + kindsOf(p.targets).length),
  gather(p, results) {
    const names = kindsOf(p.targets);
    const rows = Array.from({ length: p.draws * names.length }, (_, i) => {
      const place = i % names.length;
      const first = Math.floor(i / names.length) * (1 + names.length);
      const looked = results[first] as Looked | undefined;
      const learned = results[first + 1 + place] as Learned | undefined;
      return { kind: names[place] as KindName, correlation: looked?.correlations[place], ...learned };
    });
    type Row = (typeof rows)[number];
    const column = (name: Exclude<keyof Row, 'kind' | 'weights'>) => Float32Array.from(rows, (row) => row[name] ?? NaN);
    const frame = {
      step: results.filter((result) => result !== undefined).length,
      kinds: rows.map(({ kind }) => kind),
      correlation: column('correlation'),
      accuracy: column('accuracy'),
      trainAccuracy: column('trainAccuracy'),
      steps: column('steps'),
    };
    return { ...frame, measures: measuresOf(frame) };
  },
};
