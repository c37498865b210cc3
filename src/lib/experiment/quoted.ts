/**
 * Runs that the text quotes: settings, each over some seeds. Chapters and figures' words name them (`<Run>`, `<Because>`), `npm run ledger` measures what is named,
 * and the build fills the numbers in.
 */
import type { Engine } from '#lib/engine/types.ts';
import { outcomeOf } from './claim.ts';
import { runToEnd, type Experiment } from './experiment.ts';
import type { FigureSpec } from './figure.ts';
import type { Frame } from './frame.ts';
import type { Ledger, SeedResult } from './ledger.ts';
import { sameValue } from './params.ts';
import { queryString, readPermalink, writePermalink } from './permalink.ts';

type Value = SeedResult['values'][number];

export interface QuotedSeed {
  seed: number;
  /** The frame's measures after the last step and what the figure's `quantities.ts` takes from it, by name. */
  values: Record<string, Value>;
  digest: string;
  /** Of the whole run; what is quick is run again by the tests. */
  seconds: number;
}

export interface QuotedRun {
  /** As `settingsOf` writes it. */
  query: string;
  seeds: QuotedSeed[];
}

export interface QuotedRuns {
  demo: string;
  /** Of the sources that the numbers came from. */
  fingerprint: string;
  runs: QuotedRun[];
}

/** Numbers of a finished run that the text prints and no claim is about. */
export type Quantities<P, F extends Frame> = (frame: F, params: P) => Record<string, number>;

/** Seeds of both sides of a `<Because>`, and the share of them in which its effect is there with the cause, and still there without. */
export const causeSeeds = 20;
export const withCause = 0.8;
export const withoutCause = 0.2;

/** What a text asks for: the name of the component, and its properties. */
export interface Quotation {
  tag: string;
  of: string;
  stat?: string;
  [property: string]: string | undefined;
}

/** Quotations in the text of a chapter, in its order. */
export function quotationsIn(text: string): Quotation[] {
  return [...text.matchAll(/<(Ledger|Run|Because)\s([^>]*?)\/?>/g)].map(([, tag, properties]) => ({
    ...(Object.fromEntries([...properties!.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value])) as {
      of: string;
    }),
    tag: tag!,
  }));
}

/** Settings that a query names; the query as it is kept, without its seed; the seed if it names one. Throws where the figure cannot use it. */
export function settingsOf<P, F extends Frame>({ id, params: schema, version }: FigureSpec<P, F>, query: string) {
  const read = new URLSearchParams(query);
  const { params, problems } = readPermalink(schema, read, version);
  if (problems.length > 0) throw new Error(`${id}, “${query}”: ${problems.map(({ text }) => text.en).join(' ')}`);
  const seed = read.has('seed') ? (params as { seed: number }).seed : null;
  const written = writePermalink(schema, params, version);
  for (const name of ['seed', 'v']) written.delete(name);
  return { query: queryString(written), params, seed };
}

/** Names of the parameters in which two queries differ. */
export function differences<P, F extends Frame>(spec: FigureSpec<P, F>, one: string, other: string): string[] {
  const [a, b] = [settingsOf(spec, one).params, settingsOf(spec, other).params];
  return (Object.keys(spec.params) as (keyof P & string)[]).filter((name) => !sameValue(spec.params[name], a[name], b[name]));
}

/** Seeds that a quotation needs of a query: the one that the query names, or the first `count`. */
const seedsNamed = (seed: number | null, count: number) =>
  seed === null ? Array.from({ length: count }, (_, i) => i + 1) : [seed];

/** Seeds that a `<Run>` is about. */
export function seedsOf<P, F extends Frame>(spec: FigureSpec<P, F>, { query = '', seeds = '1' }: Quotation): number[] {
  return seedsNamed(settingsOf(spec, query).seed, Number(seeds));
}

/** All that the chapters ask of a figure: seeds in order, by query. */
export function wantedRuns<P, F extends Frame>(spec: FigureSpec<P, F>, quotations: readonly Quotation[]): [string, number[]][] {
  const wanted = new Map<string, Set<number>>();
  const want = (query: string, seeds: readonly number[]) => {
    const key = settingsOf(spec, query).query;
    wanted.set(key, new Set([...(wanted.get(key) ?? []), ...seeds]));
  };
  for (const quotation of quotations.filter(({ of }) => of === spec.id)) {
    if (quotation.tag === 'Run') want(quotation['query'] ?? '', seedsOf(spec, quotation));
    if (quotation.tag !== 'Because') continue;
    for (const side of ['run', 'without']) want(quotation[side] ?? '', seedsNamed(null, causeSeeds));
  }
  const sorted = [...wanted].map(([query, seeds]): [string, number[]] => [query, [...seeds].sort((a, b) => a - b)]);
  return sorted.sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Six digits: more than a text prints. */
const written = (value: number): Value =>
  Number.isNaN(value) ? null : Number.isFinite(value) ? Number(value.toPrecision(6)) : 'Infinity';

/** Runs one seed of a query to its end. */
export function measureQuoted<P, F extends Frame>(
  experiment: Experiment<P, F>,
  quantities: Quantities<P, F> | null,
  query: string,
  seed: number,
  engine: Engine,
  now: () => number,
): QuotedSeed {
  const params = { ...settingsOf(experiment, query).params, seed };
  const begin = now();
  const run = runToEnd(experiment, params, engine);
  const frame = run.frame();
  const numbers = { ...frame.measures, ...quantities?.(frame, params) };
  const result = {
    seed,
    values: Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, written(value)])),
    digest: run.digest(),
    seconds: Number(((now() - begin) / 1000).toFixed(3)),
  };
  run.dispose();
  return result;
}

/** The run of a query. Throws where it is not measured yet. */
function runOf<P, F extends Frame>(
  spec: FigureSpec<P, F>,
  measured: QuotedRuns | undefined,
  query: string,
  seeds: readonly number[],
) {
  const key = settingsOf(spec, query).query;
  const known = measured?.runs.find((run) => run.query === key)?.seeds ?? [];
  return seeds.map((seed) => {
    const result = known.find((entry) => entry.seed === seed);
    if (!result) throw new Error(`${spec.id}, “${query}”, seed ${seed} is not measured: npm run ledger -- ${spec.id}`);
    return result;
  });
}

const placeOf = <P, F extends Frame>({ id, claims }: FigureSpec<P, F>, claim: string | undefined) => {
  const place = claims.findIndex((entry) => entry.id === claim);
  if (place < 0) throw new Error(`${id} has no claim “${claim}”; it has ${claims.map((entry) => entry.id).join(', ')}`);
  return place;
};

const numberOf = (value: Value): number => (value === null ? NaN : Number(value));
const oneOrNone = (holds: boolean | undefined) => (holds ? 1 : 0);

function named({ values }: QuotedSeed, name: string): number {
  if (!(name in values)) throw new Error(`there is no number “${name}”, only ${Object.keys(values).join(', ')}`);
  return numberOf(values[name]!);
}

/** Whether a claim holds for a run, by the threshold that it has now. */
function claimHolds<P, F extends Frame>(spec: FigureSpec<P, F>, claim: string | undefined, result: QuotedSeed): boolean {
  const { measure, ...rest } = spec.claims[placeOf(spec, claim)]!;
  return outcomeOf(rest, named(result, measure)) === 'holds';
}

/** What a `<Run>` is about, seed by seed: a value, or where it names a claim instead, 1 where it holds and 0 elsewhere. */
export function quotedValues<P, F extends Frame>(
  spec: FigureSpec<P, F>,
  measured: QuotedRuns | undefined,
  quotation: Quotation,
): number[] {
  const { query = '', value, claim } = quotation;
  return runOf(spec, measured, query, seedsOf(spec, quotation)).map((result) =>
    value === undefined ? oneOrNone(claimHolds(spec, claim, result)) : named(result, value),
  );
}

/** What a `<Ledger>` is about, seed by seed: a claim's number, or with `stat="holding"` or `"share"` whether it holds. */
export function ledgerValues<P, F extends Frame>(spec: FigureSpec<P, F>, ledger: Ledger, quotation: Quotation): number[] {
  const { preset, claim = spec.claims[0]?.id, stat } = quotation;
  const place = placeOf(spec, claim);
  const seeds = preset === undefined ? ledger.seeds : ledger.presets.find(({ id }) => id === preset)?.seeds;
  if (!seeds) throw new Error(`${spec.id} has no preset “${preset}”`);
  return seeds.map(({ values, holds }) =>
    stat === 'holding' || stat === 'share' ? oneOrNone(holds[place]) : numberOf(values[place] ?? null),
  );
}

/** In how many of its seeds a `<Because>` has its effect, with the cause and without: a claim that holds or fails, or a value above or below a bound. */
export function effectsOf<P, F extends Frame>(
  spec: FigureSpec<P, F>,
  measured: QuotedRuns | undefined,
  { claim, effect = 'holds', value, above, below, ...sides }: Quotation,
) {
  const isThere = (result: QuotedSeed) => {
    if (value === undefined) return claimHolds(spec, claim, result) === (effect === 'holds');
    const number = named(result, value);
    return above === undefined ? number < Number(below) : number > Number(above);
  };
  const count = (query = '') => runOf(spec, measured, query, seedsNamed(null, causeSeeds)).filter(isThere).length;
  return { run: count(sides['run']), without: count(sides['without']) };
}

export const statistics = {
  mean: (sorted: readonly number[]) => sorted.reduce((sum, value) => sum + value, 0) / sorted.length,
  median: (sorted: readonly number[]) => (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2,
  min: (sorted: readonly number[]) => sorted[0]!,
  max: (sorted: readonly number[]) => sorted.at(-1)!,
  /** How many seeds, and which share of them. */
  holding: (sorted: readonly number[]) => sorted.reduce((sum, value) => sum + value, 0),
  share: (sorted: readonly number[]) => sorted.reduce((sum, value) => sum + value, 0) / sorted.length,
};
export type Statistic = keyof typeof statistics;

/** Throws where a value is missing: a statistic of the rest would be of other runs than the sentence says. */
export function statistic(values: readonly number[], name: string): number {
  if (!Object.hasOwn(statistics, name)) throw new Error(`stat="${name}" is none of ${Object.keys(statistics).join(', ')}`);
  if (values.some(Number.isNaN)) throw new Error(`${values.filter(Number.isNaN).length} of ${values.length} runs have no number`);
  return statistics[name as Statistic]([...values].sort((a, b) => a - b));
}

/** A quoted number, and of how many seeds. */
export function quotedNumber<P, F extends Frame>(
  spec: FigureSpec<P, F>,
  { ledger, runs }: { ledger: Ledger | undefined; runs: QuotedRuns | undefined },
  quotation: Quotation,
) {
  const { tag, stat } = quotation;
  if (tag === 'Ledger' && !ledger) throw new Error(`${spec.id} has no ledger`);
  const values = tag === 'Run' ? quotedValues(spec, runs, quotation) : ledgerValues(spec, ledger!, quotation);
  if (stat === undefined && values.length > 1) throw new Error('name a stat');
  return { value: statistic(values, stat ?? 'mean'), count: values.length };
}

/** A quotation as it is written. */
export const writtenQuotation = ({ tag, ...properties }: Quotation) =>
  `<${tag} ${Object.entries(properties)
    .map(([name, text]) => `${name}="${text}"`)
    .join(' ')} />`;
