/** The claims of three-layer-condensation from its downloaded tables, written without the experiment's code. */
import type { Rows } from '#lib/experiment/table.ts';

const length = (v: number[]) => Math.hypot(...v);

/** Weighted share of the pairs within arccos 0.95 of one line, by angles. */
function share(vectors: number[][], weights: number[]): number {
  const largest = Math.acos(0.95);
  let [all, near] = [0, 0];
  vectors.forEach((u, i) =>
    vectors.slice(i + 1).forEach((v, k) => {
      const weight = (weights[i] as number) * (weights[i + 1 + k] as number);
      const cosine = u.reduce((sum, value, d) => sum + value * (v[d] as number), 0) / (length(u) * length(v));
      const angle = Math.acos(Math.max(-1, Math.min(1, cosine)));
      all += weight;
      if (Math.min(angle, Math.PI - angle) < largest) near += weight;
    }),
  );
  return near / all;
}

export default {
  'both-condense'({ small_at_fall: rows = [] }: Rows): number {
    const from = (row: Rows[string][number], i: number) => row[`weight2_from${i + 1}`] as number;
    const first = rows.map((row) => [row['weight1'] as number, row['bias1'] as number]);
    const second = rows.map((row) => [...rows.map((_, i) => from(row, i)), row['bias2'] as number]);
    const firstWeights = first.map((v, i) => length(v) * length(rows.map((row) => from(row, i))));
    const secondWeights = second.map((v, j) => length(v) * Math.abs(rows[j]?.['output'] as number));
    // The figure keeps four digits behind the point.
    return Number(Math.min(share(first, firstWeights), share(second, secondWeights)).toFixed(4));
  },
  'neither-condenses': ({ training = [] }: Rows) =>
    training.reduce((most, row) => Math.max(most, row['large_layer1'] as number, row['large_layer2'] as number), 0),
};
