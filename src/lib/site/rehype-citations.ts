/** Citations in the text of the chapters: `@key`, `[@key; @key]`. Written as the text's language cites, each a link to its reference. */
import { readFileSync } from 'node:fs';
import type { Lang } from '../i18n/text.ts';
import { citation, citationInBrackets, citations, parseBibliography, sorted, type Reference } from './bibtex.ts';
import { contentLanguage } from './content-language.ts';

interface Node {
  type: string;
  value?: string;
  tagName?: string;
  properties?: { className?: string[]; href?: string };
  children?: Node[];
}

const text = (value: string): Node => ({ type: 'text', value });
const link = ({ key }: Reference, value: string): Node => ({
  type: 'element',
  tagName: 'a',
  properties: { href: `#bib-${key}` },
  children: [text(value)],
});
const cited = (children: Node[]): Node => ({ type: 'element', tagName: 'span', properties: { className: ['cite'] }, children });

/** Whether a bracket is open at the end of a text. */
const isOpen = (before: string) => (before.match(/[(（]/g)?.length ?? 0) > (before.match(/[)）]/g)?.length ?? 0);

/** In brackets of the language's own; where the citation stands within brackets already, without. */
function inBrackets(references: readonly Reference[], lang: Lang, nested: boolean): Node {
  const [open, semicolon, close] = lang === 'zh' ? ['（', '；', '）'] : ['(', '; ', ')'];
  const links = references.flatMap((reference, i) => [
    ...(i > 0 ? [text(semicolon)] : []),
    link(reference, citationInBrackets(reference, lang)),
  ]);
  return cited(nested ? links : [text(open), ...links, text(close)]);
}

/** Chinese writes a space between a name in Latin letters and what it follows, and none beside its marks. `before`: of the whole block. */
function spaced(between: string, node: Node, before: string): string {
  const shown = node.children![0]!;
  const begins = (shown.value ?? shown.children![0]!.value)!;
  const trimmed = between.replace(/ $/, '');
  return /^\p{L}/u.test(begins) && /[\p{L}\p{N}]$/u.test(before.trimEnd()) ? `${trimmed} ` : trimmed;
}

/**
 * @param references all that may be cited, lettered
 * @param lang of the text
 * @returns a function that replaces the citations in a tree; throws where a key is unknown
 */
export function citer(references: readonly Reference[], lang: Lang) {
  const find = (key: string) => {
    const found = references.find((reference) => reference.key === key);
    if (!found) throw new Error(`“@${key}” is cited, and references.bib has no such entry`);
    return found;
  };
  /** `before` is what stands before it in the same block. */
  function split(value: string, before: string): Node[] {
    const nodes: Node[] = [];
    let end = 0;
    for (const match of value.matchAll(citations)) {
      const { 0: found, 1: group, 2: key, index } = match;
      const all = before + value.slice(0, index);
      const nested = isOpen(all);
      const node = group
        ? inBrackets(group.match(/\w+/g)!.map(find), lang, nested)
        : cited([link(find(key!), nested ? citationInBrackets(find(key!), lang) : citation(find(key!), lang))]);
      const between = value.slice(end, index);
      nodes.push(text(lang === 'zh' ? spaced(between, node, all) : between), node);
      end = index + found.length;
      // The bracket at its end brings its own space.
      if (lang === 'zh' && !nested && value[end] === ' ') end++;
    }
    return [...nodes, text(value.slice(end))].filter((node) => node.type !== 'text' || node.value !== '');
  }
  /** Replaces what stands below a node; says what the block has said up to its end. */
  return function cite(node: Node, before = ''): string {
    if (node.type === 'text') return before + node.value!;
    if (isQuoted(node)) return `${before}x`;
    let said = isBlock(node) ? '' : before;
    node.children = node.children?.flatMap((child) => {
      const start = said;
      said = cite(child, said);
      return child.type === 'text' && child.value!.includes('@') ? split(child.value!, start) : child;
    });
    return isBlock(node) ? before : said;
  };
}

const isBlock = ({ tagName = '' }: Node) => /^(p|li|h[1-6]|td|th|ul|ol|table|div|section|blockquote)$/.test(tagName);
/** Code and formulas: what looks like a key or a bracket there is none. */
const isQuoted = ({ tagName, properties }: Node) =>
  tagName === 'code' || tagName === 'pre' || properties?.className?.includes('katex') === true;

/** For rehype. */
export function rehypeCitations({ bibliography }: { bibliography: URL }) {
  const references = sorted(parseBibliography(readFileSync(bibliography, 'utf8')));
  const citers = { en: citer(references, 'en'), zh: citer(references, 'zh') };
  return (tree: Node, file: { path?: string }) => void citers[contentLanguage(file.path ?? '')](tree);
}
