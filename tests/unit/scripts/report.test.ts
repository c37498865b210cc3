import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { countPlaywright, countVitest, readReport, summary } from '../../../scripts/test/report.mjs';

const vitest = {
  numPassedTests: 3,
  testResults: [
    { name: resolve('tests/unit/a.test.ts'), status: 'passed', assertionResults: [{ status: 'passed', fullName: 'fine' }] },
    {
      name: resolve('tests/unit/b.test.ts'),
      status: 'failed',
      assertionResults: [{ status: 'failed', fullName: "it's (1 + 1) two" }],
    },
    { name: resolve('tests/unit/c.test.ts'), status: 'failed', assertionResults: [] },
  ],
};
const playwright = {
  stats: { expected: 2, flaky: 0, unexpected: 1 },
  errors: [],
  suites: [
    {
      title: 'browser/d.spec.ts',
      file: 'browser/d.spec.ts',
      specs: [{ title: 'stands', file: 'browser/d.spec.ts', tests: [{ status: 'expected' }] }],
      suites: [
        {
          title: 'without JavaScript',
          file: 'browser/d.spec.ts',
          specs: [
            { title: 'can be read', file: 'browser/d.spec.ts', tests: [{ status: 'unexpected' }] },
            {
              title: 'in Chinese',
              file: 'browser/d.spec.ts',
              tests: [{ status: 'skipped', annotations: [{ type: 'skip', description: 'no face' }] }],
            },
          ],
        },
      ],
    },
  ],
};

test('failed unit tests are named with the command that runs each alone', () => {
  expect(countVitest(vitest)).toEqual({
    passed: 3,
    failed: 2,
    failures: [
      {
        title: "tests/unit/b.test.ts: it's (1 + 1) two",
        command: String.raw`npm test -- tests/unit/b.test.ts -g 'it'\''s \(1 \+ 1\) two'`,
      },
      { title: 'tests/unit/c.test.ts', command: 'npm test -- tests/unit/c.test.ts' },
    ],
  });
});

test('failed browser tests too, with the titles around theirs', () => {
  expect(countPlaywright(playwright)).toEqual({
    passed: 2,
    failed: 1,
    skipped: ['no face'],
    failures: [
      {
        title: 'tests/browser/d.spec.ts: without JavaScript can be read',
        command: "npm test -- tests/browser/d.spec.ts -g 'without JavaScript can be read'",
      },
    ],
  });
});

test('a runner that left no report is one failure', () => {
  expect(readReport('unit tests', 'no-such-file.json', countVitest)(false)).toMatchObject({ passed: 0, failed: 1 });
});

test('what was not run here is counted, by reason', () => {
  const rows = [{ name: 'browser tests', ...countPlaywright(playwright), seconds: 3 }];
  expect(summary(rows, 5)).toContain('Not run here:\n  1 × no face\n');
});

test('the summary ends with the line that counts', () => {
  const rows = [
    { name: 'eslint', passed: 1, failed: 0, failures: [], seconds: 2 },
    { name: 'unit tests', ...countVitest(vitest), seconds: 3 },
  ];
  const lines = summary(rows, 5).split('\n');
  expect(lines.at(-1)).toBe('4 passed, 2 failed');
  expect(lines).toContain('    npm test -- tests/unit/c.test.ts');
});
