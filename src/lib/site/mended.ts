/**
 * Addresses that were mangled on their way: a mark or a word of the sentence around them stuck to the end, `&` copied from a page's source as
 * `&amp;`. No name or value of ours ends so.
 */

const marksAtEnd = /[\s.,;:!?'"()[\]{}<>*~`，。、；：！？…“”‘’（）《》〈〉【】「」『』]+$/u;

const withoutMarks = (word: string) => word.replace(marksAtEnd, '');

/** A name or a value of a setting: up to what no setting can hold, without marks at the end. */
export const mendedWord = (word: string) => withoutMarks(word.replace(/[^\x20-\x7e].*$/su, '').trim());

/** An anchor as it may have been meant, likeliest first; Chinese headings have Chinese ones. */
export function mendedAnchors(anchor: string): string[] {
  return [...new Set([anchor, withoutMarks(anchor), mendedWord(anchor)])].filter((candidate) => candidate !== '');
}

/** The settings of an address. Of a name that is there twice the last is taken. */
export function mendedQuery(query: URLSearchParams): URLSearchParams {
  const mended = new URLSearchParams();
  for (const [name, value] of query) {
    const word = mendedWord(name.replace(/^(?:amp;)+/, ''));
    if (word !== '') mended.set(word, mendedWord(value));
  }
  return mended;
}
