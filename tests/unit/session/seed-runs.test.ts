import { beforeEach, expect, test } from 'vitest';
import type { Frame } from '#lib/experiment/frame.ts';
import { Scheduler } from '#lib/session/scheduler.ts';
import { SeedRuns, type SeedRun } from '#lib/session/seed-runs.ts';
import { FakeWorker } from './fake-worker.ts';

class Answering extends FakeWorker {
  get seeds(): unknown[] {
    return this.sent.flatMap((message) => (message.type === 'start' ? [message.params['seed']] : []));
  }
  answer(finished = false) {
    const { run, type } = this.last;
    const frame: Frame = { step: this.sent.length, measures: {} };
    this.onmessage?.({
      data:
        type === 'start'
          ? { type: 'started', run, engine: 'wasm', simd: true, frame, length: 100 }
          : { type: 'frame', run, frame, finished, digest: finished ? 'd' : null, milliseconds: 500, steps: 1 },
    });
  }
  /** From the answer to `start` to the end. */
  train() {
    this.answer();
    this.answer(true);
  }
}

let workers: Answering[];
let scheduler: Scheduler;
let ended: SeedRun<Frame>[];
let failed: string[];
const at = (i: number) => workers[i]!;
const seeds = (...numbers: number[]) => numbers.map((seed) => ({ seed }));

function make(slots: number) {
  scheduler = new Scheduler(slots);
  return new SeedRuns<Frame>({
    demo: 'demo',
    scheduler,
    onRun: (run) => ended.push(run),
    onFail: ({ reason }) => failed.push(reason),
    createWorker: () => {
      workers.push(new Answering());
      return workers.at(-1) as unknown as Worker;
    },
  });
}

beforeEach(() => {
  workers = [];
  ended = [];
  failed = [];
});

test('seeds are trained in turn by as many workers as there are cores to spare, which go at the end', () => {
  const runs = make(2);
  runs.start(seeds(1, 2, 3), 'wasm');
  expect(workers.map((worker) => worker.seeds)).toEqual([[1], [2]]);
  at(1).train();
  expect(ended).toMatchObject([{ params: { seed: 2 }, digest: 'd', seconds: 0.5 }]);
  expect(at(1).seeds).toEqual([2, 3]);
  at(0).train();
  expect(at(0).terminated).toBe(true);
  at(1).train();
  expect(ended.map(({ params }) => params['seed'])).toEqual([2, 1, 3]);
  expect(at(1).terminated).toBe(true);
  expect(workers).toHaveLength(2);
});

test('a slice is long, and between two of them who waits for the core gets it', () => {
  const runs = make(1);
  runs.start(seeds(1), 'wasm');
  at(0).answer();
  expect(at(0).last).toMatchObject({ type: 'advance', milliseconds: 200, steps: Number.MAX_SAFE_INTEGER });
  let granted = false;
  const figure = () => (granted = true);
  scheduler.request(figure);
  expect(granted).toBe(false);
  const asked = at(0).sent.length;
  at(0).answer();
  expect([granted, at(0).sent.length]).toEqual([true, asked]);
  scheduler.release(figure);
  expect(at(0).sent.length).toBe(asked + 1);
  at(0).answer(true);
  expect(ended).toHaveLength(1);
});

test('cancelled, nothing more comes of them, and the core is free', () => {
  const runs = make(1);
  runs.start(seeds(1, 2), 'wasm');
  at(0).answer();
  runs.cancel();
  at(0).answer(true);
  expect([ended.length, at(0).terminated, scheduler.crowded]).toEqual([0, true, false]);
  let granted = false;
  scheduler.request(() => (granted = true));
  expect(granted).toBe(true);
});

test('a new start gives up the old one', () => {
  const runs = make(1);
  runs.start(seeds(1, 2), 'wasm');
  runs.start(seeds(7), 'wasm');
  at(0).train();
  expect(ended).toHaveLength(0);
  at(1).train();
  expect(ended.map(({ params }) => params['seed'])).toEqual([7]);
});

test('what cannot be trained ends all of them, with the reason', () => {
  const runs = make(1);
  runs.start(seeds(1, 2), 'wasm');
  at(0).onerror?.({ message: 'gone' });
  expect([failed, ended.length, at(0).terminated]).toEqual([['load'], 0, true]);
  runs.start(seeds(3), 'wasm');
  at(1).train();
  expect(ended).toHaveLength(1);
});

test('out of view nothing is trained', () => {
  const runs = make(1);
  runs.start(seeds(1), 'wasm');
  at(0).answer();
  runs.setVisible(false);
  const asked = at(0).sent.length;
  at(0).answer();
  expect(at(0).sent.length).toBe(asked);
  runs.setVisible(true);
  expect(at(0).sent.length).toBe(asked + 1);
});
