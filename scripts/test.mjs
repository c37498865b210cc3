/**
 * Every check, in order; each runs whatever the ones before it did. Prints a table and, last, `N passed, N failed`: a linter counts as
 * one check, each unit and each browser test as one. `--full` adds the long ones, which look for FULL in the environment.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const full = process.argv.includes('--full');
const reports = 'test-results';
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const vitestReport = join(reports, 'vitest.json');
const playwrightReport = join(reports, 'playwright.json');

const readVitest = ({ numPassedTests, numFailedTests, testResults }) => ({
  passed: numPassedTests,
  failed:
    numFailedTests + testResults.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.length).length,
});
const readPlaywright = ({ stats, errors }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected + errors.length,
});

/** One after the other; the steps of a list within the list at the same time, each printing when it is done. */
const stages = [
  { name: 'engine', command: 'npm run --silent engine' },
  // Writes the types that the linters need.
  { name: 'astro sync', command: 'astro sync' },
  [
    { name: 'eslint', command: 'eslint . --max-warnings=0' },
    { name: 'astro check', command: 'astro check --noSync --minimumSeverity=warning --minimumFailingSeverity=warning' },
  ],
  [
    { name: 'svelte-check', command: 'svelte-check --threshold=warning --fail-on-warnings --output=human' },
    { name: 'prettier', command: 'prettier --check --log-level=warn .' },
  ],
  {
    name: 'unit tests',
    command: `vitest run --reporter=dot --reporter=json --outputFile.json=${vitestReport}`,
    report: vitestReport,
    read: readVitest,
  },
  { name: 'build', command: 'npm run --silent build' },
  { name: 'browser tests', command: 'playwright test', report: playwrightReport, read: readPlaywright },
  ...(full ? [{ name: 'lighthouse', command: 'npm run --silent lighthouse' }] : []),
];

const environment = {
  ...process.env,
  ...(full ? { FULL: '1' } : {}),
  PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport,
  ASTRO_TELEMETRY_DISABLED: '1',
};

/** A runner that wrote no report, or failed outside its tests, is one failure. */
function count({ report, read }, ok) {
  if (!report) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  try {
    const { passed, failed } = read(JSON.parse(readFileSync(report, 'utf8')));
    return { passed, failed: !ok && failed === 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

async function run(step, aside) {
  const { name, command } = step;
  const heading = `\n── ${name}: ${command}`;
  if (!aside) console.log(heading);
  const start = performance.now();
  const child = spawn(command, {
    shell: true,
    stdio: ['ignore', aside ? 'pipe' : 'inherit', aside ? 'pipe' : 'inherit'],
    env: environment,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (output += text));
  const code = await new Promise((resolve) => child.on('error', resolve).on('close', resolve));
  if (aside) console.log(`${heading}\n${output.trimEnd()}`);
  return { name, ...count(step, code === 0), seconds: (performance.now() - start) / 1000 };
}

const start = performance.now();
const rows = [];
for (const stage of stages) {
  if (Array.isArray(stage)) rows.push(...(await Promise.all(stage.map((step) => run(step, true)))));
  else rows.push(await run(stage, false));
}

const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
const all = { name: 'all', passed: sum('passed'), failed: sum('failed'), seconds: (performance.now() - start) / 1000 };
const line = (name, ...cells) => name.padEnd(16) + cells.map((cell) => String(cell).padStart(9)).join('');
console.log(`\n${line('check', 'passed', 'failed', 'seconds')}`);
for (const { name, passed, failed, seconds } of [...rows, all]) console.log(line(name, passed, failed, seconds.toFixed(1)));
console.log(`\n${all.passed} passed, ${all.failed} failed`);
process.exitCode = all.failed === 0 ? 0 : 1;
