/**
 * Keeps a formula or a term and the mark after it on one line: to the browser each is a box, and a line may begin with whatever follows a box.
 */
interface Node {
  type: string;
  value?: string;
  name?: string;
  tagName?: string;
  properties?: { className?: string[] };
  children?: Node[];
}

/** Characters of the longest formula that is kept: a longer one must be able to break. */
const longest = 32;

const marks = /^[，。；：、！？）”》,.;:!?)]+/;
const has = ({ properties }: Node, name: string) => properties?.className?.includes(name) === true;
/** Characters that are seen; a formula holds itself a second time, as MathML. */
const lengthOf = (node: Node): number =>
  has(node, 'katex-mathml')
    ? 0
    : (node.value ?? '').length + (node.children ?? []).reduce((sum, child) => sum + lengthOf(child), 0);
const isFormula = (node: Node) => has(node, 'katex');
const isBox = (node: Node) => node.name === 'Term' || (isFormula(node) && lengthOf(node) <= longest);

/** A box with the marks that follow it, and what is left of the text that began with them. */
function kept(box: Node, { value = '' }: Node): Node[] {
  const [found = ''] = marks.exec(value) ?? [];
  const children = [box, { type: 'text', value: found }];
  return [
    { type: 'element', tagName: 'span', properties: { className: ['keep'] }, children },
    { type: 'text', value: value.slice(found.length) },
  ];
}

/** Wraps them in `span.keep`, everywhere below a node. */
export function keepMarks(node: Node): void {
  const children: Node[] = [];
  for (const child of node.children ?? []) {
    const before = children.at(-1);
    if (before && isBox(before) && child.type === 'text' && marks.test(child.value!))
      children.splice(-1, 1, ...kept(before, child));
    else children.push(child);
    if (!isFormula(child)) keepMarks(child);
  }
  if (node.children) node.children = children;
}

/** For rehype; after the formulas are set. */
export const rehypeKeepMarks = () => keepMarks;
