/** The run as jobs: the plain network, then one network with Fourier features for every sigma. */
import type { Jobs } from '#lib/experiment/jobs.ts';
import type { Drawn, FourierFeaturesFrame } from './frame.ts';
import { sigmasOf, type Params } from './params.ts';

type Scores = Pick<FourierFeaturesFrame, 'train' | 'test'>;

/** Index of the network with Fourier features that draws the unseen pixels best; 1 before any is trained. */
export function bestOf({ test }: Pick<Scores, 'test'>): number {
  return test.reduce((best, value, i) => (i > 0 && !(value <= (test[best] as number)) && !Number.isNaN(value) ? i : best), 1);
}

/** Numbers of the claims, NaN before all is trained. */
export function measuresOf({ train, test }: Scores): Record<string, number> {
  const complete = test.every((value) => !Number.isNaN(value));
  if (!complete || test.length < 3) return { gain: NaN, fall: NaN, gap: NaN };
  const best = test[bestOf({ test })] as number;
  const at = (values: Float32Array, i: number) => values.at(i) as number;
  return {
    gain: best - at(test, 0),
    fall: best - Math.max(at(test, 1), at(test, -1)),
    gap: at(train, -1) - at(test, -1),
  };
}

export const jobs: Jobs<Params, FourierFeaturesFrame, Drawn> = {
  count: (p) => 1 + sigmasOf(p).length,
  gather(p, results) {
    const scores = {
      train: Float32Array.from(results, (result) => result?.train ?? NaN),
      test: Float32Array.from(results, (result) => result?.test ?? NaN),
    };
    return {
      ...scores,
      step: results.filter((result) => result !== undefined).length,
      measures: measuresOf(scores),
      picture: p.picture,
      sigmas: Float32Array.from([0, ...sigmasOf(p)]),
      drawings: results.map((result) => result?.drawing ?? ''),
      best: bestOf(scores),
    };
  },
};
