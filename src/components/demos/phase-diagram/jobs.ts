/** The run as jobs: one for every place and width. The reader's newest place comes first, then the places that the claims are about. */
import { digest } from '#lib/engine/digest.ts';
import type { Engine } from '#lib/engine/types.ts';
import type { Frame } from '#lib/experiment/experiment.ts';
import type { Jobs } from '#lib/experiment/jobs.ts';
import { slopeOf } from '#lib/numerics/line-fit.ts';
import { log } from '#lib/numerics/portable.ts';
import { widthsOf, type Params } from './params.ts';
import { slopeOfTheory } from './theory.ts';
import { train, type Place, type Trained } from './train.ts';

export type Kind = 'ntk' | 'meanField' | 'condensed' | 'row' | 'reader';

/** Trained in every run, all with gamma' = 0: three that the first claim is about, and two more for where the slope changes its sign. */
export const references: readonly (Place & { kind: Kind })[] = [
  { kind: 'ntk', gamma: 0.5, gammaPrime: 0 },
  { kind: 'meanField', gamma: 1, gammaPrime: 0 },
  { kind: 'condensed', gamma: 1.5, gammaPrime: 0 },
  { kind: 'row', gamma: 0.75, gammaPrime: 0 },
  { kind: 'row', gamma: 1.25, gammaPrime: 0 },
];

export interface PhaseFrame extends Frame {
  /** Places in the order of training. */
  places: (Place & { kind: Kind })[];
  widths: number[];
  /** Networks a width. */
  draws: number;
  /** Relative change of (w, b), and loss at the end [places][widths][draws]; NaN while unknown. */
  changes: Float64Array;
  losses: Float64Array;
  /** Slope of the mean log change against log width [places]; NaN while a width is missing. */
  slopes: Float64Array;
}

export const placesOf = (p: Pick<Params, 'places'>): (Place & { kind: Kind })[] => [
  ...[...p.places].reverse().map((place) => ({ ...place, kind: 'reader' as const })),
  ...references,
];

/** What a worker has trained before: a reader who adds a point need not wait for the others again. */
const known = new Map<string, Trained[]>();
const mostKnown = 500;

function trainAt(place: Place, width: number, p: Params, engine: Engine): Trained[] {
  const { gamma, gammaPrime } = place;
  const key = [engine.name, engine.precision, gamma, gammaPrime, width, p.steps, p.draws, p.seed].join(' ');
  const before = known.get(key);
  if (before) return before;
  const results = Array.from({ length: p.draws }, (_, draw) =>
    train({ gamma, gammaPrime, width, draw, steps: p.steps, seed: p.seed }, engine),
  );
  if (known.size >= mostKnown) known.clear();
  known.set(key, results);
  return results;
}

/** Slope of the mean log change against log width. `changes` [widths][draws]. */
export function fittedSlope(widths: readonly number[], changes: ArrayLike<number>): number {
  const draws = changes.length / widths.length;
  const means = widths.map((_, w) => {
    let sum = 0;
    for (let d = 0; d < draws; d++) sum += log(changes[w * draws + d] as number);
    return sum / draws;
  });
  return slopeOf(widths.map(log), means);
}

/** Where the slope first changes its sign along gamma' = 0, by straight lines between the places trained. Infinity: nowhere. */
export function crossingOf(row: readonly { gamma: number; slope: number }[]): number {
  const sorted = [...row].sort((p, q) => p.gamma - q.gamma);
  if (sorted.some(({ slope }) => Number.isNaN(slope))) return NaN;
  for (let i = 1; i < sorted.length; i++) {
    const [left, right] = [sorted[i - 1] as (typeof row)[number], sorted[i] as (typeof row)[number]];
    if (left.slope < 0 && right.slope >= 0)
      return left.gamma + ((right.gamma - left.gamma) * -left.slope) / (right.slope - left.slope);
  }
  return Infinity;
}

function measuresOf(places: readonly (Place & { kind: Kind })[], slopes: Float64Array) {
  const row = places.map((place, i) => ({ ...place, slope: slopes[i] as number })).filter(({ kind }) => kind !== 'reader');
  const crossing = crossingOf(row);
  const deviations = row.filter(({ kind }) => kind !== 'row').map((place) => Math.abs(place.slope - slopeOfTheory(place)));
  return {
    deviation: deviations.reduce((most, deviation) => (deviation > most || Number.isNaN(deviation) ? deviation : most), 0),
    crossing,
    distance: Math.abs(crossing - 1),
  };
}

export const jobs: Jobs<Params, PhaseFrame, Trained[]> = {
  count: (p) => placesOf(p).length * widthsOf(p).length,
  run(job, p, engine) {
    const widths = widthsOf(p);
    const place = placesOf(p)[Math.floor(job / widths.length)] as Place;
    return trainAt(place, widths[job % widths.length] as number, p, engine);
  },
  gather(p, results) {
    const places = placesOf(p);
    const widths = widthsOf(p);
    const column = (of: (trained: Trained) => number) =>
      Float64Array.from({ length: results.length * p.draws }, (_, i) => {
        const trained = results[Math.floor(i / p.draws)]?.[i % p.draws];
        return trained ? of(trained) : NaN;
      });
    const changes = column(({ change }) => change);
    const size = widths.length * p.draws;
    const slopes = Float64Array.from(places, (_, i) => fittedSlope(widths, changes.subarray(i * size, (i + 1) * size)));
    return {
      step: results.filter((result) => result !== undefined).length,
      measures: measuresOf(places, slopes),
      places,
      widths,
      draws: p.draws,
      changes,
      losses: column(({ loss }) => loss),
      slopes,
    };
  },
  digest: (results) =>
    digest(Float64Array.from(results.flatMap((trained) => trained.flatMap(({ change, loss }) => [change, loss])))),
};
