/**
 * The benchmark of the training engines: steps per second of full-batch Adam on six networks and two transformers, ours against TensorFlow.js (its cpu and its
 * WebAssembly backend) and against a network of objects, in Node and in Chromium.
 *
 *   npm run bench                     both, as tables
 *   npm run bench -- --quick          fewer and shorter rounds
 *   npm run bench -- --no-browser     Node only
 *   npm run bench -- --site           instead how long a reader of dist/ waits: to the first step and to the verdict of every figure
 *   npm run bench -- --json FILE      also writes all that was measured
 *   npm run bench -- --check          exits with 1 where a target is missed
 */

import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { measureAll } from './measure.mjs';
import { compilePeak } from './peak.mjs';
import { missedTargets, startUpLines, summarise, tableLines } from './report.mjs';

const { values: flags } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    'no-browser': { type: 'boolean', default: false },
    site: { type: 'boolean', default: false },
    json: { type: 'string' },
    check: { type: 'boolean', default: false },
  },
});

const missed = await (flags.site ? (await import('./site.mjs')).benchSite() : benchEngines());
for (const sentence of missed) console.log(`Missed: ${sentence}`);
if (flags.check && missed.length > 0) process.exitCode = 1;

async function benchEngines() {
  const missed = [];
  const effort = flags.quick ? { rounds: 7, milliseconds: 25, startUps: 3 } : { rounds: 31, milliseconds: 40, startUps: 9 };
  const peak = await compilePeak();
  const environments = { [`Node ${process.versions.node}`]: await measureInNode({ ...effort, peak }) };
  if (!flags['no-browser']) {
    const { measureInBrowser } = await import('./browser.mjs');
    const { version, ...results } = await measureInBrowser({ ...effort, peak }, progress('Chromium'));
    environments[`Chromium ${version}, module worker`] = results;
  }

  for (const [name, results] of Object.entries(environments)) {
    const rows = summarise(results);
    console.log(`\n${name}: full-batch Adam, float32, steps per second (medians of ${effort.rounds} interleaved rounds)`);
    for (const line of [...tableLines(rows), ...startUpLines(results)]) console.log(line);
    missed.push(...missedTargets(rows).map((sentence) => `${name}: ${sentence}`));
  }
  const [first, ...others] = Object.values(environments).map(({ digests }) => JSON.stringify(digests));
  for (const other of others) {
    console.log(`\nWeights after 20 steps: ${other === first ? 'the same bits' : 'DIFFERENT BITS'} in Node and Chromium.`);
    if (other !== first) missed.push('The weights differ between Node and Chromium.');
  }

  if (flags.json) await writeFile(flags.json, JSON.stringify({ effort, environments }, null, 1));
  return missed;
}

function measureInNode(options) {
  const entry = createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm');
  return measureAll({ ...options, tfjsWasm: dirname(entry) + sep }, progress('Node'));
}

/** Says on stderr what is being measured. */
function progress(environment) {
  return (text) => process.stderr.write(`${environment}: ${text}\n`);
}
