/** What the students' results come to. */
import { exp, log } from '#lib/numerics/portable.ts';
import { median } from '#lib/numerics/proportion.ts';
import type { DataFrame, Start } from './frame.ts';
import { alongAt, bound, multiples, parametersOf, samplesOf, settingOf, type Params } from './params.ts';

/** Of one student. */
export interface Learned {
  /** Mean squared error on fresh points over the mean square of the teacher there; infinite where training ran off. */
  error: number;
  /** Mean squared error on the samples. */
  loss: number;
  /** How far its neurons point along the teacher's, 0 to 1; see along.ts. */
  along: number;
  /** Fingerprint of the weights. */
  weights: string;
}

export const startsOf = (p: Pick<Params, 'std' | 'large'>) => [p.std, p.large] as const;

/** Which student a job trains. */
export function studentOf(job: number, p: Params) {
  const each = 2 * p.draws;
  return { at: Math.floor(job / each), draw: Math.floor((job % each) / 2), start: job % 2 };
}

/** Mean |cos| of two random directions in so many dimensions. */
export function meanCosine(dimensions: number): number {
  // Gamma(d / 2) / (sqrt(pi) Gamma((d + 1) / 2)), two dimensions at a time.
  if (dimensions <= 2) return dimensions === 2 ? 2 / Math.PI : 1;
  return (meanCosine(dimensions - 2) * (dimensions - 2)) / (dimensions - 1);
}

/** Where the errors fall below the bound and stay there, on straight lines between logarithms; infinite: not within these samples. */
export function enoughOf(samples: readonly number[], errors: readonly number[]): number {
  if (errors.some(Number.isNaN)) return NaN;
  const last = errors.findLastIndex((error) => !(error < bound));
  if (last < 0) return samples[0] as number;
  if (last === errors.length - 1) return Infinity;
  const [before, after] = [log(errors[last] as number), log(errors[last + 1] as number)];
  const share = before === Infinity ? 1 : (before - log(bound)) / (before - after);
  const [from, to] = [samples[last] as number, samples[last + 1] as number];
  return from * exp(share * log(to / from));
}

function startOf(p: Params, start: number, results: readonly (Learned | undefined)[]): Start {
  const each = (of: (learned: Learned) => number) =>
    multiples.map((_, at) =>
      Array.from({ length: p.draws }, (_, draw) => {
        const learned = results[(at * p.draws + draw) * 2 + start];
        return learned ? of(learned) : NaN;
      }),
    );
  const [errors, along] = [each(({ error }) => error), each((learned) => learned.along)];
  const known = (row: readonly number[]) => (row.some(Number.isNaN) ? NaN : median(row));
  const medians = errors.map(known);
  return {
    std: startsOf(p)[start] as number,
    errors,
    medians,
    along,
    alongMedians: along.map(known),
    worstFit: Math.max(
      0,
      ...each(({ loss }) => loss)
        .flat()
        .filter((loss) => !Number.isNaN(loss)),
    ),
    enough: enoughOf(samplesOf(p), medians),
  };
}

export function frameOf(p: Params, results: readonly (Learned | undefined)[]): DataFrame {
  const starts = [0, 1].map((start) => startOf(p, start, results));
  const teacher = parametersOf(p.teacher, p.inputs);
  const [small = NaN, large = NaN] = starts.map(({ enough }) => enough);
  const most = samplesOf(p).at(-1) as number;
  return {
    step: results.filter((result) => result !== undefined).length,
    setting: settingOf(p),
    teacher,
    student: parametersOf(p.width, p.inputs),
    samples: samplesOf(p),
    starts,
    // A start for which all samples are not enough counts as if they were.
    measures: {
      perParameter: small / teacher,
      times: Math.min(large, most) / Math.min(small, most),
      along: starts[0]?.alongMedians[multiples.indexOf(alongAt)] ?? NaN,
    },
  };
}
