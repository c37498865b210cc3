/** What a figure is set to and what its session shows: everything that a reader can do to it, without its markup. */
import type { EngineName } from '#lib/engine/types.ts';
import { judge } from '#lib/experiment/claim.ts';
import { presetParams, type FigureSpec } from '#lib/experiment/figure.ts';
import type { Frame } from '#lib/experiment/frame.ts';
import { defaults, sameValue, type ParamValues } from '#lib/experiment/params.ts';
import { permalink, queryString, readPermalink, writePermalink, type Problem } from '#lib/experiment/permalink.ts';
import type { SessionView, Speed } from '#lib/session/figure-session.ts';
import type { JobSession } from '#lib/session/job-session.ts';
import { Session } from '#lib/session/session.ts';

const busyStatuses = ['starting', 'waiting', 'running', 'hidden'];
/** A slider sends many changes; a run starts anew when they have paused for this long, ms. */
const settle = 150;

export class DemoState {
  readonly spec: FigureSpec;
  readonly poster: Frame;
  readonly names: string[];
  readonly session: Session<Frame> | JobSession<Frame>;
  params: ParamValues;
  engine = $state<EngineName>('wasm');
  speed = $state<Speed>('normal');
  problems = $state.raw<Problem[]>([]);
  view: SessionView<Frame>;
  #latest: SessionView<Frame>;
  #drawing = false;
  #restart: ReturnType<typeof setTimeout> | undefined;

  /** @param Jobs the session of experiments made of many jobs; only they need it */
  constructor(spec: FigureSpec, poster: Frame, Jobs?: typeof JobSession<Frame>) {
    const { id, jobs, params } = spec;
    const onChange = (view: SessionView<Frame>) => this.#schedule(view);
    this.spec = spec;
    this.poster = poster;
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
    return this.view.frame ?? this.poster;
  }

  /** The figure shows the finished default run, not one of the reader's. */
  get isPoster(): boolean {
    return this.view.frame === null;
  }

  get busy(): boolean {
    return busyStatuses.includes(this.view.status);
  }

  /** Parameters that differ from their defaults. */
  get changed(): string[] {
    return this.names.filter((name) => !this.#same(name, this.spec.params[name]!.default));
  }

  /** The picture is of other settings than those in force. */
  get stale(): boolean {
    return this.isPoster && this.changed.length > 0;
  }

  get preset(): string | null {
    const { presets } = this.spec;
    const found = presets.find((preset) => {
      const wanted = presetParams(this.spec, preset);
      return this.names.every((name) => this.#same(name, wanted[name]));
    });
    return found?.id ?? null;
  }

  get ended(): boolean {
    return this.isPoster || this.view.status === 'finished';
  }

  get decided(): boolean {
    return !this.isPoster && this.spec.claims.every((claim) => judge(claim, this.frame).outcome !== 'undecided');
  }

  #same(name: string, value: unknown): boolean {
    return sameValue(this.spec.params[name]!, this.params[name], value);
  }

  start = () => this.session.start($state.snapshot(this.params), this.engine);

  toggle = () => {
    if (this.busy) this.session.pause();
    else if (this.view.status === 'paused') this.session.resume();
    else this.start();
  };

  step = () => this.session.stepOnce(this.params, this.engine);

  reset = () => {
    this.#cancelRestart();
    this.session.reset();
  };

  setSpeed = (speed: Speed) => {
    this.speed = speed;
    this.session.setSpeed(speed);
  };

  setEngine = (engine: EngineName) => {
    this.engine = engine;
    this.change({});
  };

  /**
   * New settings during a run start it anew with the same seed; a pause or a finished run would show old numbers, so it goes too.
   * @param run starts a run with them in any case
   */
  change = (next: ParamValues, run = false) => {
    this.params = { ...this.params, ...next };
    // The first of many changes ends the run, so the others must keep the start that it asked for.
    const due = this.busy || run || this.#restart !== undefined;
    this.reset();
    if (due)
      this.#restart = setTimeout(() => {
        this.#restart = undefined;
        this.start();
      }, settle);
  };

  #cancelRestart() {
    clearTimeout(this.#restart);
    this.#restart = undefined;
  }

  choosePreset = (presetId: string) => {
    const preset = this.spec.presets.find((candidate) => candidate.id === presetId);
    if (!preset) return;
    this.#cancelRestart();
    this.params = presetParams(this.spec, preset);
    this.start();
  };

  /** Takes the settings that an address names, and notes what it could not use. */
  read(query: URLSearchParams) {
    const read = readPermalink(this.spec.params, query, this.spec.version);
    this.params = read.params;
    this.engine = read.engine;
    this.problems = read.problems;
  }

  /** @param home address of the page that shows the figure */
  link(home: string): string {
    const { id, params, version } = this.spec;
    return permalink(`${location.origin}${home}`, id, params, this.params, version, this.engine);
  }

  /** Address of the page that shows this figure alone; it stands beside the chapters. */
  embed(home: string): string {
    const { id, params, version } = this.spec;
    const query = queryString(writePermalink(params, this.params, version, this.engine));
    return `${location.origin}${home.replace(/[^/]+\/$/, '')}embed/${id}/${query && `?${query}`}`;
  }

  /** Parameters of the run on show. */
  get shownParams(): ParamValues {
    return this.isPoster ? defaults(this.spec.params) : this.params;
  }

  /** All that makes the run on show, for a file. */
  report = () => {
    const { id, version, precision, params } = this.spec;
    const shown = this.shownParams;
    return {
      demo: id,
      version,
      engine: this.view.engine,
      precision,
      params: Object.fromEntries(this.names.map((name) => [name, params[name]!.format(shown[name])])),
      step: this.frame.step,
      digest: this.view.digest,
    };
  };
}
