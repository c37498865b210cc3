/** The claims of multiscale from its downloaded table of relative errors, written without the experiment's code. */
import type { Rows } from '#lib/experiment/table.ts';

type Row = Record<string, number>;

/** The column of a network's fastest wave. */
function fastest(training: Row[], network: string): string {
  const prefix = `${network}_k`;
  const waves = Object.keys(training[0] ?? {}).flatMap((name) =>
    name.startsWith(prefix) ? [Number(name.slice(prefix.length))] : [],
  );
  return `${prefix}${Math.max(...waves)}`;
}

function least(training: Row[], network: string): number {
  const column = fastest(training, network);
  return Math.min(...training.map((row) => row[column] as number));
}

/** Step at which the fastest wave's relative error is first below 0.2, or the last step. */
function passage(training: Row[], network: string): number {
  const column = fastest(training, network);
  const row = training.find((candidate) => (candidate[column] as number) < 0.2) ?? training.at(-1);
  return Math.max(1, row?.['step'] ?? NaN);
}

export default {
  'multiscale-reaches': ({ training = [] }: Rows): number => least(training, 'lower_scaled'),
  'relu-does-not': ({ training = [] }: Rows): number => Math.min(least(training, 'upper_plain'), least(training, 'upper_scaled')),
  'scales-speed-up': ({ training = [] }: Rows): number => passage(training, 'lower_plain') / passage(training, 'lower_scaled'),
};
