/** The lines of the map in words. */
import { edgeWords } from '#lib/i18n/argument.ts';
import type { Lang } from '#lib/i18n/text.ts';
import type { EdgeKind } from '../../../content/argument/types.ts';
import type { ArgumentData, NodeData } from './data.ts';

export interface Tie {
  kind: EdgeKind;
  /** "explains", "explained by" */
  verb: string;
  other: NodeData;
  reason: string;
}

export const allNodes = (data: ArgumentData): NodeData[] => data.chapters.flatMap(({ nodes }) => nodes);

/** What a claim has to do with the others: first what it does to them. */
export function tiesOf(id: string, data: ArgumentData, lang: Lang): Tie[] {
  const byId = new Map(allNodes(data).map((node) => [node.id, node]));
  const from = data.edges.filter((edge) => edge.from === id).map((edge) => ({ ...edge, other: edge.to, words: 'does' as const }));
  const to = data.edges.filter((edge) => edge.to === id).map((edge) => ({ ...edge, other: edge.from, words: 'isDone' as const }));
  return [...from, ...to].map(({ kind, other, words, reason }) => ({
    kind,
    verb: edgeWords[kind][words][lang],
    other: byId.get(other)!,
    reason,
  }));
}

/** A claim as a sentence names it: Chinese has no space that would set it off from its verb. */
export const claimSaid = (label: string, lang: Lang): string => (lang === 'en' ? label : `“${label}”`);

/** The claim itself and those that a line joins to it. */
export function neighbourhood(id: string, data: ArgumentData): Set<string> {
  return new Set([id, ...data.edges.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []))]);
}
