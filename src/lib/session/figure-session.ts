/**
 * What every session is: a state machine idle -> starting -> running <-> paused -> finished | failed, with `waiting` (for a free core) and
 * `hidden` (out of view) beside paused, and opening -> ready for a run that stands at its first step; and the frames recorded so far. It draws
 * nothing; whoever draws gets `onChange`.
 */
import type { EngineName } from '#lib/engine/types.ts';
import type { Frame } from '#lib/experiment/frame.ts';
import type { ParamValues } from '#lib/experiment/params.ts';
import { recordFrame } from './recording.ts';

export type Status =
  'idle' | 'opening' | 'ready' | 'starting' | 'waiting' | 'running' | 'hidden' | 'paused' | 'finished' | 'failed';

/** Growth of the step count per drawn frame: a run plays as a time lapse on a logarithmic clock, early steps slow, late ones fast. */
export const speeds = { slow: 0.015, normal: 0.06, fast: Infinity } as const;
export type Speed = keyof typeof speeds;

export type Failure = { reason: 'load' | 'silent' | 'error'; message: string };

export interface SessionView<F extends Frame> {
  status: Status;
  /** The frame on show: the latest, or the one scrubbed to. */
  frame: F | null;
  /** Recorded frames and the place of the one on show. */
  recorded: number;
  shown: number;
  /** Steps of a whole run, 0 before the first start. */
  length: number;
  /** Time spent training, s. */
  seconds: number;
  /** 0: not known. */
  stepsPerSecond: number;
  /** Of a run made of jobs: about how long the rest will take, s. Null: not known. */
  secondsLeft: number | null;
  engine: EngineName;
  /** The machine lacks WebAssembly SIMD, so that TensorFlow.js trains. */
  noSimd: boolean;
  failure: Failure | null;
  /** Fingerprint of the finished run. */
  digest: string | null;
}

export abstract class FigureSession<F extends Frame> {
  protected frames: F[] = [];
  readonly #onChange: (view: SessionView<F>) => void;
  #view: SessionView<F> = emptyView();

  constructor(onChange: (view: SessionView<F>) => void) {
    this.#onChange = onChange;
  }

  get view(): SessionView<F> {
    return this.#view;
  }

  /** Starts a run with these parameters from its first step; what was recorded before is dropped. */
  abstract start(params: ParamValues, engine: EngineName): void;
  /** Makes the run and shows its first step; `resume` runs it. */
  abstract open(params: ParamValues, engine: EngineName): void;
  /** A start with these parameters is near: what it needs may be loaded and made. */
  abstract warm(params: ParamValues, engine: EngineName): void;
  /** Takes one step: of the run at hand, or of a new one with these parameters. */
  abstract stepOnce(params: ParamValues, engine: EngineName): void;
  abstract pause(): void;
  abstract resume(): void;
  /** Back to before the first step. */
  abstract reset(): void;
  abstract setSpeed(speed: Speed): void;
  /** Out of view nothing trains; back in view it goes on. */
  abstract setVisible(visible: boolean): void;
  abstract dispose(): void;

  /** Shows a recorded frame; a running run pauses. */
  scrub(index: number) {
    this.pause();
    const frame = this.frames[index];
    if (frame) this.change({ frame, shown: index });
  }

  protected record(frame: F, rest: Partial<SessionView<F>>) {
    recordFrame(this.frames, frame);
    this.change({ frame, recorded: this.frames.length, shown: this.frames.length - 1, ...rest });
  }

  protected clear() {
    this.frames = [];
    this.change(emptyView());
  }

  protected change(change: Partial<SessionView<F>>) {
    this.#view = { ...this.#view, ...change };
    this.#onChange(this.#view);
  }
}

function emptyView<F extends Frame>(): SessionView<F> {
  return {
    status: 'idle',
    frame: null,
    recorded: 0,
    shown: 0,
    length: 0,
    seconds: 0,
    stepsPerSecond: 0,
    secondsLeft: null,
    engine: 'wasm',
    noSimd: false,
    failure: null,
    digest: null,
  };
}
