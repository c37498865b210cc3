/** The argument of the whole site, as a graph of its claims. `nodes.ts` has the claims, `edges.ts` what they have to do with each other. */
import type { Text } from '#lib/i18n/text.ts';

/**
 * How the first of two claims bears on the second: it is evidence for it; it gives the reason; it is built on it; it shows where it ends
 * (a counterexample, or what it costs).
 */
export const edgeKinds = ['explains', 'supports', 'uses', 'limits'] as const;
export type EdgeKind = (typeof edgeKinds)[number];

export interface ArgumentNode {
  id: string;
  /** Folder of the figure in src/components/demos, and its claim. */
  demo: string;
  claim: string;
  /** Column and row on the map, from 0. The third row from the top of the map (row 3) is the puzzle's. */
  place: readonly [column: number, row: number];
  /** Three to eight words. */
  label: Text;
  /** `main`: what a half of the argument hangs on. `limit`: a failure, or a place where the bias ends. */
  role: 'main' | 'limit' | 'plain';
}

export interface ArgumentEdge {
  from: string;
  kind: EdgeKind;
  to: string;
  /** Why, in one line. */
  reason: Text;
}
