/** The claims of transformer-rule from its downloaded tables, written without the experiment's code. */
import type { Rows } from '#lib/experiment/table.ts';

type Name = 'small' | 'large';

function shareRight({ answers = [] }: Rows, name: Name, held: 0 | 1): number {
  const asked = answers.filter((row) => row['held_out'] === held);
  const right = asked.filter(({ key = NaN, first = NaN, second = NaN, ...row }) => row[name] === key + first + second);
  return right.length / asked.length;
}

/** Share of the pairs of rows whose angle has a cosine above 0.7 or below -0.7. */
function alignedShare(rows: Record<string, number>[]): number {
  const vectors = rows.map((row) => Object.values(row));
  const dot = (a: number[], b: number[]) => a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);
  const cosines = vectors.flatMap((p, i) => vectors.slice(i + 1).map((q) => dot(p, q) / Math.sqrt(dot(p, p) * dot(q, q))));
  return cosines.filter((cosine) => Math.abs(cosine) > 0.7).length / cosines.length;
}

export default {
  rule: (tables: Rows) => shareRight(tables, 'small', 1),
  'no-rule': (tables: Rows) => shareRight(tables, 'large', 1),
  'by-heart': (tables: Rows) => Math.min(shareRight(tables, 'small', 0), shareRight(tables, 'large', 0)),
  'line-up': ({ queries_small: small = [], queries_large: large = [] }: Rows) => alignedShare(small) - alignedShare(large),
};
