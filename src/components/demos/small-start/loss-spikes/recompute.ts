/** Each claim once more from the course of training and the errors alone. */
import type { Rows } from '#lib/experiment/table.ts';

const column = (rows: Rows[string] = [], name: string) => rows.map((row) => row[name] as number);
const dot = (p: number[], q: number[]) => p.reduce((sum, value, i) => sum + value * (q[i] as number), 0);

/** Steps at which the loss first leaves its least value so far by a tenth before it is threefold, and whether it comes back. */
function spikeOf({ training = [] }: Rows): { rises: number; back: boolean } {
  let least = Infinity;
  let rises = NaN;
  for (const [i, { step = NaN, loss = NaN }] of training.entries()) {
    if (loss <= 1.1 * least) rises = NaN;
    else if (Number.isNaN(rises)) rises = step;
    if (loss > 3 * least) return { rises, back: column(training.slice(i), 'loss').some((later) => later < 1.5 * least) };
    least = Math.min(least, loss);
  }
  return { rises: NaN, back: false };
}

export default {
  'over-before'(rows: Rows): number {
    const { rises, back } = spikeOf(rows);
    if (!back) return 0;
    const before = (rows['curvature'] ?? []).filter(({ step = NaN }) => step < rises).at(-1);
    const rate = 2 / (rows['curvature']?.[0]?.['two_over_rate'] as number);
    return ((before?.['eigenvalue'] as number) * rate) / 2;
  },
  'known-pattern'(rows: Rows): number {
    if (!spikeOf(rows).back) return 0;
    const thrown = (rows['errors'] ?? []).map(({ peak = NaN, before = NaN }) => peak - before);
    const pattern = column(rows['errors'], 'pattern');
    return Math.abs(dot(thrown, pattern)) / Math.sqrt(dot(thrown, thrown) * dot(pattern, pattern));
  },
  'low-frequencies'(rows: Rows): number {
    if (!spikeOf(rows).back) return 0;
    const peak = column(rows['errors'], 'peak');
    const x = column(rows['errors'], 'x');
    // What waves of frequency 0 to 2 take off the square is their share.
    const waves = [
      x.map(() => Math.SQRT1_2),
      ...[1, 2].flatMap((k) => [x.map((xi) => Math.cos(k * xi)), x.map((xi) => Math.sin(k * xi))]),
    ];
    return waves.reduce((sum, wave) => sum + (2 * dot(peak, wave) ** 2) / x.length, 0) / dot(peak, peak);
  },
};
