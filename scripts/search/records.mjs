/** What the search finds in a page of the built site: its sections, figures, terms and references, each with the address that leads to it. */
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';

/** Pages that hold nothing to find: a figure alone, what a reader has run. */
const without = /^(zh\/)?(embed|notebook)\//;

/** Not text, said twice, or folded away until asked for: an excerpt must not give an answer away. */
const isSkipped = ({ tagName, properties: { className = [], popover } }) =>
  /^(script|style|svg|noscript|template|details|annotation)$/.test(tagName) ||
  popover !== undefined ||
  className.some((name) => /^(katex-html|demo-place|argument-place|block-label)$/.test(name));

const isBlock = ({ tagName }) => /^(p|li|h[1-6]|td|th|div|section|dt|dd|br)$/.test(tagName);

function rawText(node) {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && isSkipped(node)) return ' ';
  const inside = (node.children ?? []).map(rawText).join('');
  return node.type === 'element' && isBlock(node) ? ` ${inside} ` : inside;
}
const textOf = (...nodes) =>
  nodes
    .filter(Boolean)
    .map(rawText)
    .join(' ')
    .replace(/[\s\u2060]+/g, ' ')
    .trim();

/** Nodes of a chapter's text, from each of its headings to the next; what stands before the first has none. */
function sections(article) {
  const parts = [{ heading: null, nodes: [] }];
  for (const node of article.children) {
    if (node.tagName === 'h2' && node.properties.id) parts.push({ heading: node, nodes: [] });
    else parts.at(-1).nodes.push(node);
  }
  return parts;
}

/** Sections of a page's text; a page that is not a chapter is one, with its title. */
function sectionRecords(main, title) {
  const article = select('article', main);
  const lead = textOf(select('.lead', main));
  if (!article) return [{ kind: 'section', id: '', title, content: lead }];
  return sections(article).map(({ heading, nodes }) => ({
    kind: 'section',
    id: heading?.properties.id ?? '',
    title: heading ? textOf(heading) : title,
    content: `${heading ? '' : lead} ${textOf(...nodes)}`.trim(),
  }));
}

function figureRecords(main) {
  return selectAll('.demo-place', main).map((place) => {
    const live = select('.demo-root', place);
    const question = select('.title-row .question', live);
    const words = question.children.filter(({ properties }) => !properties?.className?.includes('number'));
    return {
      kind: 'figure',
      id: place.properties.id,
      number: place.properties.dataNumber,
      title: textOf(...words),
      // What is claimed of it stands in its folds, and is not given away.
      content: textOf(select('.asked', live), ...selectAll('.caption', live)),
    };
  });
}

const termRecords = (main) =>
  selectAll('.glossary > div', main).map((entry) => ({
    kind: 'term',
    id: entry.properties.id,
    title: textOf(select('dt', entry)),
    content: textOf(select('dd', entry)),
  }));

const referenceRecords = (main) =>
  selectAll('.references > li', main).map((entry) => ({
    kind: 'reference',
    id: entry.properties.id,
    title: textOf(select('span', entry)),
    content: '',
  }));

/**
 * @param html of a page
 * @param path where it stands below the site's base: 'zh/parity/', '' for the home page
 * @returns {{ kind: string, id: string, number?: string, title: string, content: string, page: string, lang: 'en' | 'zh', url: string }[]}
 *   `page`: what the page calls itself ('Chapter 4 Parity'); `url` below the base. None for a page that holds nothing to find.
 */
export function recordsOf(html, path) {
  if (without.test(path)) return [];
  const main = select('main', fromHtml(html));
  if (!main) return [];
  const title = textOf(select('h1', main));
  const label = select('.title .block-label', main);
  const page = [label && textOf(...label.children), title].filter(Boolean).join(' ');
  const isList = /(glossary|references)\/$/.test(path);
  return [
    ...sectionRecords(main, title),
    // The home page shows figures of chapters, and a chapter the references of its own.
    ...(label ? figureRecords(main) : []),
    ...(isList ? [...termRecords(main), ...referenceRecords(main)] : []),
  ].map((record) => ({
    ...record,
    page,
    lang: path.startsWith('zh/') ? 'zh' : 'en',
    url: `/${path}${record.id && `#${record.id}`}`,
  }));
}
