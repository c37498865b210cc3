/** The claim of frequency-predicts from its downloaded table, written without the experiment's code. */
import type { Rows } from '#lib/experiment/table.ts';

/** Rank of each value: how many are smaller, and half of those that are equal. */
function rank(values: number[]): number[] {
  return values.map(
    (value) => values.filter((other) => other < value).length + values.filter((other) => other === value).length / 2,
  );
}

/** Pearson's correlation. */
function correlation(a: number[], b: number[]): number {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [ma, mb] = [mean(a), mean(b)];
  const product = (u: number[], mu: number, v: number[], mv: number) =>
    u.reduce((sum, value, i) => sum + (value - mu) * ((v[i] ?? NaN) - mv), 0);
  return product(a, ma, b, mb) / Math.sqrt(product(a, ma, a, ma) * product(b, mb, b, mb));
}

export default {
  predicts({ targets = [] }: Rows): number {
    const column = (name: string) => targets.map((row) => row[name] ?? NaN);
    return correlation(rank(column('neighbour_correlation')), rank(column('test_accuracy')));
  },
};
