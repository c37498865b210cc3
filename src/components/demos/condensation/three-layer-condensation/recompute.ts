/** The claims of three-layer-condensation from its downloaded tables, written without the experiment's code. */
import type { Rows } from '#lib/experiment/table.ts';

const length = (v: number[]) => Math.hypot(...v);

/** Degrees between two vectors. */
function angle(u: number[], v: number[]): number {
  const cosine = u.reduce((sum, value, d) => sum + value * (v[d] as number), 0) / (length(u) * length(v));
  return (Math.acos(Math.max(-1, Math.min(1, cosine))) * 180) / Math.PI;
}

/** Share of the weight in two directions, each led by the heaviest vector that no direction before has taken, with all within 15 degrees of it. */
function share(vectors: number[][], weights: number[]): number {
  const heaviestFirst = vectors
    .map((vector, i) => ({ vector, weight: weights[i] as number }))
    .sort((p, q) => q.weight - p.weight);
  const directions: { leader: number[]; weight: number }[] = [];
  for (const { vector, weight } of heaviestFirst) {
    const own = directions.find(({ leader }) => angle(leader, vector) <= 15);
    if (own) own.weight += weight;
    else directions.push({ leader: vector, weight });
  }
  const [best = 0, next = 0] = directions.map(({ weight }) => weight).sort((p, q) => q - p);
  return (best + next) / weights.reduce((sum, weight) => sum + weight, 0);
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
