/** The claims of initial-condensation from its downloaded tables, written without the experiment's code. */
import type { Rows } from '#lib/experiment/table.ts';

type Row = Record<string, number>;

const vectorsOf = (rows: Row[], names: string[]) => rows.map((row) => names.map((name) => row[name] as number));

function cosine(p: number[], q: number[]): number {
  const dot = (a: number[], b: number[]) => a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);
  return dot(p, q) / Math.sqrt(dot(p, p)) / Math.sqrt(dot(q, q));
}

/** Lines of 8 degrees around the neurons in their order, largest first, until 95% are held. */
function lineCount(vectors: number[][]): number {
  const groups: number[][][] = [];
  for (const vector of vectors) {
    const home = groups.find(([leader]) => Math.abs(cosine(leader as number[], vector)) >= Math.cos((8 * Math.PI) / 180));
    if (home) home.push(vector);
    else groups.push([vector]);
  }
  const sizes = groups.map((group) => group.length).sort((a, b) => b - a);
  let held = 0;
  return sizes.filter((size) => {
    const counts = held < 0.95 * vectors.length;
    held += size;
    return counts;
  }).length;
}

export default {
  aligned({ five_inputs: rows = [] }: Rows): number {
    const vectors = vectorsOf(rows, ['w1', 'w2', 'w3', 'w4', 'w5', 'b']);
    const pairs = vectors.flatMap((p, i) => vectors.slice(i + 1).map((q) => cosine(p, q)));
    return pairs.filter((value) => Math.abs(value) > 0.95).length / pairs.length;
  },
  lines({ one_input: rows = [] }: Rows): number {
    const excess = [1, 2, 3].map(
      (p) =>
        lineCount(
          vectorsOf(
            rows.filter((row) => row['p'] === p),
            ['w', 'b'],
          ),
        ) - p,
    );
    return Math.max(...excess);
  },
};
