import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Frame } from '#lib/experiment/frame.ts';
import type { SessionView } from '#lib/session/figure-session.ts';
import { Scheduler } from '#lib/session/scheduler.ts';
import { Session } from '#lib/session/session.ts';
import { FakeWorker } from './fake-worker.ts';

class Answering extends FakeWorker {
  answer(step: number, finished = false) {
    const run = this.last.run;
    const frame: Frame = { step, measures: {} };
    this.onmessage?.({
      data:
        this.last.type === 'start'
          ? { type: 'started', run, engine: 'wasm', simd: true, frame, length: 100 }
          : { type: 'frame', run, frame, finished, digest: finished ? 'd' : null, milliseconds: 2, steps: 1 },
    });
  }
}

let workers: Answering[];
let drawn: (() => void)[];
let scheduler: Scheduler;

function session(options: { budget?: number } = {}) {
  const views: SessionView<Frame>[] = [];
  const made = new Session<Frame>({
    demo: 'demo',
    onChange: (view) => views.push(view),
    createWorker: () => {
      workers.push(new Answering());
      return workers.at(-1) as unknown as Worker;
    },
    scheduler,
    nextFrame: (callback) => drawn.push(callback),
    patience: 1000,
    ...options,
  });
  return { session: made, views };
}
const worker = () => workers.at(-1) as Answering;
const draw = () => drawn.splice(0).forEach((callback) => callback());

beforeEach(() => {
  vi.useFakeTimers();
  workers = [];
  drawn = [];
  scheduler = new Scheduler(1);
});
afterEach(() => vi.useRealTimers());

describe('a run', () => {
  test('goes from idle to finished, one question at a time', () => {
    const { session: run } = session();
    run.start({ seed: 1 }, 'wasm');
    expect([run.view.status, worker().last.type]).toEqual(['starting', 'start']);
    worker().answer(0);
    expect([run.view.status, run.view.length]).toEqual(['running', 100]);
    draw();
    expect(worker().last).toMatchObject({ type: 'advance', steps: 1 });
    const asked = worker().sent.length;
    draw();
    expect(worker().sent.length).toBe(asked);
    worker().answer(100, true);
    expect(run.view).toMatchObject({ status: 'finished', recorded: 2, shown: 1, digest: 'd' });
    expect(scheduler.holds).toBeDefined();
  });

  test('takes more steps a frame the further it is', () => {
    const { session: run } = session();
    run.start({}, 'wasm');
    worker().answer(0);
    draw();
    worker().answer(1000);
    draw();
    expect(worker().last).toMatchObject({ steps: 60 });
    run.setSpeed('fast');
    worker().answer(1060);
    expect(worker().last).toMatchObject({ steps: Number.MAX_SAFE_INTEGER, milliseconds: 10 });
  });

  test('may ask for longer answers, where nothing is drawn', () => {
    const { session: run } = session({ budget: 80 });
    run.setSpeed('fast');
    run.start({}, 'wasm');
    worker().answer(0);
    expect(worker().last).toMatchObject({ type: 'advance', milliseconds: 80 });
  });

  test('pauses, steps once, goes on, and shows what was recorded', () => {
    const { session: run } = session();
    run.start({}, 'wasm');
    worker().answer(0);
    run.pause();
    worker().answer(1);
    const asked = worker().sent.length;
    draw();
    expect([run.view.status, worker().sent.length]).toEqual(['paused', asked]);
    run.stepOnce({}, 'wasm');
    worker().answer(2);
    expect(run.view).toMatchObject({ status: 'paused', frame: { step: 2 }, recorded: 3 });
    run.scrub(0);
    expect(run.view).toMatchObject({ frame: { step: 0 }, shown: 0 });
    run.resume();
    draw();
    expect(worker().last).toMatchObject({ type: 'advance' });
  });

  test('a single step from idle starts a run and stops after one step', () => {
    const { session: run } = session();
    run.stepOnce({}, 'wasm');
    worker().answer(0);
    expect(worker().last).toMatchObject({ type: 'advance', steps: 1 });
    worker().answer(1);
    expect(run.view.status).toBe('paused');
  });

  test('opens at its first step, and runs from there without another start', () => {
    const { session: run } = session();
    run.open({ seed: 1 }, 'wasm');
    expect([run.view.status, worker().last.type]).toEqual(['opening', 'start']);
    worker().answer(0);
    expect(run.view).toMatchObject({ status: 'ready', frame: { step: 0 }, recorded: 1 });
    draw();
    expect(worker().sent.length).toBe(1);
    run.resume();
    draw();
    expect([run.view.status, worker().last.type]).toEqual(['running', 'advance']);
  });

  test('runs as soon as it is open when it was told to before', () => {
    const { session: run } = session();
    run.open({}, 'wasm');
    run.resume();
    expect(run.view.status).toBe('starting');
    worker().answer(0);
    expect(run.view.status).toBe('running');
  });

  test('a single step from an open run is the first', () => {
    const { session: run } = session();
    run.open({}, 'wasm');
    run.stepOnce({}, 'wasm');
    worker().answer(0);
    expect(worker().last).toMatchObject({ type: 'advance', steps: 1 });
    worker().answer(1);
    expect(run.view).toMatchObject({ status: 'paused', frame: { step: 1 } });
  });

  test('an answer to a run that was reset meanwhile is not shown', () => {
    const { session: run } = session();
    run.start({}, 'wasm');
    const stale = worker().last.run;
    run.start({}, 'wasm');
    worker().onmessage?.({ data: { type: 'failed', run: stale, message: 'old' } });
    expect(run.view.status).toBe('starting');
    expect(workers.length).toBe(1);
  });
});

describe('sharing the cores', () => {
  test('a second figure waits and then trains; out of view nothing trains', () => {
    const first = session();
    first.session.start({}, 'wasm');
    worker().answer(0);
    const second = session();
    second.session.start({}, 'wasm');
    worker().answer(0);
    expect([first.session.view.status, second.session.view.status]).toEqual(['running', 'waiting']);
    first.session.setVisible(false);
    expect([first.session.view.status, second.session.view.status]).toEqual(['hidden', 'running']);
    first.session.setVisible(true);
    expect(first.session.view.status).toBe('waiting');
    second.session.dispose();
    expect(first.session.view.status).toBe('running');
  });
});

describe('failure', () => {
  test('a script that does not load', () => {
    const { session: run } = session();
    run.start({}, 'wasm');
    worker().onerror?.({});
    expect(run.view).toMatchObject({ status: 'failed', failure: { reason: 'load' } });
    expect(worker().terminated).toBe(true);
  });

  test('a worker that falls silent', () => {
    const { session: run } = session();
    run.start({}, 'wasm');
    worker().answer(0);
    draw();
    vi.advanceTimersByTime(1001);
    expect(run.view).toMatchObject({ status: 'failed', failure: { reason: 'silent' } });
  });

  describe('a start that is near', () => {
    const started = () => worker().sent.filter(({ type }) => type === 'start').length;

    test('is made beforehand, once, and nobody sees it; the start takes its first step at once', () => {
      const { session: run } = session();
      run.warm({ seed: 1 }, 'wasm');
      run.warm({ seed: 1 }, 'wasm');
      worker().answer(0);
      expect([workers.length, started(), run.view.status, run.view.frame]).toEqual([1, 1, 'idle', null]);
      run.start({ seed: 1 }, 'wasm');
      expect([workers.length, started(), run.view.status]).toEqual([1, 1, 'running']);
      expect(worker().last).toMatchObject({ type: 'advance', steps: 1 });
      worker().answer(1);
      expect(run.view.frame?.step).toBe(1);
    });

    test('may come before the worker has made it', () => {
      const { session: run } = session();
      run.warm({ seed: 1 }, 'wasm');
      run.start({ seed: 1 }, 'wasm');
      expect([started(), run.view.status]).toEqual([1, 'starting']);
      worker().answer(0);
      expect(run.view.status).toBe('running');
      const { session: silent } = session();
      silent.warm({ seed: 1 }, 'wasm');
      silent.start({ seed: 1 }, 'wasm');
      vi.advanceTimersByTime(1001);
      expect(silent.view.failure?.reason).toBe('silent');
    });

    test('with other settings is made anew', () => {
      const { session: run } = session();
      run.warm({ seed: 1 }, 'wasm');
      worker().answer(0);
      run.start({ seed: 2 }, 'wasm');
      expect([workers.length, started(), run.view.status]).toEqual([1, 2, 'starting']);
      expect(worker().last).toMatchObject({ type: 'start', params: { seed: 2 } });
    });

    test('can be made while a finished run stands there, not while another goes on or pauses', () => {
      const { session: run } = session();
      run.start({ seed: 1 }, 'wasm');
      worker().answer(0);
      run.warm({ seed: 2 }, 'wasm');
      expect(started()).toBe(1);
      worker().answer(100, true);
      run.warm({ seed: 2 }, 'wasm');
      worker().answer(0);
      expect([started(), run.view.status, run.view.frame?.step]).toEqual([2, 'finished', 100]);
      run.start({ seed: 2 }, 'wasm');
      expect([started(), run.view.frame?.step]).toEqual([2, 0]);
    });
  });

  test('a failure before the reader has started anything is no failure', () => {
    const { session: run } = session();
    run.warm({}, 'wasm');
    worker().onerror?.({ message: 'no connection' });
    expect([run.view.status, worker().terminated]).toEqual(['idle', true]);
    run.start({}, 'wasm');
    expect([workers.length, run.view.status]).toEqual([2, 'starting']);
  });

  test('an error while training keeps the last frame, and Retry gets a new worker', () => {
    const { session: run } = session();
    run.start({}, 'wasm');
    worker().answer(7);
    worker().onmessage?.({ data: { type: 'failed', run: worker().last.run, message: 'out of memory' } });
    expect(run.view).toMatchObject({
      status: 'failed',
      failure: { reason: 'error', message: 'out of memory' },
      frame: { step: 7 },
    });
    run.start({}, 'wasm');
    expect([workers.length, run.view.status, run.view.failure]).toEqual([2, 'starting', null]);
    worker().answer(0);
    expect(run.view.status).toBe('running');
  });
});
