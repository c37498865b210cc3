/** Runs single seeds in a thread of its own: of a preset or the defaults, or of a query that the text quotes. */
import { parentPort } from 'node:worker_threads';
import { loadEngine } from '#lib/engine/index.ts';
import { ledgerParams, measureSeed } from '#lib/experiment/ledger.ts';
import { measureQuoted } from '#lib/experiment/quoted.ts';
import { loadExperiment, loadQuantities } from './disk.mjs';

const now = () => performance.now();

async function measure({ demo, preset, query, seed }) {
  const experiment = await loadExperiment(demo);
  const engine = await loadEngine('wasm', experiment.precision);
  if (query !== undefined) return measureQuoted(experiment, await loadQuantities(demo), query, seed, engine, now);
  const chosen = experiment.presets.find(({ id }) => id === preset) ?? null;
  return measureSeed(experiment, ledgerParams(experiment, chosen, seed), engine, now);
}

parentPort.on('message', async (job) => parentPort.postMessage({ result: await measure(job) }));
