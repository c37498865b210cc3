/** Words of a command line: names of figures, and what to say where there is none of that name. */
import { parseArgs } from 'node:util';
import { figureIds } from './disk.mjs';

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

/** Ends the command with a sentence. */
export function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Of words that are to name figures, the first that names none, with the nearest ids, as a sentence; null where all do. */
export function unknownFigure(words, ids = figureIds()) {
  const word = words.find((candidate) => !ids.includes(candidate));
  return word === undefined ? null : `There is no figure “${word}”. The nearest are ${nearest(word, ids).join(', ')}.`;
}

/**
 * Reads a command line. `--help` prints the help and ends; a mistake ends with a sentence.
 * @param {string} help
 * @param {import('node:util').ParseArgsConfig['options']} [options]
 */
export function readCommand(help, options = {}) {
  let read;
  try {
    read = parseArgs({ allowPositionals: true, options: { help: { type: 'boolean' }, ...options } });
  } catch (error) {
    fail(`${error.message.split('. To specify')[0]}. --help says what there is.`);
  }
  if (read.values.help) {
    console.log(help);
    process.exit(0);
  }
  return read;
}
