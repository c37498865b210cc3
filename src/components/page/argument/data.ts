/** The argument with what the experiments, the ledger and the chapters say of its claims: all that the map shows before a press. */
import { byFolder } from '#components/demos/by-folder.ts';
import type { FigureSpec } from '#lib/experiment/figure.ts';
import type { Ledger } from '#lib/experiment/ledger.ts';
import { defaults } from '#lib/experiment/params.ts';
import { permalink } from '#lib/experiment/permalink.ts';
import type { Lang } from '#lib/i18n/text.ts';
import { href } from '#lib/site/href.ts';
import { figure } from '#lib/site/numbers.ts';
import { edges } from '../../../content/argument/edges.ts';
import { nodes } from '../../../content/argument/nodes.ts';
import type { ArgumentNode, EdgeKind } from '../../../content/argument/types.ts';
import { drawEdges } from './draw.ts';
import { boxOf, type Place } from './layout.ts';

export interface NodeData {
  id: string;
  demo: string;
  claim: string;
  role: ArgumentNode['role'];
  label: string;
  statement: string;
  /** "2.1" */
  figure: string;
  /** Page that the figure stands on. */
  home: string;
  /** Address of the figure with the default run. */
  link: string;
  x: number;
  y: number;
  /** Seeds measured, and which of them failed. */
  seeds: number;
  failing: number[];
  /** Settled by a computation without chance: no seeds are counted. */
  exact: boolean;
}

export interface ChapterData {
  number: number;
  title: string;
  href: string;
  x: number;
  y: number;
  nodes: NodeData[];
}

export interface EdgeData {
  from: string;
  kind: EdgeKind;
  to: string;
  reason: string;
  path: string;
}

export interface ArgumentData {
  chapters: ChapterData[];
  edges: EdgeData[];
}

const specs = byFolder(import.meta.glob<FigureSpec>('../../demos/*/*/index.ts', { import: 'default', eager: true }));
const ledgers = import.meta.glob<Ledger>('../../../content/ledger/*.json', { import: 'default', eager: true });

/** Number of the chapter that shows a claim's figure. */
const chapterOf = ({ demo }: ArgumentNode) => Number(figure(demo).number.split('.')[0]);

/** The upper left claim of each chapter: the heading stands above it. */
const headed = new Map<number, Place>();
for (const node of nodes) {
  const [column, row] = headed.get(chapterOf(node)) ?? node.place;
  const higher = node.place[1] < row || (node.place[1] === row && node.place[0] < column);
  headed.set(chapterOf(node), higher ? node.place : [column, row]);
}
/** The lines of the map, in the order of `edges`. */
export const paths = drawEdges(nodes, edges, [...headed.values()]);

/** What is known of a claim of the map. Throws where it is not known, or was not measured. */
export function measured({ id, demo, claim }: ArgumentNode) {
  const where = `src/content/argument/nodes.ts, node "${id}"`;
  const spec = specs[demo];
  if (!spec) throw new Error(`${where}: there is no folder src/components/demos/*/${demo}.`);
  const index = spec.claims.findIndex((candidate) => candidate.id === claim);
  const names = spec.claims.map((candidate) => candidate.id).join(', ');
  if (index < 0) throw new Error(`${where}: ${demo} has no claim "${claim}"; it has ${names}.`);
  const ledger = ledgers[`../../../content/ledger/${demo}.json`];
  if (!ledger) throw new Error(`${where}: ${demo} has no ledger; make it with "npm run ledger -- ${demo}".`);
  const place = ledger.claims.findIndex((candidate) => candidate.id === claim);
  if (place < 0) throw new Error(`${where}: the ledger of ${demo} knows no claim "${claim}"; run "npm run ledger -- ${demo}".`);
  const failing = ledger.seeds.filter(({ holds }) => !holds[place]).map(({ seed }) => seed);
  return { spec, claim: spec.claims[index]!, seeds: ledger.seeds.length, failing };
}

function nodeData(node: ArgumentNode, lang: Lang): NodeData {
  const { id, demo, role, label, place } = node;
  const { spec, claim, seeds, failing } = measured(node);
  const { chapter, number } = figure(demo);
  const home = href(`/${chapter}/`, lang);
  const { x, y } = boxOf(place);
  return {
    id,
    demo,
    claim: claim.id,
    role,
    label: label[lang],
    statement: claim.statement[lang],
    figure: number,
    home,
    link: permalink(home, demo, spec.params, defaults(spec.params), spec.version),
    x,
    y,
    seeds,
    failing,
    exact: claim.exact ?? false,
  };
}

/** @param chapters number, slug and title of each, in order */
export function argumentData(lang: Lang, chapters: readonly { number: number; slug: string; title: string }[]): ArgumentData {
  return {
    chapters: chapters.flatMap(({ number, slug, title }) => {
      const place = headed.get(number);
      if (!place) return [];
      const { x, y } = boxOf(place);
      const own = nodes.filter((node) => chapterOf(node) === number).map((node) => nodeData(node, lang));
      return [{ number, title, href: href(`/${slug}/`, lang), x, y, nodes: own }];
    }),
    edges: edges.map(({ from, kind, to, reason }, i) => ({ from, kind, to, reason: reason[lang], path: paths[i]! })),
  };
}
