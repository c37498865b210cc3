/**
 * npm test: every check, each run whatever came of the others; then a table, the failed tests with the command that runs each alone, and
 * last `N passed, N failed` (a linter counts as one check, each unit and each browser test as one).
 *
 *   npm test                       all that a change must pass
 *   npm test -- <name> ...         only what concerns a figure (its id), a chapter (04-parity), a test or a source file (its name or path)
 *   npm test -- <name> -g <words>  of these only the tests whose titles match
 *   npm run test:full              also every preset in the browser, more of the ledger, and Lighthouse
 */
import { mkdirSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { availableParallelism } from 'node:os';
import { planAll, planSelection } from './test/plan.mjs';
import { summary } from './test/report.mjs';
import { runPhase } from './test/run.mjs';
import { select } from './test/select.mjs';

const usage = `npm test [-- <figure, chapter, test or source file> ... [-g <words of a title>]]
npm run test:full`;

function readArguments() {
  const options = {
    full: { type: 'boolean', default: false },
    grep: { type: 'string', short: 'g' },
    help: { type: 'boolean', short: 'h', default: false },
  };
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (values.help) return null;
  if (values.grep !== undefined && positionals.length === 0)
    throw new Error(`-g needs the file whose tests it chooses from.\n${usage}`);
  const plan = positionals.length > 0 ? planSelection(select(positionals), values.grep) : planAll(values.full);
  return { plan, full: values.full, grep: values.grep };
}

function exit(code, sentence) {
  (code ? console.error : console.log)(sentence);
  process.exit(code);
}

let wanted;
try {
  wanted = readArguments();
} catch (error) {
  exit(1, error.message);
}
if (!wanted) exit(0, usage);

rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results', { recursive: true });
process.env.ASTRO_TELEMETRY_DISABLED = '1';
if (wanted.full) process.env.FULL = '1';

const start = performance.now();
const rows = [];
for (const phase of wanted.plan) rows.push(...(await runPhase(phase, Math.min(2, availableParallelism()))));
const count = rows.filter(({ tests }) => tests).reduce((sum, { passed, failed }) => sum + passed + failed, 0);
// What was to be tested was not.
if (count === 0) {
  const title = wanted.grep === undefined ? 'no test concerns what was named' : `no title of a test matches ${wanted.grep}`;
  const failures = [{ title, command: 'npm test' }];
  rows.push({ name: 'tests', passed: 0, failed: 1, failures, seconds: 0 });
}
console.log(summary(rows, (performance.now() - start) / 1000));
process.exitCode = rows.some(({ failed }) => failed > 0) ? 1 : 0;
