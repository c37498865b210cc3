/**
 * npm run ledger: measures every claim over many seeds and writes src/content/ledger/<id>.json, and the runs that the text quotes, into
 * src/content/runs/<id>.json.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { judgedAgain, makeLedger, presetFault, presetSeedCount, seedCount } from '#lib/experiment/ledger.ts';
import { quotationsIn, wantedRuns } from '#lib/experiment/quoted.ts';
import { contentTexts, figureIds, ledgerFile, loadExperiment, readLedger, readRuns, runsFile } from './disk.mjs';
import { fingerprint, runsFingerprint } from './fingerprint.mjs';
import { fail, readCommand, unknownFigure } from './words.mjs';

const seedsUpTo = (count) => Array.from({ length: count }, (_, i) => i + 1);

/** All that a figure's ledger needs: the default settings, then each preset. */
function jobsOf(experiment) {
  const presets = experiment.presets.flatMap((preset) =>
    seedsUpTo(presetSeedCount(preset)).map((seed) => ({ preset: preset.id, seed })),
  );
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
async function keptResults(threads, experiment, print) {
  const { id } = experiment;
  const ledger = readLedger(id);
  if (!ledger) return [];
  const results = oldResults(ledger).map(({ preset, result }) => ({ preset, result: judgedAgain(experiment, result) }));
  if (ledger.fingerprint === print) return results;
  if (!refactored) return [];
  const same = await sameAgain(threads, id, results);
  console.log(`${id}: a sample of the old results ${same ? 'came out the same' : 'DIFFERS, so all are measured anew'}`);
  return same ? results : [];
}

/** One seed a line: short, and a change shows as such. */
function writeSeeds(file, value) {
  mkdirSync(dirname(file), { recursive: true });
  const text = JSON.stringify(value, null, 1).replaceAll(/\{\s*"seed"([^{}]|\{[^{}]*\})*\}/g, (entry) =>
    entry.replaceAll(/\s+/g, ' '),
  );
  writeFileSync(file, `${text}\n`);
}

const write = (experiment, print, results) => writeSeeds(ledgerFile(experiment.id), makeLedger(experiment, print, results));

/** Gives jobs to the threads one by one; `done` hears of each result. */
async function runJobs(threads, demo, jobs, done) {
  const queue = [...jobs];
  await Promise.all(
    threads.map(async (thread) => {
      for (let job = queue.shift(); job; job = queue.shift()) {
        const { result } = await new Promise((resolve, reject) => {
          thread.once('message', resolve);
          thread.once('error', reject);
          thread.postMessage({ demo, ...job });
        });
        thread.removeAllListeners('error');
        done({ ...job, result });
      }
    }),
  );
}

async function measure(id, threads) {
  const experiment = await loadExperiment(id);
  const print = await fingerprint(id);
  const wanted = jobsOf(experiment);
  const isWanted = ({ preset, result }) => wanted.some((job) => job.preset === preset && job.seed === result.seed);
  const results = (await keptResults(threads, experiment, print)).filter(isWanted);
  const has = ({ preset, seed }) => results.some((entry) => entry.preset === preset && entry.result.seed === seed);
  const jobs = wanted.filter((job) => !has(job));
  const all = results.length + jobs.length;
  const begin = performance.now();
  let last = 0;
  await runJobs(threads, id, jobs, ({ preset, result }) => {
    results.push({ preset, result });
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
  const faults = presets.map(({ rate }, i) => presetFault(experiment.presets[i], rate)).filter((fault) => fault !== null);
  for (const fault of faults) console.log(`${id}: ${fault}.`);
}

/** Runs of an earlier time, by query and seed, that still count. */
async function keptRuns(threads, id, print) {
  const old = readRuns(id);
  const kept = new Map(
    (old?.runs ?? []).flatMap(({ query, seeds }) => seeds.map((result) => [`${query} ${result.seed}`, result])),
  );
  if (!old || old.fingerprint === print) return kept;
  if (!refactored) return new Map();
  const sample = old.runs.flatMap(({ query, seeds }) => seeds.slice(0, 2).map(({ seed }) => ({ query, seed })));
  let same = true;
  await runJobs(threads, id, sample, ({ query, seed, result }) => {
    const before = kept.get(`${query} ${seed}`);
    same &&= before.digest === result.digest && JSON.stringify(before.values) === JSON.stringify(result.values);
  });
  console.log(`${id}: a sample of the quoted runs ${same ? 'came out the same' : 'DIFFERS, so all are measured anew'}`);
  return same ? kept : new Map();
}

/** The runs that the text quotes. */
async function measureQuotedRuns(id, threads) {
  const wanted = wantedRuns(await loadExperiment(id), Object.values(contentTexts()).flatMap(quotationsIn));
  if (wanted.length === 0) return rmSync(runsFile(id), { force: true });
  const print = await runsFingerprint(id);
  const known = await keptRuns(threads, id, print);
  const jobs = wanted
    .flatMap(([query, seeds]) => seeds.map((seed) => ({ query, seed })))
    .filter(({ query, seed }) => !known.has(`${query} ${seed}`));
  await runJobs(threads, id, jobs, ({ query, seed, result }) => known.set(`${query} ${seed}`, result));
  const runs = wanted.map(([query, seeds]) => ({ query, seeds: seeds.map((seed) => known.get(`${query} ${seed}`)) }));
  writeSeeds(runsFile(id), { demo: id, fingerprint: print, runs });
  console.log(`${id}: ${runs.length} settings are quoted, ${jobs.length} runs were measured`);
}

const help = `npm run ledger [-- <id> ...] [--refactored]

Measures every claim over ${seedCount} seeds, and every preset over ${presetSeedCount({ expect: 'holds' })} (${seedCount} where it depends on the seed), on all cores, and writes
src/content/ledger/<id>.json: of the figures named, or of all. The runs that chapters quote go to src/content/runs/<id>.json. Stopped half-way it goes on where it was, unless what the numbers come from
has changed. Words, comments and formatting change no number: then there is nothing to do.

  --refactored   for a change of code that should change no number: a sample of the old results is measured again, and where it comes out
                 the same bit for bit, the others are kept`;

const { values, positionals: wanted } = readCommand(help, { refactored: { type: 'boolean', default: false } });
const { refactored } = values;
const unknown = unknownFigure(wanted);
if (unknown) fail(unknown);
const threads = Array.from({ length: availableParallelism() }, () => new Worker(new URL('./ledger-worker.mjs', import.meta.url)));
for (const id of wanted.length > 0 ? wanted : figureIds()) {
  await measure(id, threads);
  await measureQuotedRuns(id, threads);
}
for (const thread of threads) await thread.terminate();
