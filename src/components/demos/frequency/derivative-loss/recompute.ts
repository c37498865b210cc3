/** The claim of derivative-loss from its downloaded tables, written without the experiment's code. */
import type { Rows } from '#lib/experiment/table.ts';

/** Step at which the highest frequency's relative error in one of the runs is first below 0.2, or the last step. */
function passage(training: Rows[string], run: string): number {
  const prefix = `${run}_relative_error_k`;
  const frequencies = Object.keys(training[0] ?? {}).flatMap((name) =>
    name.startsWith(prefix) ? [Number(name.slice(prefix.length))] : [],
  );
  const column = `${prefix}${Math.max(...frequencies)}`;
  const first = training.find((row) => (row[column] as number) < 0.2) ?? training.at(-1);
  return Math.max(1, first?.['step'] ?? NaN);
}

export default {
  'high-comes-earlier': ({ training = [] }: Rows): number => passage(training, 'plain') / passage(training, 'derivative'),
};
