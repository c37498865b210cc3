/**
 * Fills the numbers in that a figure's words quote of runs, where the bundler reads them: `<Ledger … />` and `<Run … />` in the strings of text.ts,
 * presets.ts and method.ts, in the language of their string.
 */
import { basename, dirname } from 'node:path';
import { quotationsIn, quotedNumber, writtenQuotation } from '#lib/experiment/quoted.ts';
import { showMeasured } from '#lib/i18n/quoted.ts';
import { figureFolders, ledgerFile, loadPart, ofItself, readLedger, readRuns, root, runsFile, wordFiles } from './disk.mjs';

/** The number that a tag quotes, in plain text. Errors name the tag. */
async function printed(tag, lang) {
  const [quotation] = quotationsIn(tag);
  const { of } = quotation;
  try {
    if (!figureFolders[of]) throw new Error(`there is no figure “${of}”`);
    const measured = { ledger: readLedger(of) ?? undefined, runs: readRuns(of) ?? undefined };
    const { value } = quotedNumber(await loadPart(of, 'index.ts'), measured, quotation);
    const text = showMeasured(value, quotation, lang);
    if (/[<&]/.test(text)) throw new Error(`as="${quotation.as}" needs HTML, and a figure's words are plain`);
    return text;
  } catch (error) {
    throw new Error(`${writtenQuotation(quotation)}: ${error.message}`, { cause: error });
  }
}

/** The tags in one of a figure's files of words, each with the language of its string; between them, the code. */
function parts(code, id) {
  let lang;
  return ofItself(code, id)
    .split(/(<(?:Ledger|Run)\s[^>]*\/>)/)
    .map((text, i) => {
      if (i % 2 === 1) return { tag: text, lang };
      lang = [...text.matchAll(/\b(en|zh):/g)].at(-1)?.[1] ?? lang;
      return { text };
    });
}

/** What the strings of a language quote. */
export const quotedIn = (code, id, lang) =>
  parts(code, id).flatMap((part) => (part.lang === lang ? quotationsIn(part.tag ?? '') : []));

/** Code with numbers in place of quotations. */
export async function filled(code, id) {
  const texts = parts(code, id).map(({ text, tag, lang }) => text ?? printed(tag, lang));
  return (await Promise.all(texts)).join('');
}

/** For Vite. */
export const fillQuotations = {
  name: 'fill-quotations',
  enforce: 'pre',
  async transform(code, path) {
    const id = basename(dirname(path));
    // With a query it is no module: `?raw` is its text.
    if (!wordFiles.includes(basename(path)) || path !== `${root}${figureFolders[id]}/${basename(path)}`) return null;
    if (!/<(Ledger|Run)\s/.test(code)) return null;
    for (const [, of] of ofItself(code, id).matchAll(/\bof="([\w-]+)"/g)) {
      this.addWatchFile(ledgerFile(of));
      this.addWatchFile(runsFile(of));
    }
    return { code: await filled(code, id), map: null };
  },
};
