/** The claims of initial-condensation from its downloaded tables, written without the experiment's code. */
import type { Rows } from '#lib/experiment/table.ts';

type Row = Record<string, number>;

const vectorsOf = (rows: Row[], names: string[]) => rows.map((row) => names.map((name) => row[name] as number));

function cosine(p: number[], q: number[]): number {
  const dot = (a: number[], b: number[]) => a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);
  return dot(p, q) / Math.sqrt(dot(p, p)) / Math.sqrt(dot(q, q));
}

/** Lines of 8 degrees around the neurons in their order, largest first, until 95% are held: the angle of each, degrees. */
function linesOf(vectors: number[][]): number[] {
  const groups: number[][][] = [];
  for (const vector of vectors) {
    const home = groups.find(([leader]) => Math.abs(cosine(leader as number[], vector)) >= Math.cos((8 * Math.PI) / 180));
    if (home) home.push(vector);
    else groups.push([vector]);
  }
  let held = 0;
  return groups
    .sort((a, b) => b.length - a.length)
    .filter((group) => {
      const counts = held < 0.95 * vectors.length;
      held += group.length;
      return counts;
    })
    .map(([leader]) => (Math.atan2((leader as number[])[1] as number, (leader as number[])[0] as number) * 180) / Math.PI);
}

/** Where sum of y (x cos + sin)^p has a crest of its size, in degrees of half a turn: its slope's changes of sign, by halving. */
function extremaOf(points: Row[], p: number): number[] {
  const part = (angle: number, of: (z: number, turned: number) => number) => {
    const [c, s] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
    return points.reduce((sum, { x = 0, y = 0 }) => sum + y * of(c * x + s, c - s * x), 0);
  };
  const height = (angle: number) => part(angle, (z) => z ** p);
  const slope = (angle: number) => part(angle, (z, turned) => z ** (p - 1) * turned);
  return Array.from({ length: 180 }, (_, i) => i - 0.37).flatMap((from) => {
    let [low, high] = [from, from + 1];
    if (slope(low) > 0 === slope(high) > 0) return [];
    for (let i = 0; i < 60; i++) {
      const middle = (low + high) / 2;
      if (slope(middle) > 0 === slope(low) > 0) low = middle;
      else high = middle;
    }
    const isCrest = [-0.1, 0.1].every((step) => Math.abs(height(low + step)) < Math.abs(height(low)));
    return isCrest ? [low] : [];
  });
}

/** Degrees between lines. */
function apart(one: number, other: number): number {
  const angle = Math.abs(one - other) % 180;
  return Math.min(angle, 180 - angle);
}

const farthest = (some: number[], others: number[]) =>
  Math.max(...some.map((one) => Math.min(...others.map((other) => apart(one, other)))));

export default {
  aligned({ five_inputs: rows = [] }: Rows): number {
    const vectors = vectorsOf(rows, ['w1', 'w2', 'w3', 'w4', 'w5', 'b']);
    const pairs = vectors.flatMap((p, i) => vectors.slice(i + 1).map((q) => cosine(p, q)));
    return pairs.filter((value) => Math.abs(value) > 0.95).length / pairs.length;
  },
  lines({ one_input: rows = [], one_input_points: points = [] }: Rows): number {
    const angles = [1, 2, 3].map((p) => {
      const own = rows.filter((row) => row['p'] === p);
      const [lines, extrema] = [linesOf(vectorsOf(own, ['w', 'b'])), extremaOf(points, p)];
      return Math.max(farthest(lines, extrema), farthest(extrema, lines));
    });
    return Math.max(...angles);
  },
};
