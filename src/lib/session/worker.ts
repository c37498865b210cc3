/** The training worker: holds one run and advances it when asked, or does single jobs. */
import { hasWasmSimd, loadEngine } from '#lib/engine/index.ts';
import type { Engine, EngineName } from '#lib/engine/types.ts';
import type { Experiment } from '#lib/experiment/experiment.ts';
import type { Run } from '#lib/experiment/run.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

const experiments = import.meta.glob<Experiment>('../../components/demos/*/*/experiment.ts', { import: 'default' });

let current = { number: -1, run: null as Run | null };

function send(message: FromWorker) {
  postMessage(message);
}

function fail(run: number, error: unknown) {
  send({ type: 'failed', run, message: error instanceof Error ? error.message : String(error) });
}

interface Ready {
  experiment: Experiment;
  engine: Engine;
  simd: boolean;
}

/** Loads an experiment, its data and its engine. */
async function load(demo: string, wanted: EngineName): Promise<Ready> {
  const path = Object.keys(experiments).find((name) => name.endsWith(`/${demo}/experiment.ts`));
  if (!path) throw new Error(`There is no experiment named ${demo}.`);
  const simd = hasWasmSimd();
  const name: EngineName = simd ? wanted : 'tfjs';
  const experiment = await experiments[path]!();
  const precision = name === 'tfjs' ? 'float32' : experiment.precision;
  const [engine] = await Promise.all([loadEngine(name, precision), experiment.prepare?.({ name, precision })]);
  return { experiment, engine, simd };
}

async function start(message: ToWorker & { type: 'start' }) {
  current.run?.dispose();
  current = { number: message.run, run: null };
  const { experiment, engine, simd } = await load(message.demo, message.engine);
  // Every question has its answer, also one that another has overtaken.
  if (current.number !== message.run) return fail(message.run, 'overtaken');
  current.run = experiment.start(message.params, engine);
  send({
    type: 'started',
    run: message.run,
    engine: engine.name,
    simd,
    frame: current.run.frame(),
    length: experiment.length(message.params),
  });
}

let kept = { key: '', promise: null as Promise<Ready> | null };

/** What jobs need, loaded once and kept; what did not load is tried again. */
function loadOnce(demo: string, wanted: EngineName): Promise<Ready> {
  const key = `${demo} ${wanted}`;
  if (kept.key === key && kept.promise) return kept.promise;
  const promise = load(demo, wanted);
  kept = { key, promise };
  promise.catch(() => (kept = { key: '', promise: null }));
  return promise;
}

/** The last job and its result: one that was done beforehand is asked for again. */
let last = { key: '', result: undefined as unknown };

async function doJob({ run, demo, params, engine: wanted, job }: ToWorker & { type: 'job' }) {
  const { experiment, engine, simd } = await loadOnce(demo, wanted);
  if (!experiment.doJob) throw new Error(`The experiment ${demo} is not made of jobs.`);
  const key = JSON.stringify([demo, wanted, job, params]);
  if (last.key !== key) last = { key, result: experiment.doJob(job, params, engine) };
  send({ type: 'result', run, engine: engine.name, simd, job, result: last.result });
}

/** Advances in slices that grow while time is left, so that a slow network stops in time and a fast one is not slowed by the clock. */
function advance({ run: number, steps, milliseconds }: ToWorker & { type: 'advance' }) {
  const { run } = current;
  if (!run || current.number !== number) return;
  const begin = performance.now();
  const first = run.step;
  let slice = 1;
  let elapsed = 0;
  while (!run.finished && run.step - first < steps && elapsed < milliseconds) {
    run.advance(Math.min(slice, steps - (run.step - first)));
    elapsed = performance.now() - begin;
    const perStep = elapsed / Math.max(1, run.step - first);
    slice = Math.max(1, Math.min(2 * slice, Math.floor((milliseconds - elapsed) / perStep)));
  }
  send({
    type: 'frame',
    run: number,
    frame: run.frame(),
    finished: run.finished,
    digest: run.finished ? run.digest() : null,
    milliseconds: performance.now() - begin,
    steps: run.step - first,
  });
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'start') start(data).catch((error: unknown) => fail(data.run, error));
  else if (data.type === 'job') doJob(data).catch((error: unknown) => fail(data.run, error));
  else
    try {
      advance(data);
    } catch (error) {
      fail(data.run, error);
    }
});
// A rejected promise in a worker reaches no handler of the page by itself.
addEventListener('unhandledrejection', (event) => fail(current.number, event.reason));
