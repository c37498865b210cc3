/** A session of one run: the worker that trains it, asked for one frame at a time. */
import type { EngineName } from '#lib/engine/types.ts';
import type { Frame } from '#lib/experiment/frame.ts';
import type { ParamValues } from '#lib/experiment/params.ts';
import { FigureSession, speeds, type Failure, type SessionView, type Speed } from './figure-session.ts';
import type { FromRun, ToWorker } from './protocol.ts';
import { scheduler as pageScheduler, type Scheduler } from './scheduler.ts';

interface Options<F extends Frame> {
  demo: string;
  onChange: (view: SessionView<F>) => void;
  createWorker?: () => Worker;
  scheduler?: Scheduler;
  /** Calls back at the next drawn frame. */
  nextFrame?: (callback: () => void) => void;
  /** A worker that does not answer for this long is dead, ms. */
  patience?: number;
  /** Milliseconds of training per answer of the worker. By default a frame at 60 Hz less the time to draw it. */
  budget?: number;
}

const keyOf = (params: ParamValues, engine: EngineName) => JSON.stringify([engine, params]);

export class Session<F extends Frame> extends FigureSession<F> {
  readonly #options: Required<Options<F>>;
  #worker: Worker | null = null;
  /** Number of the run on show, and the last that was given. */
  #run = 0;
  #last = 0;
  /** A run that the worker has made, or is making, for a start that is near. */
  #prepared: { run: number; key: string; started: (FromRun & { type: 'started' }) | null } | null = null;
  #wanted: { params: ParamValues; engine: EngineName } | null = null;
  #asked = false;
  #single = false;
  #visible = true;
  #speed: Speed = 'normal';
  #watchdog: ReturnType<typeof setTimeout> | undefined;

  constructor(options: Options<F>) {
    super(options.onChange);
    this.#options = {
      createWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
      scheduler: pageScheduler,
      nextFrame: (callback) => requestAnimationFrame(callback),
      patience: 20_000,
      budget: 10,
      ...options,
    };
  }

  /** A run at its end needs the worker no more; any other does. */
  warm(params: ParamValues, engine: EngineName) {
    const key = keyOf(params, engine);
    if (this.#prepared?.key === key || !['idle', 'finished'].includes(this.view.status)) return;
    try {
      this.#worker ??= this.#connect();
      this.#prepared = { run: ++this.#last, key, started: null };
      this.#worker.postMessage(this.#start(this.#last, params, engine));
    } catch {
      // The start that the reader asks for will fail too, and say why.
    }
  }

  start(params: ParamValues, engine: EngineName) {
    this.#begin(params, engine, 'starting');
  }

  open(params: ParamValues, engine: EngineName) {
    this.#begin(params, engine, 'opening');
  }

  stepOnce(params: ParamValues, engine: EngineName) {
    const { status } = this.view;
    if (status === 'idle' || status === 'failed') this.#begin(params, engine, 'starting');
    else if (status === 'opening') this.change({ status: 'starting' });
    else if (status === 'finished' || this.#asked) return;
    else this.#ask(1);
    this.#single = true;
  }

  pause() {
    if (!['starting', 'running', 'waiting', 'hidden'].includes(this.view.status)) return;
    this.#options.scheduler.release(this.#grant);
    this.change({ status: 'paused' });
  }

  resume() {
    if (this.view.status === 'opening') this.change({ status: 'starting' });
    else if (this.view.status === 'paused' || this.view.status === 'ready') this.#queue();
  }

  reset() {
    this.#options.scheduler.release(this.#grant);
    this.#run = ++this.#last;
    this.#asked = false;
    this.#single = false;
    clearTimeout(this.#watchdog);
    this.clear();
  }

  setSpeed(speed: Speed) {
    this.#speed = speed;
  }

  setVisible(visible: boolean) {
    this.#visible = visible;
    if (!visible && ['running', 'waiting'].includes(this.view.status)) {
      this.#options.scheduler.release(this.#grant);
      this.change({ status: 'hidden' });
    } else if (visible && this.view.status === 'hidden') this.#queue();
  }

  dispose() {
    this.#options.scheduler.release(this.#grant);
    clearTimeout(this.#watchdog);
    this.#worker?.terminate();
    this.#worker = null;
    this.#prepared = null;
  }

  #begin(params: ParamValues, engine: EngineName, status: 'starting' | 'opening') {
    this.reset();
    const prepared = this.#prepared?.key === keyOf(params, engine) ? this.#prepared : null;
    this.#prepared = null;
    this.#wanted = { params, engine };
    this.change({ status });
    if (prepared) {
      this.#run = prepared.run;
      this.#await();
      if (prepared.started) this.#receive(prepared.started);
      return;
    }
    try {
      this.#worker ??= this.#connect();
      this.#send(this.#start(this.#run, params, engine));
    } catch (error) {
      this.#fail('load', error instanceof Error ? error.message : String(error));
    }
  }

  #start(run: number, params: ParamValues, engine: EngineName): ToWorker {
    return { type: 'start', run, demo: this.#options.demo, params, engine };
  }

  #connect(): Worker {
    const worker = this.#options.createWorker();
    worker.onmessage = ({ data }: MessageEvent<FromRun>) => this.#receive(data);
    worker.onerror = (event) => {
      // Nobody waits for what it was at: the next start makes another.
      if (['idle', 'finished'].includes(this.view.status)) this.dispose();
      else this.#fail('load', event.message ?? '');
    };
    worker.onmessageerror = () => this.#fail('error', 'a message could not be read');
    return worker;
  }

  #send(message: ToWorker) {
    this.#await();
    this.#worker?.postMessage(message);
  }

  /** The worker owes an answer. */
  #await() {
    this.#asked = true;
    clearTimeout(this.#watchdog);
    this.#watchdog = setTimeout(() => this.#fail('silent', ''), this.#options.patience);
  }

  #receive(message: FromRun) {
    if (message.run === this.#prepared?.run) {
      // What cannot be made now will say so when it is asked for.
      if (message.type === 'started') this.#prepared.started = message;
      else this.#prepared = null;
      return;
    }
    if (message.run !== this.#run || !this.#wanted) return;
    clearTimeout(this.#watchdog);
    this.#asked = false;
    if (message.type === 'failed') return this.#fail('error', message.message);
    const frame = message.frame as F;
    if (message.type === 'started') {
      this.record(frame, { engine: message.engine, noSimd: !message.simd, length: message.length });
      if (this.#single) this.#ask(1);
      else if (this.view.status === 'starting') this.#queue();
      else if (this.view.status === 'opening') this.change({ status: 'ready' });
      return;
    }
    const milliseconds = this.view.seconds * 1000 + message.milliseconds;
    const { finished, digest } = message;
    this.record(frame, {
      seconds: milliseconds / 1000,
      // Of so short a time the browser's clock, made coarse on purpose, says nothing.
      stepsPerSecond: milliseconds < 10 ? 0 : (1000 * frame.step) / milliseconds,
      digest,
    });
    if (finished) {
      this.#options.scheduler.release(this.#grant);
      this.change({ status: 'finished' });
    } else if (this.#single) {
      this.#single = false;
      this.#options.scheduler.release(this.#grant);
      this.change({ status: 'paused' });
    } else this.#continue();
  }

  #queue() {
    this.change({ status: this.#visible ? 'waiting' : 'hidden' });
    if (this.#visible) this.#options.scheduler.request(this.#grant);
  }

  readonly #grant = () => {
    this.change({ status: 'running' });
    this.#continue();
  };

  /** At full speed the worker is asked again at once; else when the frame it sent has been drawn. */
  #continue() {
    const go = () => {
      if (this.view.status !== 'running' || this.#asked) return;
      const step = this.frames.at(-1)?.step ?? 0;
      this.#ask(Math.max(1, Math.ceil(step * speeds[this.#speed])));
    };
    // The first step need not wait: what stands there has been drawn.
    if (this.#speed === 'fast' || this.frames.length === 1) go();
    else this.#options.nextFrame(go);
  }

  #ask(steps: number) {
    this.#send({
      type: 'advance',
      run: this.#run,
      steps: Number.isFinite(steps) ? steps : Number.MAX_SAFE_INTEGER,
      milliseconds: this.#options.budget,
    });
  }

  #fail(reason: Failure['reason'], message: string) {
    this.dispose();
    this.#asked = false;
    this.#run = ++this.#last;
    this.change({ status: 'failed', failure: { reason, message } });
  }
}
