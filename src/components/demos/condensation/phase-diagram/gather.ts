/** The run as jobs: one for every place and width. */
import type { Jobs } from '#lib/experiment/jobs.ts';
import type { KnownPlace, PhaseFrame, Trained } from './frame.ts';
import { widthsOf, type Params } from './params.ts';
import { placesOf } from './places.ts';
import { crossingOf, fittedSlope } from './slopes.ts';
import { slopeInRow } from './theory.ts';

function measuresOf(places: readonly KnownPlace[], slopes: Float64Array) {
  const row = places.map((place, i) => ({ ...place, slope: slopes[i] as number })).filter(({ kind }) => kind !== 'reader');
  const crossing = crossingOf(row);
  const deviations = row.filter(({ kind }) => kind !== 'row').map((place) => Math.abs(place.slope - slopeInRow(place.gamma)));
  return {
    deviation: deviations.reduce((most, deviation) => (deviation > most || Number.isNaN(deviation) ? deviation : most), 0),
    crossing,
    distance: Math.abs(crossing - 1),
  };
}

export const jobs: Jobs<Params, PhaseFrame, Trained[]> = {
  count: (p) => placesOf(p).length * widthsOf(p).length,
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
  numbers: (results) => results.flat().flatMap(({ change, loss }) => [change, loss]),
};
