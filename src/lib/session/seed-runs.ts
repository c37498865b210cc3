/**
 * Whole runs of one experiment, one a seed, as fast as they go and as many at once as there are cores to spare. Each is a session like that of
 * a figure; between two slices of training it leaves its core to whoever waits for one, so that a figure that is started does not wait for them.
 */
import type { EngineName } from '#lib/engine/types.ts';
import type { Frame } from '#lib/experiment/frame.ts';
import type { ParamValues } from '#lib/experiment/params.ts';
import type { Failure, SessionView } from './figure-session.ts';
import { scheduler as pageScheduler, type Scheduler } from './scheduler.ts';
import { Session } from './session.ts';

/** Milliseconds of training between two looks at who else waits. */
const slice = 200;

export interface SeedRun<F extends Frame> {
  params: ParamValues;
  /** Its last. */
  frame: F;
  digest: string | null;
  /** Time spent training, s. */
  seconds: number;
}

interface Options<F extends Frame> {
  demo: string;
  /** A run has ended. */
  onRun: (run: SeedRun<F>) => void;
  /** A run could not be trained; the others are given up with it. */
  onFail: (failure: Failure) => void;
  createWorker?: () => Worker;
  scheduler?: Scheduler;
}

interface Lane<F extends Frame> {
  session: Session<F>;
  /** What it is at; null: nothing. */
  params: ParamValues | null;
}

export class SeedRuns<F extends Frame> {
  readonly #options: Options<F>;
  readonly #scheduler: Scheduler;
  readonly #lanes: Lane<F>[];
  #left: ParamValues[] = [];
  #engine: EngineName = 'wasm';

  constructor(options: Options<F>) {
    this.#options = options;
    this.#scheduler = options.scheduler ?? pageScheduler;
    this.#lanes = Array.from({ length: this.#scheduler.slots }, () => this.#createLane());
  }

  /** How many are trained at the same time. */
  get lanes(): number {
    return this.#lanes.length;
  }

  /** @param runs settings of the runs, in the order in which they begin; what was still to come of earlier ones is given up */
  start(runs: readonly ParamValues[], engine: EngineName) {
    this.cancel();
    this.#left = [...runs];
    this.#engine = engine;
    for (const lane of this.#lanes) this.#next(lane);
  }

  /** Gives up what is not at its end, and lets the workers go. */
  cancel() {
    this.#left = [];
    for (const lane of this.#lanes) {
      lane.params = null;
      lane.session.reset();
      lane.session.dispose();
    }
  }

  setVisible(visible: boolean) {
    for (const { session } of this.#lanes) session.setVisible(visible);
  }

  #createLane(): Lane<F> {
    const { demo, createWorker } = this.#options;
    const lane: Lane<F> = {
      params: null,
      session: new Session<F>({
        demo,
        budget: slice,
        scheduler: this.#scheduler,
        onChange: (view) => this.#look(lane, view),
        ...(createWorker && { createWorker }),
      }),
    };
    lane.session.setSpeed('fast');
    return lane;
  }

  #next(lane: Lane<F>) {
    lane.params = this.#left.shift() ?? null;
    if (lane.params) lane.session.start(lane.params, this.#engine);
    else lane.session.dispose();
  }

  #look(lane: Lane<F>, view: SessionView<F>) {
    const { params, session } = lane;
    if (!params) return;
    if (view.status === 'failed' && view.failure) {
      this.cancel();
      this.#options.onFail(view.failure);
    } else if (view.status === 'finished' && view.frame) {
      const { frame, digest, seconds } = view;
      this.#next(lane);
      this.#options.onRun({ params, frame, digest, seconds });
    } else if (view.status === 'running' && this.#scheduler.crowded) {
      session.pause();
      session.resume();
    }
  }
}
