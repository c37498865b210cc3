/** npm run try -- <id>: runs a figure in Node and prints its verdicts. */
import { loadEngine } from '#lib/engine/index.ts';
import { judge } from '#lib/experiment/claim.ts';
import { runToEnd } from '#lib/experiment/experiment.ts';
import { ledgerParams } from '#lib/experiment/ledger.ts';
import { ParamError } from '#lib/experiment/params.ts';
import { rowsOf } from '#lib/experiment/table.ts';
import { loadExperiment, loadPart, readLedger } from './disk.mjs';
import { fail, nearest, readCommand, unknownFigure } from './words.mjs';

const help = `npm run try -- <id> [--preset <id> | --presets] [--seed 7 | --seeds 20] [--set name=value ...]

Runs a figure in Node, without the page, and prints for each claim its number, once more from the downloads, and the verdict in words;
then the digest, and whether the ledger has the same.

  --preset <id>      with a preset's settings
  --presets          the default settings and every preset
  --seed <n>         with another seed than 1
  --seeds <n>        seeds 1 to n, a line each, and the share that holds
  --set name=value   a parameter, written as in a permalink`;

const { values, positionals } = readCommand(help, {
  preset: { type: 'string' },
  presets: { type: 'boolean' },
  seed: { type: 'string' },
  seeds: { type: 'string' },
  set: { type: 'string', multiple: true, default: [] },
});
const [id, ...others] = positionals;
if (id === undefined || others.length > 0) fail('Name one figure: npm run try -- <id>. --help says more.');
const unknown = unknownFigure([id]);
if (unknown) fail(unknown);

const experiment = await loadExperiment(id);
const engine = await loadEngine('wasm', experiment.precision);
const recompute = await loadPart(id, 'recompute.ts');

function presetNamed(name) {
  const names = experiment.presets.map((preset) => preset.id);
  if (!names.includes(name))
    fail(`${id} has no preset “${name}”. It has ${names.join(', ')}; nearest is ${nearest(name, names, 1)[0]}.`);
  return experiment.presets[names.indexOf(name)];
}

function wholeNumber(option, most) {
  const value = Number(values[option]);
  if (!Number.isInteger(value) || value < 0 || value > most)
    fail(`--${option} is a whole number up to ${most}, not “${values[option]}”.`);
  return value;
}

/** What `--set` sets. */
function settings() {
  return Object.fromEntries(
    values.set.map((word) => {
      const [name, ...rest] = word.split('=');
      const param = experiment.params[name];
      const names = Object.keys(experiment.params);
      if (!param) fail(`${id} has no parameter “${name}”. The nearest are ${nearest(name, names).join(', ')}.`);
      try {
        return [name, param.parse(rest.join('='))];
      } catch (error) {
        if (error instanceof ParamError) fail(`--set ${name}: ${error.message}.`);
        throw error;
      }
    }),
  );
}

const show = (value) => (Number.isNaN(value) ? 'undecided' : String(Number(value.toPrecision(5))));

const { tables } = await experiment.tables();

/** One run to its end. */
function run(preset, seed) {
  const params = { ...ledgerParams(experiment, preset, seed), ...settings() };
  const begin = performance.now();
  const ended = runToEnd(experiment, params, engine);
  const seconds = ((performance.now() - begin) / 1000).toFixed(2);
  const frame = ended.frame();
  const rows = rowsOf(tables(frame, params));
  const claims = experiment.claims.map((claim) => {
    const { value, outcome } = judge(claim, frame);
    return { claim, value, outcome, again: recompute[claim.id]?.(rows), said: claim.describe(frame).en };
  });
  const result = {
    claims,
    digest: ended.digest(),
    steps: ended.step,
    seconds,
    holds: claims.every(({ outcome }) => outcome === 'holds'),
  };
  ended.dispose();
  return result;
}

/** Whether the ledger has this digest: only where the settings are its own. */
function compared(preset, seed, digest) {
  const ledger = readLedger(id);
  const seeds = preset ? ledger?.presets.find((entry) => entry.id === preset.id)?.seeds : ledger?.seeds;
  const known = values.set.length > 0 ? undefined : seeds?.find((entry) => entry.seed === seed)?.digest;
  if (known === undefined) return 'not in the ledger';
  return known === digest ? 'as in the ledger' : `the ledger has ${known}`;
}

function report(preset, seed) {
  const { claims, digest, steps, seconds } = run(preset, seed);
  console.log(
    `${id}, ${preset ? `preset ${preset.id} (expected: ${preset.expect})` : 'default settings'}, seed ${seed}: ${steps} steps in ${seconds} s`,
  );
  for (const { claim, value, outcome, again, said } of claims) {
    console.log(`  ${claim.id} ${outcome}: ${claim.measure} = ${show(value)}, ${claim.direction} ${claim.threshold}`);
    console.log(`    from the tables: ${again === undefined ? 'recompute.ts does not have it' : show(again)}`);
    console.log(`    ${said}`);
  }
  console.log(`  digest ${digest}: ${compared(preset, seed, digest)}`);
}

function reportSeeds(preset, count) {
  let holding = 0;
  for (let seed = 1; seed <= count; seed++) {
    const { claims, holds, digest } = run(preset, seed);
    if (holds) holding++;
    const numbers = claims.map(({ claim, value, outcome }) => `${claim.id} ${show(value)} ${outcome}`).join(', ');
    console.log(`seed ${seed}: ${numbers} (${compared(preset, seed, digest)})`);
  }
  console.log(`${id}${preset ? `, preset ${preset.id}` : ''}: all claims hold for ${holding} of ${count} seeds`);
}

const preset = values.preset === undefined ? null : presetNamed(values.preset);
for (const chosen of values.presets ? [null, ...experiment.presets] : [preset]) {
  if (values.seeds === undefined) report(chosen, values.seed === undefined ? 1 : wholeNumber('seed', 999_999));
  else reportSeeds(chosen, wholeNumber('seeds', 1000));
}
