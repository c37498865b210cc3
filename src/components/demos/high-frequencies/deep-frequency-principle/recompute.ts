/** The claims of deep-frequency-principle from its downloaded tables, written without the experiment's code. */
import type { Rows } from '#lib/experiment/table.ts';

type Row = Record<string, number>;

/** Step at which the network with `depth` hidden layers has an error below 0.05, or the last step of the race. */
function fitStep(race: Row[], depth: number): number {
  const last = Math.max(...race.map((row) => row['step'] as number));
  const fit = race.find((row) => row['hidden_layers'] === depth && (row['mse'] as number) < 0.05);
  return Math.max(1, fit?.['step'] ?? last);
}

export default {
  'ratio-rises'({ layers = [] }: Rows): number {
    const rises = layers.flatMap((row) => {
      const next = layers.find(
        (other) => other['hidden_layers'] === row['hidden_layers'] && (other['layer'] as number) === (row['layer'] as number) + 1,
      );
      return next ? [(next['after'] as number) - (row['after'] as number)] : [];
    });
    return Math.min(...rises);
  },
  'last-is-smooth': ({ layers = [] }: Rows): number =>
    layers.find((row) => row['hidden_layers'] === 4 && row['layer'] === 4)?.['after'] ?? NaN,
  'deeper-is-faster': ({ race = [] }: Rows): number => fitStep(race, 1) / fitStep(race, 4),
};
