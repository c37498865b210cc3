/** Numbers that stand in a chapter as digits: what no reference to a run fills in. */

/** What is no prose: front matter, code, displayed formulas; then, formulas gone, tags with their properties, addresses of links, keys of references. */
const blocks = /^---\n[\s\S]*?\n---\n|```[\s\S]*?```|`[^`]*`|\$\$[\s\S]*?\$\$/g;
const formula = /\$[^$]+\$/g;
const marks = /<[^>]*>|(?<=\])\([^)]*\)|@[\w-]+|&\w+;/g;

/** In a formula whole numbers and fractions belong to it; a decimal is a result or a setting. */
const decimalsIn = (text: string) => ` ${(text.match(/\d+\.\d+/g) ?? []).join(' ')} `;

/** With the words around it, for who looks for it. */
export interface BareNumber {
  number: string;
  where: string;
}

export function bareNumbersIn(text: string): BareNumber[] {
  const prose = text.replaceAll(blocks, ' ').replaceAll(formula, decimalsIn).replaceAll(marks, ' ').replaceAll(/\s+/g, ' ');
  return [...prose.matchAll(/(?<![\w.,])\d[\d,]*(?:\.\d+)?/g)].map(({ 0: found, index }) => ({
    number: found.replaceAll(',', ''),
    where: prose.slice(Math.max(0, index - 40), index + 40),
  }));
}
