import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Frame } from '#lib/experiment/frame.ts';
import { jobsDigest, type Jobs } from '#lib/experiment/jobs.ts';
import type { ParamValues } from '#lib/experiment/params.ts';
import type { SessionView } from '#lib/session/figure-session.ts';
import { JobSession } from '#lib/session/job-session.ts';
import type { ToWorker } from '#lib/session/protocol.ts';
import { Scheduler } from '#lib/session/scheduler.ts';
import { FakeWorker } from './fake-worker.ts';

type Job = ToWorker & { type: 'job' };

class Answering extends FakeWorker<Job> {
  get job(): number {
    return this.sent.at(-1)?.job ?? NaN;
  }
  /** Sends the result of the job at hand. */
  answer() {
    const { run, job } = this.sent.at(-1) as Job;
    this.send({ type: 'result', run, engine: 'wasm', simd: true, job, result: 10 * job });
  }
}

const jobs: Jobs<ParamValues, Frame & { known: unknown[] }> = {
  count: () => 5,
  gather: (_, results) => ({ step: results.filter((result) => result !== undefined).length, measures: {}, known: [...results] }),
};

let workers: Answering[];
let scheduler: Scheduler;
let time: number;

function session() {
  const views: SessionView<Frame & { known: unknown[] }>[] = [];
  const made = new JobSession({
    demo: 'demo',
    jobs,
    onChange: (view) => views.push(view),
    createWorker: () => {
      workers.push(new Answering());
      return workers.at(-1) as unknown as Worker;
    },
    scheduler,
    patience: 1000,
    now: () => time,
  });
  return { session: made, views };
}
const at = (i: number) => workers[i] as Answering;

beforeEach(() => {
  workers = [];
  scheduler = new Scheduler(2);
  time = 0;
});

describe('a run of jobs', () => {
  test('opens before its first job without a worker, and runs from there', () => {
    const { session: run } = session();
    run.open({ seed: 1 }, 'wasm');
    expect([run.view.status, run.view.frame?.step, workers.length]).toEqual(['ready', 0, 0]);
    run.resume();
    expect([run.view.status, workers.length]).toEqual(['running', 2]);
  });

  test('uses as many workers as there are cores to spare, and shows results one by one', () => {
    const { session: run } = session();
    run.start({ seed: 1 }, 'wasm');
    expect(run.view).toMatchObject({ status: 'running', length: 5, frame: { step: 0 } });
    expect(workers.map((worker) => worker.job)).toEqual([0, 1]);
    at(1).answer();
    expect(run.view.frame).toMatchObject({ step: 1, known: [undefined, 10, undefined, undefined, undefined] });
    expect(workers.map((worker) => worker.job)).toEqual([0, 2]);
    expect(workers.length).toBe(2);
  });

  test('ends with the same frame and digest in whatever order the results come', () => {
    const ends = [
      [0, 1, 0, 1, 0],
      [1, 1, 1, 1, 0],
    ].map((order) => {
      workers = [];
      scheduler = new Scheduler(2);
      const { session: run } = session();
      run.start({}, 'wasm');
      order.forEach((lane) => at(lane).answer());
      expect(run.view.status).toBe('finished');
      return { frame: run.view.frame, digest: run.view.digest };
    });
    expect(ends[0]).toEqual(ends[1]);
    expect(ends[0]?.digest).toBe(jobsDigest(jobs, [0, 10, 20, 30, 40]));
  });

  test('tells how long the rest will take, from the time it ran', () => {
    const { session: run } = session();
    run.start({}, 'wasm');
    time = 1000;
    at(0).answer();
    expect(run.view).toMatchObject({ seconds: 1, stepsPerSecond: 1, secondsLeft: 4 });
    run.pause();
    time = 50_000;
    run.resume();
    time = 51_000;
    at(1).answer();
    expect(run.view).toMatchObject({ seconds: 2, secondsLeft: 3 });
  });

  test('a single step is one job', () => {
    const { session: run } = session();
    run.stepOnce({}, 'wasm');
    expect(workers.map((worker) => worker.job)).toEqual([0]);
    at(0).answer();
    expect(run.view).toMatchObject({ status: 'paused', frame: { step: 1 } });
    run.stepOnce({}, 'wasm');
    at(0).answer();
    expect(run.view).toMatchObject({ status: 'paused', frame: { step: 2 } });
    run.resume();
    expect(workers.map((worker) => worker.job)).toEqual([2, 3]);
  });
});

describe('a start that is near', () => {
  test('has its first job done beforehand, once, by the worker that is asked for it again', () => {
    const { session: run, views } = session();
    run.warm({ seed: 1 }, 'wasm');
    run.warm({ seed: 1 }, 'wasm');
    expect([workers.length, at(0).sent.length, at(0).job]).toEqual([1, 1, 0]);
    at(0).answer();
    expect([views.length, run.view.status]).toEqual([0, 'idle']);
    run.start({ seed: 1 }, 'wasm');
    expect(workers.map((worker) => worker.job)).toEqual([0, 1]);
    at(0).answer();
    expect(run.view.frame?.step).toBe(1);
  });

  test('a worker that fails before it is no failure', () => {
    const { session: run } = session();
    run.warm({ seed: 1 }, 'wasm');
    at(0).onerror?.({ message: 'no connection' });
    expect([run.view.status, at(0).terminated]).toEqual(['idle', true]);
    run.start({ seed: 1 }, 'wasm');
    expect(run.view.status).toBe('running');
  });
});

describe('leaving and cancelling', () => {
  test.each(['paused', 'hidden'] as const)(
    '%s: what is under way is finished and kept, nothing new begins, and it goes on',
    (status) => {
      const { session: run } = session();
      const leave = () => (status === 'paused' ? run.pause() : run.setVisible(false));
      const back = () => (status === 'paused' ? run.resume() : run.setVisible(true));
      run.start({}, 'wasm');
      leave();
      at(0).answer();
      expect(run.view).toMatchObject({ status, frame: { step: 1 } });
      expect(at(0).sent.length).toBe(1);
      back();
      expect(run.view.status).toBe('running');
      expect(workers.map((worker) => worker.job)).toEqual([2, 1]);
      for (const lane of [1, 1, 1, 0]) at(lane).answer();
      expect(run.view).toMatchObject({ status: 'finished', digest: jobsDigest(jobs, [0, 10, 20, 30, 40]) });
    },
  );

  test('cancelling ends the workers that are at a job, gives the cores back, and a new run starts clean', () => {
    const { session: run } = session();
    run.start({}, 'wasm');
    at(0).answer();
    run.reset();
    expect(run.view).toMatchObject({ status: 'idle', frame: null, length: 0, secondsLeft: null });
    expect(workers.map((worker) => worker.terminated)).toEqual([true, true]);
    const other = vi.fn();
    scheduler.request(other);
    expect(other).toHaveBeenCalledOnce();
    scheduler.release(other);
    run.start({}, 'wasm');
    expect(workers.slice(2).map((worker) => worker.job)).toEqual([0, 1]);
    at(0).answer();
    expect(run.view.frame?.step).toBe(0);
  });

  test('another figure gets the next core that is free', () => {
    const { session: run } = session();
    run.start({}, 'wasm');
    const other = vi.fn();
    scheduler.request(other);
    at(0).answer();
    expect(other).toHaveBeenCalledOnce();
    expect(at(0).sent.length).toBe(1);
    at(1).answer();
    expect(run.view.status).toBe('running');
    scheduler.release(other);
    expect(workers.map((worker) => worker.sent.length)).toEqual([2, 2]);
  });

  test('with no core free it waits', () => {
    const others = [vi.fn(), vi.fn()];
    others.forEach((other) => scheduler.request(other));
    const { session: run } = session();
    run.start({}, 'wasm');
    expect(run.view.status).toBe('waiting');
    scheduler.release(others[0] as () => void);
    expect([run.view.status, workers.length]).toEqual(['running', 1]);
    run.dispose();
  });
});

describe('failure', () => {
  test('an error in one job ends the run with its message and keeps the last frame; Retry begins anew', () => {
    const { session: run } = session();
    run.start({}, 'wasm');
    at(0).answer();
    at(1).onmessage?.({ data: { type: 'failed', run: at(1).sent[0]?.run ?? NaN, message: 'out of memory' } });
    expect(run.view).toMatchObject({
      status: 'failed',
      failure: { reason: 'error', message: 'out of memory' },
      frame: { step: 1 },
    });
    expect(workers.every((worker) => worker.terminated)).toBe(true);
    run.start({}, 'wasm');
    expect([run.view.status, run.view.failure, workers.length]).toEqual(['running', null, 4]);
  });

  test('a worker that falls silent, or does not load', () => {
    vi.useFakeTimers();
    const { session: silent } = session();
    silent.start({}, 'wasm');
    vi.advanceTimersByTime(1001);
    expect(silent.view).toMatchObject({ status: 'failed', failure: { reason: 'silent' } });
    vi.useRealTimers();
    const { session: broken } = session();
    broken.start({}, 'wasm');
    workers.at(-1)?.onerror?.({});
    expect(broken.view).toMatchObject({ status: 'failed', failure: { reason: 'load' } });
  });
});
