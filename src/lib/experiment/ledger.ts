/** The claim ledger: what every claim's number was, seed by seed, when `npm run ledger` last measured it. */
import type { Engine } from '#lib/engine/types.ts';
import { judge, outcomeOf, type Claim } from './claim.ts';
import type { Experiment } from './experiment.ts';
import { presetParams, type Expectation, type FigureSpec, type Preset } from './figure.ts';
import type { Frame } from './frame.ts';
import { defaults } from './params.ts';

export interface SeedResult {
  seed: number;
  /** The claims' numbers in the experiment's order; null: undecided; 'Infinity' has no JSON number. */
  values: (number | 'Infinity' | null)[];
  /** Whether each claim held. */
  holds: boolean[];
  digest: string;
  /** Step and seconds at which the last claim was decided, to a hundredth of the run; null where one never was. */
  steps: number | null;
  seconds: number | null;
}

export interface LedgerPreset {
  id: string;
  expected: Expectation;
  /** Share of seeds for which every claim held. */
  rate: number;
  seeds: SeedResult[];
}

export interface Ledger {
  demo: string;
  version: number;
  /** Fingerprint of the sources that the numbers came from; a new one makes the script measure again. */
  fingerprint: string;
  claims: {
    id: string;
    threshold: number;
    direction: 'above' | 'below';
    rate: number;
    medianSeconds: number | null;
    medianSteps: number | null;
  }[];
  /** The default settings, seeds 1 .. 100. */
  seeds: SeedResult[];
  presets: LedgerPreset[];
}

export const seedCount = 100;

/** Seeds that a preset is measured with: more where the share itself is what is told. */
export const presetSeedCount = ({ expect }: Pick<Preset<unknown>, 'expect'>): number => (expect === 'depends' ? seedCount : 20);

/** A preset that should break a claim may leave it standing for at most this share of seeds; one that should not, must keep it for 0.9. */
export const breakingRate = 0.2;
export const holdingRate = 0.9;

/** What is wrong with a preset's rate, as a sentence; null where it does as expected. */
export function presetFault(
  { id, expect, share }: Pick<Preset<unknown>, 'id' | 'expect' | 'share'>,
  rate: number,
): string | null {
  const said = `preset ${id} is expected to be “${expect}”, and all claims hold for ${(100 * rate).toFixed(0)}% of the seeds`;
  if (expect === 'holds' && rate < holdingRate) return `${said}: fewer than ${100 * holdingRate}%`;
  if (expect === 'fails' && rate > breakingRate) return `${said}: more than ${100 * breakingRate}%`;
  if (expect !== 'depends') return null;
  if (rate <= breakingRate || rate >= holdingRate) return `${said}: say “${rate >= holdingRate ? 'holds' : 'fails'}”`;
  return Math.abs(rate - (share ?? NaN)) < 0.005 ? null : `${said}: write share: ${rate.toFixed(2)}`;
}

/** Settings of one entry of a ledger: a preset's, or the defaults. */
export function ledgerParams<P, F extends Frame>(spec: FigureSpec<P, F>, preset: Preset<P> | null, seed: number): P {
  return { ...(preset ? presetParams(spec, preset) : defaults(spec.params)), seed };
}

const written = (value: number): number | 'Infinity' | null =>
  Number.isNaN(value) ? null : Number.isFinite(value) ? value : 'Infinity';

/** Runs one seed to its end. `seconds` counts training and measuring up to the verdict. */
export function measureSeed<P, F extends Frame>(
  experiment: Experiment<P, F>,
  params: P,
  engine: Engine,
  now: () => number,
): SeedResult {
  const begin = now();
  const run = experiment.start(params, engine);
  const slice = Math.max(1, Math.round(experiment.length(params) / 100));
  const decided = (frame: F) => experiment.claims.every((claim) => judge(claim, frame).outcome !== 'undecided');
  let steps: number | null = null;
  let seconds: number | null = null;
  while (!run.finished) {
    run.advance(slice);
    if (steps === null && decided(run.frame())) {
      steps = run.step;
      seconds = (now() - begin) / 1000;
    }
  }
  const frame = run.frame();
  const verdicts = experiment.claims.map((claim) => judge(claim, frame));
  const result = {
    seed: (params as { seed: number }).seed,
    values: verdicts.map(({ value }) => written(value)),
    holds: verdicts.map(({ outcome }) => outcome === 'holds'),
    digest: run.digest(),
    steps,
    seconds: seconds === null ? null : Number(seconds.toFixed(3)),
  };
  run.dispose();
  return result;
}

/** A value as it was measured. */
const read = (value: SeedResult['values'][number]): number => (value === null ? NaN : Number(value));

/** An old result held against the claims as they are now: a threshold may have moved. */
export function judgedAgain<P, F extends Frame>({ claims }: FigureSpec<P, F>, result: SeedResult): SeedResult {
  return { ...result, holds: claims.map((claim, i) => outcomeOf(claim, read(result.values[i] ?? null)) === 'holds') };
}

/**
 * Whether the seeds' values are those of an exact claim: the same to six digits, or all so small that they are rounding, a hundredth of the
 * threshold at most.
 */
export function isExact(values: readonly SeedResult['values'][number][], threshold: number): boolean {
  const numbers = values.map(read);
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const size = Math.max(Math.abs(low), Math.abs(high));
  return high - low <= 1e-6 * size || size <= Math.abs(threshold) / 100;
}

/**
 * The 5% of the seeds that bear a claim out least: the value at which they begin, the worst, and the middle of all. Undecided ones are the worst.
 * @param values a claim's number, one for each seed; NaN: undecided
 */
export function weakestOf({ direction }: Pick<Claim, 'direction'>, values: readonly number[]) {
  const worst = direction === 'above' ? -Infinity : Infinity;
  const sorted = values
    .map((value) => (Number.isNaN(value) ? worst : value))
    .sort((a, b) => (direction === 'above' ? a - b : b - a));
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? NaN;
  return { value: at(0.05), least: at(0), middle: at(0.5) };
}

/** Whether all seeds of a preset give the same values: then they are one computation, not many. */
export const isOneComputation = ({ seeds }: LedgerPreset): boolean =>
  new Set(seeds.map(({ values }) => JSON.stringify(values))).size === 1;

/** The middle value; of an even count the lower of the two. Null when there is none. */
function median(values: (number | null)[]): number | null {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  return known[Math.floor((known.length - 1) / 2)] ?? null;
}

const share = (results: readonly SeedResult[], holds: (result: SeedResult) => boolean) =>
  results.length === 0 ? 0 : results.filter(holds).length / results.length;

/** Puts results together, with rates and medians. */
export function makeLedger<P, F extends Frame>(
  experiment: Experiment<P, F>,
  fingerprint: string,
  results: { preset: string | null; result: SeedResult }[],
): Ledger {
  const of = (preset: string | null) =>
    results
      .filter((entry) => entry.preset === preset)
      .map(({ result }) => result)
      .sort((a, b) => a.seed - b.seed);
  const seeds = of(null);
  return {
    demo: experiment.id,
    version: experiment.version,
    fingerprint,
    claims: experiment.claims.map(({ id, threshold, direction }: Claim<F>, i) => ({
      id,
      threshold,
      direction,
      rate: share(seeds, ({ holds }) => holds[i] === true),
      medianSeconds: median(seeds.map(({ seconds }) => seconds)),
      medianSteps: median(seeds.map(({ steps }) => steps)),
    })),
    seeds,
    presets: experiment.presets.map(({ id, expect }) => {
      const own = of(id);
      return { id, expected: expect, rate: share(own, ({ holds }) => holds.every(Boolean)), seeds: own };
    }),
  };
}
