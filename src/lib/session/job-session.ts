/**
 * A session of many independent jobs, done by several workers at once. A worker takes a core from the scheduler for one job at a time, so that
 * other figures get their turn between two jobs. Results are kept when the figure pauses or leaves the view, and shown one by one.
 */
import type { EngineName } from '#lib/engine/types.ts';
import type { Frame } from '#lib/experiment/frame.ts';
import { jobsDigest, type Jobs } from '#lib/experiment/jobs.ts';
import type { ParamValues } from '#lib/experiment/params.ts';
import { FigureSession, type Failure, type SessionView, type Status } from './figure-session.ts';
import type { FromJob } from './protocol.ts';
import { scheduler as pageScheduler, type Scheduler } from './scheduler.ts';

interface Options<F extends Frame> {
  demo: string;
  jobs: Jobs<ParamValues, F>;
  onChange: (view: SessionView<F>) => void;
  createWorker?: () => Worker;
  scheduler?: Scheduler;
  /** A worker that does not answer for this long is dead, ms. */
  patience?: number;
  /** The time, ms. */
  now?: () => number;
}

/** A worker and what it is at. */
interface Lane {
  worker: Worker | null;
  busy: boolean;
  watchdog: ReturnType<typeof setTimeout> | undefined;
  /** Called by the scheduler when there is a core for this lane. */
  grant: () => void;
}

/** The number of no run: what is done beforehand is shown to nobody. */
const rehearsal = -1;

export class JobSession<F extends Frame> extends FigureSession<F> {
  readonly #options: Required<Options<F>>;
  readonly #lanes: Lane[];
  /** Numbers the runs. */
  #run = 0;
  /** Settings of which the first job was done beforehand. */
  #warmed = '';
  #wanted: { params: ParamValues; engine: EngineName } = { params: {}, engine: 'wasm' };
  #results: unknown[] = [];
  /** Jobs that no worker has yet. */
  #left: number[] = [];
  #single = false;
  #visible = true;
  /** Milliseconds of running before `#since`, and when it began to run. */
  #before = 0;
  #since = 0;

  constructor(options: Options<F>) {
    super(options.onChange);
    this.#options = {
      createWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
      scheduler: pageScheduler,
      patience: 60_000,
      now: () => performance.now(),
      ...options,
    };
    this.#lanes = Array.from({ length: this.#options.scheduler.slots }, () => this.#createLane());
  }

  /** The first job is done beforehand, in the worker that will be asked for it, and which keeps its result. */
  warm(params: ParamValues, engine: EngineName) {
    const key = JSON.stringify([engine, params]);
    const [lane] = this.#lanes;
    if (!lane || lane.busy || this.#warmed === key || !['idle', 'ready', 'finished'].includes(this.view.status)) return;
    try {
      lane.worker ??= this.#connect(lane);
      lane.worker.postMessage({ type: 'job', run: rehearsal, demo: this.#options.demo, job: 0, params, engine });
      this.#warmed = key;
    } catch {
      // The start that the reader asks for will fail too, and say why.
    }
  }

  start(params: ParamValues, engine: EngineName) {
    this.open(params, engine);
    this.#queue();
  }

  open(params: ParamValues, engine: EngineName) {
    this.reset();
    const { jobs } = this.#options;
    const length = jobs.count(params);
    this.#wanted = { params, engine };
    this.#results = new Array<unknown>(length).fill(undefined);
    this.#left = Array.from({ length }, (_, job) => job);
    this.record(jobs.gather(params, this.#results), { length, status: 'ready' });
  }

  stepOnce(params: ParamValues, engine: EngineName) {
    if (['idle', 'failed'].includes(this.view.status)) this.open(params, engine);
    if (!['ready', 'paused'].includes(this.view.status) || this.#lanes.some((lane) => lane.busy)) return;
    this.#single = true;
    this.#queue();
  }

  /** No new job begins; those that are under way are finished and count. */
  pause() {
    if (['running', 'waiting', 'hidden'].includes(this.view.status)) this.#rest('paused');
  }

  resume() {
    if (['ready', 'paused'].includes(this.view.status)) this.#queue();
  }

  reset() {
    this.#run++;
    // First of all nothing is left to do: a core that one lane gives back may come to another at once.
    this.#left = [];
    for (const lane of this.#lanes) this.#release(lane, lane.busy);
    this.#results = [];
    this.#single = false;
    this.#before = 0;
    this.clear();
  }

  /** Jobs always run as fast as they can. */
  setSpeed() {}

  setVisible(visible: boolean) {
    this.#visible = visible;
    if (!visible && ['running', 'waiting'].includes(this.view.status)) this.#rest('hidden');
    else if (visible && this.view.status === 'hidden') this.#queue();
  }

  dispose() {
    this.#run++;
    this.#left = [];
    for (const lane of this.#lanes) this.#release(lane, true);
  }

  #createLane(): Lane {
    const lane: Lane = { worker: null, busy: false, watchdog: undefined, grant: () => this.#give(lane) };
    return lane;
  }

  /** Asks for a core for every lane that is free, as far as there are jobs. */
  #queue() {
    if (!this.#visible) return this.#rest('hidden');
    if (this.view.status !== 'running') this.#turn('waiting');
    const free = this.#lanes.filter((lane) => !lane.busy);
    for (const lane of free.slice(0, this.#single ? 1 : this.#left.length)) this.#options.scheduler.request(lane.grant);
    this.#settle();
  }

  /** Stops asking for cores. */
  #rest(status: 'paused' | 'hidden') {
    for (const lane of this.#lanes) if (!lane.busy) this.#options.scheduler.release(lane.grant);
    this.#turn(status);
  }

  /** There is a core: the lane takes the next job. */
  #give(lane: Lane) {
    const job = this.#left.shift();
    if (job === undefined) return this.#options.scheduler.release(lane.grant);
    try {
      lane.worker ??= this.#connect(lane);
      lane.busy = true;
      lane.watchdog = setTimeout(() => this.#fail('silent', ''), this.#options.patience);
      lane.worker.postMessage({ type: 'job', run: this.#run, demo: this.#options.demo, job, ...this.#wanted });
      this.#settle();
    } catch (error) {
      this.#fail('load', error instanceof Error ? error.message : String(error));
    }
  }

  #connect(lane: Lane): Worker {
    const worker = this.#options.createWorker();
    worker.onmessage = ({ data }: MessageEvent<FromJob>) => this.#receive(lane, data);
    worker.onerror = (event) => {
      // Nobody waits for what was done beforehand: the start makes another.
      if (lane.busy) return this.#fail('load', event.message ?? '');
      this.#warmed = '';
      this.#release(lane, true);
    };
    worker.onmessageerror = () => this.#fail('error', 'a message could not be read');
    return worker;
  }

  #receive(lane: Lane, message: FromJob) {
    if (message.run !== this.#run) return;
    if (message.type === 'failed') return this.#fail('error', message.message);
    this.#release(lane, false);
    this.#results[message.job] = message.result;
    const { jobs } = this.#options;
    const done = this.#results.filter((result) => result !== undefined).length;
    const remaining = this.#results.length - done;
    const seconds = this.#elapsed() / 1000;
    this.record(jobs.gather(this.#wanted.params, this.#results), {
      engine: message.engine,
      noSimd: !message.simd,
      seconds,
      stepsPerSecond: done / Math.max(seconds, 1e-3),
      secondsLeft: (seconds / done) * remaining,
    });
    if (remaining === 0) {
      this.#turn('finished');
      this.change({ digest: jobsDigest(jobs, this.#results) });
    } else if (this.#single) {
      this.#single = false;
      this.#rest('paused');
    } else if (['running', 'waiting'].includes(this.view.status)) this.#queue();
  }

  /** Gives the lane's core back. With `end` its worker goes too, and with it what the worker is at. */
  #release(lane: Lane, end: boolean) {
    clearTimeout(lane.watchdog);
    lane.busy = false;
    if (end) {
      this.#warmed = '';
      lane.worker?.terminate();
      lane.worker = null;
    }
    this.#options.scheduler.release(lane.grant);
  }

  /** Running as long as any worker is at a job. */
  #settle() {
    if (['running', 'waiting'].includes(this.view.status))
      this.#turn(this.#lanes.some((lane) => lane.busy) ? 'running' : 'waiting');
  }

  #turn(status: Status) {
    if (status === this.view.status) return;
    this.#before = this.#elapsed();
    this.#since = this.#options.now();
    this.change({ status });
  }

  /** Milliseconds of running. */
  #elapsed(): number {
    return this.#before + (this.view.status === 'running' ? this.#options.now() - this.#since : 0);
  }

  #fail(reason: Failure['reason'], message: string) {
    this.dispose();
    this.change({ status: 'failed', failure: { reason, message } });
  }
}
