/** What a figure is set to and what its session shows: everything that a reader can do to it, without its markup. */
import type { EngineName } from '#lib/engine/types.ts';
import { judgeAll, type Outcome } from '#lib/experiment/claim.ts';
import { presetParams, type FigureSpec } from '#lib/experiment/figure.ts';
import type { Frame } from '#lib/experiment/frame.ts';
import { defaults, sameValue, type ParamValues } from '#lib/experiment/params.ts';
import type { Problem } from '#lib/experiment/permalink.ts';
import type { SessionView, Speed } from '#lib/session/figure-session.ts';
import type { JobSession } from '#lib/session/job-session.ts';
import { Session } from '#lib/session/session.ts';

const busyStatuses = ['starting', 'waiting', 'running', 'hidden'];
/** A slider sends many changes; a run starts anew when they have paused for this long, ms. */
const settle = 150;

export class DemoState {
  readonly spec: FigureSpec;
  readonly names: string[];
  readonly session: Session<Frame> | JobSession<Frame>;
  params: ParamValues;
  engine = $state<EngineName>('wasm');
  speed = $state<Speed>('normal');
  problems = $state.raw<Problem[]>([]);
  view: SessionView<Frame>;
  /** The default run before its first step, and once it was asked for, after its last. */
  readonly #start: Frame;
  #finished: Frame | null;
  /** What is drawn while the session has no frame; it may be of other settings than those in force. */
  #held: Frame;
  #latest: SessionView<Frame>;
  #drawing = false;
  #restart: ReturnType<typeof setTimeout> | undefined;
  /** The settings have changed, and a run with them starts when they have paused. */
  #due = false;

  /**
   * @param start the first frame of the default run
   * @param Jobs the session of experiments made of many jobs; only they need it
   */
  constructor(spec: FigureSpec, start: Frame, Jobs?: typeof JobSession<Frame>) {
    const { id, jobs, params } = spec;
    const onChange = (view: SessionView<Frame>) => this.#schedule(view);
    this.spec = spec;
    this.#start = start;
    this.#finished = $state.raw(null);
    this.#held = $state.raw(start);
    this.names = Object.keys(params);
    this.params = $state.raw(defaults(params));
    this.session = jobs && Jobs ? new Jobs({ demo: id, jobs, onChange }) : new Session<Frame>({ demo: id, onChange });
    this.#latest = this.session.view;
    this.view = $state.raw(this.session.view);
  }

  /** At most one drawing an animation frame; a change of state shows at once. */
  #schedule(next: SessionView<Frame>) {
    this.#latest = next;
    if (next.status !== this.view.status) this.view = next;
    if (this.#drawing) return;
    this.#drawing = true;
    requestAnimationFrame(() => {
      this.#drawing = false;
      this.view = this.#latest;
    });
  }

  get frame(): Frame {
    return this.view.frame ?? (this.isDefault ? (this.#finished ?? this.#start) : this.#held);
  }

  get isDefault(): boolean {
    return this.changed.length === 0;
  }

  /** The picture is of other settings than those in force: their own first step is on its way. */
  get stale(): boolean {
    return this.view.frame === null && !this.isDefault;
  }

  /** Nothing of a run with these settings is on show yet. */
  get atStart(): boolean {
    return this.stale || this.frame.step === 0;
  }

  /** Shows the end of the default run, as an address or a printed page asks for it. */
  showFinished(frame: Frame) {
    this.#finished = frame;
  }

  get busy(): boolean {
    return busyStatuses.includes(this.view.status);
  }

  /** Parameters that differ from their defaults. */
  get changed(): string[] {
    return this.names.filter((name) => !this.#same(name, this.spec.params[name]!.default));
  }

  get preset(): string | null {
    const { presets } = this.spec;
    const found = presets.find((preset) => {
      const wanted = presetParams(this.spec, preset);
      return this.names.every((name) => this.#same(name, wanted[name]));
    });
    return found?.id ?? null;
  }

  /** The last step is on show, or what is after it. */
  get ended(): boolean {
    return this.view.status === 'finished' || (this.view.frame === null && this.isDefault && this.#finished !== null);
  }

  /** What the run on show says of the claims. */
  get outcome(): Outcome {
    return this.stale ? 'undecided' : judgeAll(this.spec.claims, this.frame);
  }

  get decided(): boolean {
    return this.outcome !== 'undecided' || (this.ended && !this.stale);
  }

  #same(name: string, value: unknown): boolean {
    return sameValue(this.spec.params[name]!, this.params[name], value);
  }

  start = () => {
    this.#cancelRestart();
    if (['opening', 'ready'].includes(this.view.status)) this.session.resume();
    else this.session.start($state.snapshot(this.params), this.engine);
  };

  /**
   * A start is near: the pointer is on what starts it, or the focus.
   * @param presetId whose settings it will have; absent: those in force
   */
  warm = (presetId?: string) => {
    const preset = this.spec.presets.find(({ id }) => id === presetId);
    const params = preset ? presetParams(this.spec, preset) : ($state.snapshot(this.params) as ParamValues);
    this.session.warm(params, this.engine);
  };

  toggle = () => {
    if (this.busy) this.session.pause();
    else if (this.view.status === 'paused') this.session.resume();
    else this.start();
  };

  step = () => this.session.stepOnce($state.snapshot(this.params), this.engine);

  /** Back to the first step of a run with the settings in force. */
  reset = () => {
    this.#clear();
    if (!this.isDefault) this.session.open($state.snapshot(this.params), this.engine);
  };

  /** Drops the run. What it showed stays until there is something else to show. */
  #clear() {
    this.#cancelRestart();
    this.#held = this.frame;
    this.#finished = null;
    this.session.reset();
  }

  setSpeed = (speed: Speed) => {
    this.speed = speed;
    this.session.setSpeed(speed);
  };

  setEngine = (engine: EngineName) => {
    this.engine = engine;
    this.#restartWith(this.params);
  };

  /**
   * New settings during a run start it anew with the same seed; a pause or a finished run would show old numbers, so it goes too.
   * A value that is there already changes nothing.
   * @param run starts a run with them in any case
   */
  change = (next: ParamValues, run = false) => {
    if (run || Object.keys(next).some((name) => !this.#same(name, next[name])))
      this.#restartWith({ ...this.params, ...next }, run);
  };

  #restartWith(params: ParamValues, run = false) {
    // The first of many changes ends the run, so the others must keep the start that it asked for.
    this.#due ||= this.busy || run;
    const due = this.#due;
    this.#clear();
    this.#due = due;
    this.params = params;
    this.#restart = setTimeout(() => (due ? this.start() : this.reset()), settle);
  }

  #cancelRestart() {
    clearTimeout(this.#restart);
    this.#due = false;
  }

  choosePreset = (presetId: string) => {
    const preset = this.spec.presets.find((candidate) => candidate.id === presetId);
    if (!preset) return;
    this.#clear();
    this.params = presetParams(this.spec, preset);
    this.start();
  };

  /** All that makes the run on show, for a file. */
  report = () => {
    const { id, version, precision, params } = this.spec;
    return {
      demo: id,
      version,
      engine: this.view.engine,
      precision,
      params: Object.fromEntries(this.names.map((name) => [name, params[name]!.format(this.params[name])])),
      step: this.frame.step,
      digest: this.view.digest,
    };
  };
}
