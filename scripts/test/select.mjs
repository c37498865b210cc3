/** What the words after `npm test --` mean: figures, chapters, test files, source files. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { demoIds, root } from '../ledger/demos.mjs';

/**
 * @typedef {object} Selection
 * @property {string[]} figures ids
 * @property {string[]} chapters names of files without their ending, such as 03-parity
 * @property {string[]} unit test files for vitest, each perhaps with :line
 * @property {string[]} browser test files for Playwright, likewise
 * @property {string[]} sources files whose tests are those that import them
 */

const filesUnder = (folder, pattern) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => pattern.test(file))
    .sort();

const testFiles = () => filesUnder('tests', /\.(test|spec)\.ts$/);
const chapterNames = () => filesUnder('src/content/chapters/en', /\.mdx$/).map((file) => basename(file, '.mdx'));
const testName = (file) => basename(file).replace(/\.(test|spec)\.ts$/, '');

/** A path of the project as the project writes it, whatever folder it was typed in; null for what is no file or folder of it. */
function projectPath(word) {
  const file = resolve(process.env.INIT_CWD ?? root, word);
  const inside = [file, resolve(root, word)].find((path) => path.startsWith(root) && existsSync(path));
  return inside ? relative(root, inside).replaceAll('\\', '/') : null;
}

/** How many letters have to be put in, taken out or exchanged to turn one word into the other. */
function editDistance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length];
}

/** The names most like a word, best first. */
export function nearest(word, names, count = 3) {
  const cost = (name) => editDistance(word.toLowerCase(), name.toLowerCase()) - (name.includes(word) ? word.length : 0);
  return [...names].sort((a, b) => cost(a) - cost(b)).slice(0, count);
}

function addPath(path, line, selection) {
  const figure = /^src\/components\/demos\/([\w-]+)(\/|$)/.exec(path)?.[1];
  const chapter = /^src\/content\/chapters\/\w+\/([\w-]+)\.mdx$/.exec(path)?.[1];
  if (figure && demoIds().includes(figure)) selection.figures.push(figure);
  else if (chapter) selection.chapters.push(chapter);
  else if (statSync(join(root, path)).isDirectory()) {
    const inside = testFiles().filter((file) => file.startsWith(`${path}/`));
    if (inside.length === 0) return false;
    for (const file of inside) addPath(file, '', selection);
  } else if (/\.spec\.ts$/.test(path)) selection.browser.push(path + line);
  else if (/\.test\.ts$/.test(path)) selection.unit.push(path + line);
  else if (/^(src|tests|scripts)\//.test(path)) selection.sources.push(path);
  else return false;
  return true;
}

/**
 * Reads the words. Throws a sentence with the nearest names for one that is none.
 * @param {string[]} words
 * @returns {Selection}
 */
export function select(words) {
  const selection = { figures: [], chapters: [], unit: [], browser: [], sources: [] };
  for (const word of words) {
    const [, name, line = ''] = /^(.*?)(:\d+)?$/.exec(word);
    if (demoIds().includes(name)) selection.figures.push(name);
    else if (chapterNames().includes(name)) selection.chapters.push(name);
    else {
      const path = projectPath(name);
      if (path && addPath(path, line, selection)) continue;
      const files = testFiles().filter((file) => testName(file) === name);
      if (files.length === 0) {
        const names = [...demoIds(), ...chapterNames(), ...testFiles().map(testName)];
        throw new Error(
          `There is no figure, chapter, test or source file “${word}”. The nearest are ${nearest(word, new Set(names)).join(', ')}.`,
        );
      }
      for (const file of files) addPath(file, line, selection);
    }
  }
  return selection;
}
