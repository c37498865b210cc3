/** The claim of projection from its downloaded table, written without the experiment's code. */
import type { Rows } from '#lib/experiment/table.ts';

export default {
  'low-first'({ errors = [] }: Rows): number {
    const last = errors.at(-1)?.['epoch'] as number;
    const when = ['k0', 'k1', 'k2'].map((name) => errors.find((row) => (row[name] as number) < 0.3)?.['epoch']);
    if (when.filter((epoch) => epoch === undefined).length > 1) return 1;
    const [a, b, c] = when.map((epoch) => Math.max(1, epoch ?? last)) as [number, number, number];
    return Math.min(b / a, c / b);
  },
};
