/** Seeds that the reader runs: the settings in force trained again and again from new beginnings, and what each came to. */
import { judge, judgeAll } from '#lib/experiment/claim.ts';
import type { Frame } from '#lib/experiment/frame.ts';
import { seedCount } from '#lib/experiment/ledger.ts';
import type { ParamValues } from '#lib/experiment/params.ts';
import { queryString, writePermalink } from '#lib/experiment/permalink.ts';
import { SeedRuns, type SeedRun } from '#lib/session/seed-runs.ts';
import type { Trial } from '#components/controls/trial.ts';
import type { DemoState } from './demo-state.svelte.ts';

/** How many are run at one press. */
export const trialCount = 20;
/** The ledger has those before it. */
export const firstTrial = seedCount + 1;

/** A press under way. */
interface Batch {
  /** Settings that it is run with. */
  key: string;
  seeds: readonly number[];
  done: number;
  /** Of the runs that ended, s. */
  seconds: number;
}

export class SeedTrials {
  readonly #demo: DemoState;
  readonly #runs: SeedRuns<Frame>;
  /** What is known, by the settings without the seed. */
  #known = $state.raw<Readonly<Record<string, readonly Trial[]>>>({});
  #batch = $state.raw<Batch | null>(null);
  /** The last press ended with runs that could not be trained. */
  failed = $state(false);

  constructor(demo: DemoState) {
    this.#demo = demo;
    this.#runs = new SeedRuns({
      demo: demo.spec.id,
      onRun: (run) => this.#take(run),
      onFail: () => ((this.#batch = null), (this.failed = true)),
    });
  }

  /** Settings and engine; runs that differ in the seed alone are of one kind. */
  #key(): string {
    const { spec, params, engine } = this.#demo;
    const { seed } = spec.params;
    return queryString(writePermalink(spec.params, { ...params, seed: seed!.default }, spec.version, engine));
  }

  /** Those with the settings in force, by seed. */
  get trials(): readonly Trial[] {
    return this.#known[this.#key()] ?? [];
  }

  /** What is under way with the settings in force. */
  get batch(): Batch | null {
    return this.#batch?.key === this.#key() ? this.#batch : null;
  }

  /** About how long the rest will take, s; null: no run has ended yet. */
  get secondsLeft(): number | null {
    const { batch } = this;
    if (!batch || batch.done === 0) return null;
    return ((batch.seconds / batch.done) * (batch.seeds.length - batch.done)) / this.#runs.lanes;
  }

  /** Trains the next seeds that this reader has not run with these settings. */
  run = () => {
    const { params, engine } = this.#demo;
    const known = this.trials.map(({ seed }) => seed);
    const seeds: number[] = [];
    for (let seed = firstTrial; seeds.length < trialCount; seed++) if (!known.includes(seed)) seeds.push(seed);
    this.failed = false;
    this.#batch = { key: this.#key(), seeds, done: 0, seconds: 0 };
    const settings = $state.snapshot(params) as ParamValues;
    this.#runs.start(
      seeds.map((seed) => ({ ...settings, seed })),
      engine,
    );
  };

  cancel = () => {
    this.#runs.cancel();
    this.#batch = null;
  };

  /** Makes one of them the run on show. */
  open = (seed: number) => this.#demo.change({ seed }, true);

  setVisible(visible: boolean) {
    this.#runs.setVisible(visible);
  }

  #take({ params, frame, digest, seconds }: SeedRun<Frame>) {
    const batch = this.#batch;
    if (!batch) return;
    const { claims } = this.#demo.spec;
    const values = claims.map((claim) => judge(claim, frame).value);
    const trial = { seed: params['seed'] as number, values, outcome: judgeAll(claims, frame), digest };
    const trials = [...(this.#known[batch.key] ?? []), trial].sort((a, b) => a.seed - b.seed);
    this.#known = { ...this.#known, [batch.key]: trials };
    const done = batch.done + 1;
    this.#batch = done === batch.seeds.length ? null : { ...batch, done, seconds: batch.seconds + seconds };
    // Other settings are in force now: what nobody looks at is not trained.
    if (this.#batch && batch.key !== this.#key()) this.cancel();
  }
}
