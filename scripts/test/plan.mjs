/**
 * Which checks a call of `npm test` runs, in which order: a list of phases. A phase is a list of chains that may run at the same time, and a chain
 * a list of steps that follow one another.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { figureFolders, root, shownFigureIds } from '../figures/disk.mjs';
import { countPlaywright, countVitest, readReport } from './report.mjs';

const reportOf = (name) => `test-results/${name.replaceAll(' ', '-')}.json`;
const quoted = (words) => words.map((word) => `"${word.replaceAll(/["\\$`]/g, '\\$&')}"`).join(' ');

const engine = { name: 'engine', command: 'npm run --silent engine', again: 'npm run engine' };
/** Writes the types that the checkers read, too: they come after it. */
const build = { name: 'build', command: 'node scripts/build.mjs --silent', again: 'npm run build' };
const links = { name: 'links', command: 'node scripts/links.mjs', again: 'npm run build && npm run links' };
/** Not of the other base path: the list has addresses without one. */
const addresses = {
  name: 'addresses',
  command: 'node scripts/addresses/index.mjs --check',
  again: 'npm run build && npm run addresses',
};
const otherBase = {
  name: 'other base path',
  command: 'node scripts/links.mjs --base /some/base',
  again: 'npm run links -- --base /some/base',
};
/** Without a cache: what types say of a file depends on other files, so that old answers would be kept. */
const eslint = (paths) => ({ name: 'eslint', command: `eslint --max-warnings=0 ${quoted(paths)}`, again: 'npm run lint' });
const prettier = (paths) => ({
  name: 'prettier',
  command: `prettier --check --log-level=warn --cache ${quoted(paths)}`,
  again: 'npm run format',
});
const types = [
  {
    name: 'astro check',
    command: 'astro check --noSync --minimumSeverity=warning --minimumFailingSeverity=warning',
    again: 'npm run check',
  },
  {
    name: 'svelte-check',
    command: 'svelte-check --threshold=warning --fail-on-warnings --output=human',
    again: 'npm run check',
  },
];

// With -g one runner may have no test of such a title, the other some; that none has is said at the end.
function vitest(words, { grep, env = {}, name = 'unit tests', workers = 2 } = {}) {
  const report = reportOf(name);
  const chosen = `${quoted(words)}${grep === undefined ? '' : ` -t ${quoted([grep])} --passWithNoTests`}`;
  return {
    name,
    command: `vitest ${chosen} --run --maxWorkers=${workers} --reporter=default --reporter=json --outputFile.json=${report}`,
    env,
    read: readReport(name, report, countVitest),
  };
}

function playwright(words, { grep, env = {}, name = 'browser tests' } = {}) {
  const report = reportOf(name);
  const chosen = `${quoted(words)}${grep === undefined ? '' : ` -g ${quoted([grep])} --pass-with-no-tests`}`;
  return {
    name,
    command: `playwright test ${chosen}`,
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    read: readReport(name, report, countPlaywright),
  };
}

/** Every check. `full` adds Lighthouse; the long tests look for FULL in the environment. */
export function planAll(full) {
  const lighthouse = { name: 'lighthouse', command: 'npm run --silent lighthouse' };
  return [
    [[engine]],
    // Two lanes, about as long as each other: the build may not rewrite the types while the checkers read them.
    [
      [build, links, addresses, otherBase],
      [vitest([], { workers: 1 }), prettier(['.'])],
    ],
    [[eslint(['.'])], types],
    [[playwright([])]],
    ...(full ? [[[lighthouse]]] : []),
  ];
}

/** What concerns some figures: how their code is written, the ledger, the numbers in the text, pictures and runs. Tests over all figures read FIGURES. */
function planFigures(figures, grep) {
  if (figures.length === 0) return { lints: [], unit: [], browser: [] };
  const folders = figures.map((id) => figureFolders[id]);
  const own = figures.map((id) => `${figureFolders[id]}/${id}.test.ts`).filter((file) => existsSync(join(root, file)));
  const env = { FIGURES: figures.join(',') };
  return {
    lints: [prettier(folders), eslint(folders)],
    unit: [vitest([...own, 'tests/figures/'], { grep, env, name: 'figure unit tests' })],
    // A new figure has no page before a chapter shows it.
    browser: figures.some((id) => shownFigureIds().includes(id))
      ? [playwright(['tests/browser/every-figure.spec.ts'], { grep, env, name: 'figure browser tests' })]
      : [],
  };
}

/** What concerns some chapters: the numbers in their text, what MDX may use, and their pages (the test reads PAGES). */
function planChapters(chapters, grep) {
  if (chapters.length === 0) return { unit: [], browser: [] };
  const env = { PAGES: chapters.map((name) => name.replace(/^\d+-/, '')).join(',') };
  return {
    unit: [
      vitest(['tests/figures/prose.test.ts', 'tests/figures/quoted.test.ts', 'tests/unit/site/'], {
        grep,
        name: 'chapter unit tests',
      }),
    ],
    browser: [playwright(['tests/browser/every-page.spec.ts'], { grep, env, name: 'chapter browser tests' })],
  };
}

/**
 * The checks that a selection needs, and no others.
 * @param {import('./select.mjs').Selection} selection
 * @param {string} [grep] words of the titles wanted
 */
export function planSelection({ figures, chapters, unit, browser, sources }, grep) {
  const figure = planFigures(figures, grep);
  const chapter = planChapters(chapters, grep);
  const unitSteps = [
    ...figure.unit,
    ...chapter.unit,
    ...(unit.length > 0 ? [vitest(unit, { grep })] : []),
    ...(sources.length > 0 ? [vitest(['related', '--passWithNoTests', ...sources], { grep, name: 'related unit tests' })] : []),
  ];
  const browserSteps = [...figure.browser, ...chapter.browser, ...(browser.length > 0 ? [playwright(browser, { grep })] : [])];
  const builds = browserSteps.length > 0 ? [build] : [];
  const phases = [[[engine]], [builds, [...figure.lints, ...unitSteps]], [browserSteps]];
  return phases.map((chains) => chains.filter((chain) => chain.length > 0)).filter((chains) => chains.length > 0);
}
