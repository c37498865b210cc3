/** What a figure loads after the first answer, and what that makes: the reader's seeds, and the kept run. */
import type { DemoState } from './demo-state.svelte.ts';

type Later = typeof import('./later.ts');

export class LaterParts {
  readonly #demo: DemoState;
  parts = $state.raw<Later>();
  seeds = $state.raw<InstanceType<Later['SeedTrials']>>();
  kept = $state.raw<InstanceType<Later['Kept']>>();
  /** Loads again what has not come. */
  retry = $state.raw<() => unknown>();

  constructor(demo: DemoState) {
    this.#demo = demo;
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
