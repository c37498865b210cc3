/** Runs single seeds in a thread of its own. */
import { parentPort } from 'node:worker_threads';
import { loadEngine } from '#lib/engine/index.ts';
import { ledgerParams, measureSeed } from '#lib/experiment/ledger.ts';
import { loadExperiment } from './disk.mjs';

parentPort.on('message', async ({ demo, preset, seed }) => {
  const experiment = await loadExperiment(demo);
  const engine = await loadEngine('wasm', experiment.precision);
  const chosen = experiment.presets.find(({ id }) => id === preset) ?? null;
  const result = measureSeed(experiment, ledgerParams(experiment, chosen, seed), engine, () => performance.now());
  parentPort.postMessage({ demo, preset, result });
});
