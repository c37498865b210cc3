/** Reads the reports of vitest and Playwright, and prints what came of all checks. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from '../figures/disk.mjs';

const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;
const asPattern = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
const projectFile = (file) => relative(root, file).replaceAll('\\', '/');

/** The command that runs one test alone. */
const alone = (file, title) => `npm test -- ${file} -g ${quoted(asPattern(title))}`;

/** Counts of a vitest report. A file that failed outside its tests is one failure. */
export function countVitest({ numPassedTests, testResults }) {
  const failures = testResults.flatMap(({ name, status, assertionResults }) => {
    const file = projectFile(name);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (status === 'failed' && failed.length === 0) return [{ title: file, command: `npm test -- ${file}` }];
    return failed.map(({ fullName }) => ({ title: `${file}: ${fullName}`, command: alone(file, fullName) }));
  });
  return { passed: numPassedTests, failed: failures.length, failures };
}

/** The tests of a suite, each with the titles of the suites that it stands in; that of the outermost is its file, and left out. */
const specsOf = (suite, titles = []) => [
  ...(suite.specs ?? []).map((spec) => ({ ...spec, title: [...titles, spec.title].join(' ') })),
  ...(suite.suites ?? []).flatMap((inner) => specsOf(inner, [...titles, inner.title])),
];

/** Why a test was not run here. */
const reasonOf = ({ annotations = [] }) => annotations.find(({ type }) => type === 'skip')?.description ?? 'no reason given';

/** Counts of a Playwright report. An error outside the tests is one failure. */
export function countPlaywright({ suites, stats, errors }) {
  const failed = suites
    .flatMap((suite) => specsOf(suite))
    .filter(({ tests }) => tests.some(({ status }) => status === 'unexpected'))
    .map(({ file, title }) => ({ title: `tests/${file}: ${title}`, command: alone(`tests/${file}`, title) }));
  const outside = errors.map(({ message = 'an error outside the tests' }) => ({
    title: message.split('\n', 1)[0],
    command: 'npx playwright test --list',
  }));
  const failures = [...failed, ...outside];
  const skipped = suites
    .flatMap((suite) => specsOf(suite))
    .flatMap(({ tests }) => tests.filter(({ status }) => status === 'skipped').map(reasonOf));
  return { passed: stats.expected + stats.flaky, failed: failures.length, failures, skipped };
}

/** Reads a report with one of these; a runner that wrote none, or failed though no test did, is one failure. */
export const readReport = (name, file, count) => (ok) => {
  const broken = { title: `${name} stopped before its end`, command: 'npm test' };
  try {
    const result = count(JSON.parse(readFileSync(file, 'utf8')));
    return ok || result.failed > 0 ? result : { ...result, failed: 1, failures: [broken] };
  } catch {
    return { passed: 0, failed: 1, failures: [broken] };
  }
};

const line = (name, ...cells) => name.padEnd(18) + cells.map((cell) => String(cell).padStart(9)).join('');

/** The table, the failures with the command that runs each alone, and last `N passed, N failed`. */
export function summary(rows, seconds) {
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  const all = { name: 'all', passed: sum('passed'), failed: sum('failed'), seconds };
  const failures = rows.flatMap((row) => row.failures);
  const skipped = rows.flatMap((row) => row.skipped ?? []);
  return [
    '',
    line('check', 'passed', 'failed', 'seconds'),
    ...[...rows, all].map((row) => line(row.name, row.passed, row.failed, row.seconds.toFixed(1))),
    ...(failures.length > 0 ? ['', 'Failed, each with the command that runs it alone:'] : []),
    ...failures.map(({ title, command }) => `  ${title}\n    ${command}`),
    ...(skipped.length > 0 ? ['', 'Not run here:'] : []),
    ...[...new Set(skipped)].map((reason) => `  ${skipped.filter((other) => other === reason).length} × ${reason}`),
    '',
    `${all.passed} passed, ${all.failed} failed`,
  ].join('\n');
}
