/** What a figure loads after the first answer, and what that makes: the reader's seeds, and the kept run. */
import type { ParamValues } from '#lib/experiment/params.ts';
import type { DemoState } from './demo-state.svelte.ts';

type Later = typeof import('./later.ts');

export class LaterParts {
  readonly #demo: DemoState;
  parts = $state.raw<Later>();
  seeds = $state.raw<InstanceType<Later['SeedTrials']>>();
  kept = $state.raw<InstanceType<Later['Kept']>>();
  /** Loads again what has not come. */
  retry = $state.raw<() => unknown>();

  #beside: ParamValues | null = null;

  constructor(demo: DemoState) {
    this.#demo = demo;
  }

  /** Trains a run with these settings, and beside it one with those in force. */
  compare(beside: ParamValues) {
    this.#beside = beside;
    this.load();
  }

  /** Where the panels in view take their frame and settings from: the kept run while it stands in the place of the run on show. */
  get drawn(): Pick<DemoState, 'frame' | 'params' | 'engine'> {
    return this.kept?.inPlace ?? this.#demo;
  }

  load = () => {
    import('./later.ts').then(
      (parts) => {
        this.parts = parts;
        this.seeds ??= new parts.SeedTrials(this.#demo);
        this.kept ??= new parts.Kept(this.#demo);
        if (this.#beside) this.kept.compare(this.#beside);
        this.#beside = null;
      },
      () => (this.retry = this.load),
    );
  };

  again = () => {
    const { retry } = this;
    this.retry = undefined;
    retry?.();
  };
}
