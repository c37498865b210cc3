/** What the words after `npm test --` mean: figures, chapters, test files, source files. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { figureFolders, figureIds, root } from '../figures/disk.mjs';
import { nearest } from '../figures/words.mjs';

/**
 * @typedef {object} Selection
 * @property {string[]} figures ids
 * @property {string[]} chapters names of files without their ending, such as 04-parity
 * @property {string[]} unit test files for vitest, each perhaps with :line
 * @property {string[]} browser test files for Playwright, likewise
 * @property {string[]} sources files whose tests are those that import them
 */

const filesUnder = (folder, pattern) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => pattern.test(file))
    .sort();

const testFiles = () => ['tests', 'src/components/demos'].flatMap((folder) => filesUnder(folder, /\.(test|spec)\.ts$/));
const chapterNames = () => filesUnder('src/content/chapters/en', /\.mdx$/).map((file) => basename(file, '.mdx'));
const testName = (file) => basename(file).replace(/\.(test|spec)\.ts$/, '');

/** A path of the project as the project writes it, whatever folder it was typed in; null for what is no file or folder of it. */
function projectPath(word) {
  const file = resolve(process.env.INIT_CWD ?? root, word);
  const inside = [file, resolve(root, word)].find((path) => path.startsWith(root) && existsSync(path));
  return inside ? relative(root, inside).replaceAll('\\', '/') : null;
}

function addPath(path, line, selection) {
  const figure = figureIds().find((id) => `${path}/`.startsWith(`${figureFolders[id]}/`));
  const chapter = /^src\/content\/chapters\/\w+\/([\w-]+)\.mdx$/.exec(path)?.[1];
  if (figure) selection.figures.push(figure);
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
    if (figureIds().includes(name)) selection.figures.push(name);
    else if (chapterNames().includes(name)) selection.chapters.push(name);
    else {
      const path = projectPath(name);
      if (path && addPath(path, line, selection)) continue;
      const files = testFiles().filter((file) => testName(file) === name);
      if (files.length === 0) {
        const names = [...figureIds(), ...chapterNames(), ...testFiles().map(testName)];
        throw new Error(
          `There is no figure, chapter, test or source file “${word}”. The nearest are ${nearest(word, new Set(names)).join(', ')}.`,
        );
      }
      for (const file of files) addPath(file, line, selection);
    }
  }
  return selection;
}
