/** The claims from the downloaded tables, written without the experiment's code. */
import type { Rows } from '#lib/experiment/table.ts';

/** Median: half of the sum of the two numbers that have as many below as above. */
function middle(rows: Record<string, number>[], column: string): number {
  const values = rows.map((row) => row[column] as number).sort((a, b) => a - b);
  const half = values.length / 2;
  return ((values[Math.ceil(half) - 1] as number) + (values[Math.floor(half)] as number)) / 2;
}

export default {
  closer({ training = [], distances = [] }: Rows): number {
    const at = training.find((row) => (row['smooth_seen'] as number) >= 0.9)?.['smooth_distance'];
    return at === undefined ? Infinity : middle(distances, 'smooth') / at;
  },
  'rough-closer': ({ distances = [] }: Rows) => middle(distances, 'rough') / middle(distances, 'smooth'),
};
