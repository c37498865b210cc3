/** The claim of two-vectors from its downloaded tables, written without the experiment's code. */
import type { Rows } from '#lib/experiment/table.ts';

/** Largest distance of a vector of a table's last row from the mean of them all. */
function apart(rows: Record<string, number>[]): number {
  const last = rows.at(-1) ?? {};
  const n = Object.keys(last).filter((name) => /^x\d+$/.test(name)).length;
  const part = (axis: string) => Array.from({ length: n }, (_, i) => last[`${axis}${i + 1}`] as number);
  const [x, y] = [part('x'), part('y')];
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value / n, 0);
  return Math.max(...x.map((at, i) => Math.hypot(at - mean(x), (y[i] as number) - mean(y))));
}

export default {
  'equal-split': ({ pair = [], chain = [], sum = [] }: Rows) =>
    Math.max(apart(pair), apart(chain)) / Math.hypot(sum[0]?.['x'] ?? NaN, sum[0]?.['y'] ?? NaN),
};
