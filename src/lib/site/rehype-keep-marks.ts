/**
 * Keeps a formula or a term and the marks that touch it on one line: to the browser each is a box, and a line may break beside a box.
 * And keeps the last two characters of a Chinese paragraph together: no last line is one of them and its mark.
 */
import { contentLanguage } from './content-language.ts';

export interface Node {
  type: string;
  value?: string;
  name?: string;
  tagName?: string;
  properties?: { className?: string[] };
  children?: Node[];
}

/** Marks with which no line begins, and marks with which none ends. */
const closing = /^[，。；：、！？）”》,.;:!?)]+/;
const opening = /[（“《(]+$/;
const has = ({ properties }: Node, name: string) => properties?.className?.includes(name) === true;
const isFormula = (node: Node) => has(node, 'katex');
const isBox = (node: Node) => node.name === 'Term' || isFormula(node);

const said = (node: Node): string => node.value ?? (node.children ?? []).map(said).join('');
/** Parts of a formula as long as this may part; `k = 5` and `1 − p` may not. */
const longPart = 6;

/** Whether a line may end between two parts of a formula. In Chinese only after a relation, and not of a short formula. */
function mayPart(before: Node, after: Node, lang: string): boolean {
  if (lang !== 'zh') return true;
  const last = before.children?.findLast((child) => !has(child, 'mspace'));
  return last !== undefined && has(last, 'mrel') && said(before).length + said(after).length > longPart;
}

/** A formula that breaks after its relations, as ever, where nothing around it may break. */
function breaking(formula: Node, lang: string): Node {
  if (!isFormula(formula)) return formula;
  const between: Node = { type: 'element', tagName: 'wbr', properties: {}, children: [] };
  const children = formula.children?.map((child) =>
    has(child, 'katex-html')
      ? {
          ...child,
          children: child.children!.flatMap((base, i, bases) =>
            i > 0 && mayPart(bases[i - 1]!, base, lang) ? [between, base] : [base],
          ),
        }
      : child,
  );
  return { ...formula, ...(children && { children }) };
}

const text = (value: string): Node => ({ type: 'text', value });
const keep = (children: Node[]): Node => ({ type: 'element', tagName: 'span', properties: { className: ['keep'] }, children });

/** A node split where its text ends in opening marks. */
function cutOpening(node: Node | undefined): [rest: string, opening: string] {
  const value = node?.type === 'text' ? node.value! : '';
  const [found = ''] = opening.exec(value) ?? [];
  return [value.slice(0, value.length - found.length), found];
}

/** Wraps boxes and the marks that touch them in `span.keep`, everywhere below a node; in Chinese every formula of a line. */
export function keepMarks(node: Node, lang = 'en'): void {
  const children: Node[] = [];
  for (const child of node.children ?? []) {
    const before = children.at(-1);
    const [rest, opened] = isBox(child) ? cutOpening(before) : ['', ''];
    const [closed = ''] = child.type === 'text' ? (closing.exec(child.value!) ?? []) : [];
    if (opened) children.splice(-1, 1, text(rest), keep([text(opened), breaking(child, lang)]));
    else if (closed && before && has(before, 'keep')) before.children!.push(text(closed));
    else if (closed && before && isBox(before)) children.splice(-1, 1, keep([breaking(before, lang), text(closed)]));
    else {
      const alone = lang === 'zh' && isFormula(child) && !has(node, 'katex-display');
      children.push(alone ? keep([breaking(child, lang)]) : child);
      if (!isFormula(child)) keepMarks(child, lang);
      continue;
    }
    if (closed) children.push(text(child.value!.slice(closed.length)));
  }
  if (node.children) node.children = children;
}

/** Characters with which a Chinese paragraph ends. */
const end = /\p{Script=Han}{2}[。：；！？）”]*\s*$/u;

/** Wraps the last characters of a paragraph in `span.keep`: in its last text, which may stand in the sentence of a cause. */
function keepEnd(paragraph: Node): void {
  const last = paragraph.children?.at(-1);
  if (last?.name === 'Because') return keepEnd(last);
  const [found] = (last?.type === 'text' && end.exec(last.value!)) || [];
  if (found) paragraph.children!.splice(-1, 1, text(last!.value!.slice(0, -found.length)), keep([text(found)]));
}

/** Keeps the ends of all paragraphs and items of lists below a node. */
export function keepEnds(node: Node): void {
  if (node.tagName === 'p' || node.tagName === 'li') keepEnd(node);
  node.children?.forEach(keepEnds);
}

/** For rehype; after the formulas are set. */
export const rehypeKeepMarks = () => (tree: Node, file: { path?: string }) => {
  keepMarks(tree, contentLanguage(file.path ?? ''));
  keepEnds(tree);
};
