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
const report = (name) => join(reports, `${name}.json`);

/** Counts in a JSON report; a runner that wrote none, or failed outside its tests, is one failure. */
function count(read, name, ok) {
  try {
    const { passed, failed } = read(JSON.parse(readFileSync(report(name), 'utf8')));
    return { passed, failed: !ok && failed === 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
const vitest = ({ numPassedTests, numFailedTests, testResults }) => ({
  passed: numPassedTests,
  failed:
    numFailedTests +
    testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length,
});
const playwright = ({ stats, errors }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length });

const steps = [
  ['engine', 'npm run --silent engine'],
  ['prettier', 'prettier --check --log-level=warn .'],
  ['eslint', 'eslint . --max-warnings=0'],
  ['astro check', 'astro check --minimumSeverity=warning'],
  ['svelte-check', 'svelte-check --threshold=warning --output=human'],
  ['unit tests', `vitest run --reporter=dot --reporter=json --outputFile.json=${report('vitest')}`, vitest, 'vitest'],
  ['build', 'npm run --silent build'],
  ['browser tests', 'playwright test', playwright, 'playwright'],
  ...(full ? [['lighthouse', 'npm run --silent lighthouse']] : []),
];

const environment = {
  ...process.env,
  ...(full ? { FULL: '1' } : {}),
  PLAYWRIGHT_JSON_OUTPUT_FILE: report('playwright'),
  ASTRO_TELEMETRY_DISABLED: '1',
  NO_UPDATE_NOTIFIER: '1',
};
const runs = (command) =>
  new Promise((resolve) => {
    spawn(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'], env: environment })
      .on('error', () => resolve(false))
      .on('exit', (code) => resolve(code === 0));
  });

const rows = [];
for (const [name, command, read, file] of steps) {
  console.log(`\n── ${name}: ${command}`);
  const start = performance.now();
  const ok = await runs(command);
  const counts = read ? count(read, file, ok) : { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  rows.push({ name, ...counts, seconds: (performance.now() - start) / 1000 });
}

const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
console.log(`\n${'check'.padEnd(16)}${'passed'.padStart(8)}${'failed'.padStart(8)}${'seconds'.padStart(10)}`);
for (const row of [...rows, { name: 'all', passed: sum('passed'), failed: sum('failed'), seconds: sum('seconds') }])
  console.log(
    row.name.padEnd(16) + String(row.passed).padStart(8) + String(row.failed).padStart(8) + row.seconds.toFixed(1).padStart(10),
  );
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
