import bib from '../../content/references.bib?raw';
import { citedKeys, parseBibliography, sorted, type Reference } from './bibtex.ts';
import { sources, type Source } from './sources.ts';

export const references: Reference[] = sorted(parseBibliography(bib));

/** The references that a text cites; throws where one is missing from references.bib. */
export function referencesOf(text: string): Reference[] {
  const keys = citedKeys(text);
  const missing = keys.filter((key) => !references.some((reference) => reference.key === key));
  if (missing.length) throw new Error(`Cited but not in references.bib: ${missing.join(', ')}`);
  return references.filter(({ key }) => keys.includes(key));
}

/** The chapters whose English text cites a reference, in reading order. */
export const citing = (key: string, chapters: readonly Source[] = sources): Source[] =>
  chapters.filter(({ lang, text }) => lang === 'en' && citedKeys(text).includes(key));
