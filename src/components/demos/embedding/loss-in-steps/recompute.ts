/** Each claim once more from the course of training alone. */
import type { Rows } from '#lib/experiment/table.ts';

const names = ['first', 'second', 'third'];

/** Step at which a column crosses a value, on the straight line between two rows. */
function crossing(rows: Rows[string], name: string, value: number): number {
  const k = rows.findIndex((row) => (row[name] as number) >= value);
  const [a, b] = [rows[k - 1], rows[k]];
  if (!b) return NaN;
  if (!a) return b['step'] as number;
  const share = (value - (a[name] as number)) / ((b[name] as number) - (a[name] as number));
  return (a['step'] as number) * (1 - share) + (b['step'] as number) * share;
}

/** Strengths and half-steps. */
function half({ training = [], associations = [] }: Rows): [number, number][] {
  return associations.map(({ strength = NaN }, i) => [strength, crossing(training, names[i] as string, strength / 2)]);
}

export default {
  'time-times-strength'(rows: Rows): number {
    const products = half(rows).map(([strength, step]) => strength * step);
    const ratio = Math.max(...products) / Math.min(...products);
    return Number.isNaN(ratio) ? Infinity : ratio - 1;
  },
  'pauses-known'(rows: Rows): number {
    const modes = half(rows);
    const off = [1, 2].map((first) => {
      const middle = Math.sqrt((modes[first - 1]?.[1] as number) * (modes[first]?.[1] as number));
      const loss = rows['training']?.find(({ step = NaN }) => step >= middle)?.['loss'] ?? NaN;
      const left = modes.slice(first).reduce((sum, [strength]) => sum + (strength * strength) / 3, 0);
      return Math.abs(loss - left) / left;
    });
    return off.some(Number.isNaN) ? Infinity : Math.max(...off);
  },
};
