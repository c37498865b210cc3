/** Which figure of the page an address means that has its name mangled, or the one that it had before. */
import { mendedWord } from '#lib/site/mended.ts';

/** A figure's own name on this page, or null where the page has none that may be meant. @param name as the address has it */
export function meantDemo(name: string): string | null {
  // A former name is an anchor inside the figure's place.
  const place = document.getElementById(mendedWord(name))?.closest<HTMLElement>('.demo-place');
  return place?.dataset['demo'] ?? null;
}
