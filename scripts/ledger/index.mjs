/**
 * npm run ledger [-- demo-id ...]: measures every claim over 100 seeds, and every preset over 20, on all cores, and writes
 * src/content/ledger/<demo-id>.json. Stopped half-way it goes on where it was, unless what the numbers depend on has changed.
 *
 * npm run ledger -- --refactored [demo-id ...]: for a change that should change no number. A sample of the old results is measured again; where
 * it comes out the same bit for bit, the others are kept.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { makeLedger, presetSeedCount, seedCount } from '#lib/experiment/ledger.ts';
import { demoIds, fingerprint, ledgerFile, loadExperiment, readLedger } from './demos.mjs';

const seedsUpTo = (count) => Array.from({ length: count }, (_, i) => i + 1);

/** All that a demo's ledger needs: the default settings, then each preset. */
function jobsOf(experiment) {
  const presets = experiment.presets.flatMap(({ id }) => seedsUpTo(presetSeedCount).map((seed) => ({ preset: id, seed })));
  return [...seedsUpTo(seedCount).map((seed) => ({ preset: null, seed })), ...presets];
}

/** Results of an earlier run. */
function oldResults(ledger) {
  return [
    ...ledger.seeds.map((result) => ({ preset: null, result })),
    ...ledger.presets.flatMap((preset) => preset.seeds.map((result) => ({ preset: preset.id, result }))),
  ];
}

/** Of an earlier run measured again: the first ten seeds, and the first two of each preset. */
const inSample = ({ preset, result }) => result.seed <= (preset === null ? 10 : 2);

/** Whether a sample of earlier results comes out the same, to the last bit of every weight. */
async function sameAgain(threads, id, results) {
  const known = results.filter(inSample);
  const jobs = known.map(({ preset, result }) => ({ preset, seed: result.seed }));
  let same = known.length > 0;
  await runJobs(threads, id, jobs, ({ preset, result }) => {
    const before = known.find((entry) => entry.preset === preset && entry.result.seed === result.seed).result;
    same &&= before.digest === result.digest && JSON.stringify(before.values) === JSON.stringify(result.values);
  });
  return same;
}

/** Results of an earlier run that still count. */
async function keptResults(threads, id, print) {
  const ledger = readLedger(id);
  if (!ledger) return [];
  const results = oldResults(ledger);
  if (ledger.fingerprint === print) return results;
  if (!refactored) return [];
  const same = await sameAgain(threads, id, results);
  console.log(`${id}: a sample of the old results ${same ? 'came out the same' : 'DIFFERS, so all are measured anew'}`);
  return same ? results : [];
}

function write(experiment, print, results) {
  const file = ledgerFile(experiment.id);
  mkdirSync(dirname(file), { recursive: true });
  // One seed a line: short, and a change shows as such.
  const text = JSON.stringify(makeLedger(experiment, print, results), null, 1).replaceAll(/\{\s*"seed"[^}]*\}/g, (entry) =>
    entry.replaceAll(/\s+/g, ' '),
  );
  writeFileSync(file, `${text}\n`);
}

/** Gives jobs to the threads one by one; `done` hears of each result. */
async function runJobs(threads, demo, jobs, done) {
  const queue = [...jobs];
  await Promise.all(
    threads.map(async (thread) => {
      for (let job = queue.shift(); job; job = queue.shift()) {
        const { preset, seed } = job;
        const { result } = await new Promise((resolve, reject) => {
          thread.once('message', resolve);
          thread.once('error', reject);
          thread.postMessage({ demo, preset, seed });
        });
        thread.removeAllListeners('error');
        done({ preset, result });
      }
    }),
  );
}

async function measure(id, threads) {
  const experiment = await loadExperiment(id);
  const print = fingerprint(id);
  const results = await keptResults(threads, id, print);
  const has = ({ preset, seed }) => results.some((entry) => entry.preset === preset && entry.result.seed === seed);
  const jobs = jobsOf(experiment).filter((job) => !has(job));
  const all = results.length + jobs.length;
  const begin = performance.now();
  let last = 0;
  await runJobs(threads, id, jobs, (entry) => {
    results.push(entry);
    const seconds = (performance.now() - begin) / 1000;
    if (seconds - last < 5 && results.length < all) return;
    last = seconds;
    write(experiment, print, results);
    console.log(`${id}: ${results.length} of ${all}, ${seconds.toFixed(0)} s`);
  });
  write(experiment, print, results);
  const { claims, presets } = makeLedger(experiment, print, results);
  for (const claim of claims)
    console.log(`${id} ${claim.id}: holds for ${(100 * claim.rate).toFixed(0)} % of ${seedCount} seeds`);
  for (const preset of presets)
    console.log(`${id} preset ${preset.id}: holds for ${(100 * preset.rate).toFixed(0)} %, expected: ${preset.expected}`);
}

const refactored = process.argv.includes('--refactored');
const wanted = process.argv.slice(2).filter((argument) => argument !== '--refactored');
const unknown = wanted.filter((id) => !demoIds().includes(id));
if (unknown.length > 0) {
  console.error(`There is no demo named ${unknown.join(', ')}. The demos are: ${demoIds().join(', ')}.`);
  process.exit(1);
}
const threads = Array.from({ length: availableParallelism() }, () => new Worker(new URL('./worker.mjs', import.meta.url)));
for (const id of wanted.length > 0 ? wanted : demoIds()) await measure(id, threads);
for (const thread of threads) await thread.terminate();
