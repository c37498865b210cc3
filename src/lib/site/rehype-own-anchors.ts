/**
 * A figure or an exercise has its id for its anchor, whatever the headings say: one whose words come to the same gets another. Runs when headings
 * have their ids.
 */
export interface Node {
  type: string;
  name?: string | null;
  tagName?: string;
  properties?: { id?: string };
  attributes?: { name?: string; value?: unknown }[];
  children?: Node[];
}

const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];

const idOf = ({ attributes }: Node) => attributes?.find(({ name }) => name === 'id')?.value;

/** Changes the tree of a page. */
export function ownAnchors(tree: Node) {
  const nodes = all(tree);
  const taken = new Set(nodes.filter(({ name }) => name === 'Demo' || name === 'Exercise').map(idOf));
  for (const { tagName, properties } of nodes)
    if (/^h[1-6]$/.test(tagName ?? '') && taken.has(properties?.id)) properties!.id += '-section';
}

export const rehypeOwnAnchors = () => ownAnchors;
