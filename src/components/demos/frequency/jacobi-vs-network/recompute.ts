/** The claims of jacobi-vs-network from its downloaded tables, written without the experiment's code. */
import type { Rows } from '#lib/experiment/table.ts';

/** First value of `at` in whose row `column` is below `limit`, or the last one. */
function firstBelow(rows: Rows[string], column: string, limit: number, at: string): number {
  return (rows.find((row) => (row[column] as number) < limit) ?? rows.at(-1))?.[at] ?? NaN;
}

function smallestRatio(passages: number[]): number {
  return Math.min(...passages.slice(1).map((passage, i) => Math.max(1, passage) / Math.max(1, passages[i] as number)));
}

/** Operations of one point through a fully connected network 1-w-...-w-1 (20 an activation), and of one training step a point and a weight. */
function networkCosts(width: number, hidden: number) {
  let forward = 1;
  let backward = 0;
  let weights = 0;
  for (let layer = 0; layer <= hidden; layer++) {
    const inputs = layer === 0 ? 1 : width;
    const units = layer === hidden ? 1 : width;
    forward += 2 * inputs * units + (layer === hidden ? 0 : 20 * units);
    backward += 2 * inputs * units + units + (layer === 0 ? 0 : 2 * inputs * units + 2 * inputs);
    weights += inputs * units + units;
  }
  return { forward, step: (points: number) => points * (forward + 7 + backward) + 12 * weights };
}

export default {
  'opposite-orders'({ training = [] }: Rows): number {
    const waves = Object.keys(training[0] ?? {}).flatMap((name) => (name.startsWith('network_k') ? [Number(name.slice(9))] : []));
    waves.sort((a, b) => a - b);
    const network = waves.map((k) => firstBelow(training, `network_k${k}`, 0.2, 'step'));
    const jacobi = waves.toReversed().map((k) => firstBelow(training, `jacobi_k${k}`, 0.2, 'sweep'));
    return Math.min(smallestRatio(network), smallestRatio(jacobi));
  },

  'coarse-grid-does-it'({ hybrid = [], coarse_first = [], setting = [] }: Rows): number {
    const s = setting[0] as Record<
      'cells' | 'training_cells' | 'width' | 'hidden_layers' | 'tolerance' | 'relaxation' | 'switch_step',
      number
    >;
    const costs = networkCosts(s.width, s.hidden_layers);
    const sweep = (cells: number) => (s.relaxation === 1 ? 3 : 5) * (cells - 1);
    const evaluation = (s.cells - 1) * costs.forward;
    const network = costs.step(s.training_cells - 1) * s.switch_step + evaluation;
    const both = network + sweep(s.cells) * firstBelow(hybrid, 'relative_error', s.tolerance, 'sweeps');
    const on = (cells: number) => coarse_first.filter((row) => row['cells'] === cells);
    const fine = sweep(s.cells) * firstBelow(on(s.cells), 'relative_error', s.tolerance, 'sweeps');
    if (s.training_cells === s.cells) return both / fine;
    const coarse = sweep(s.training_cells) * firstBelow(on(s.training_cells), 'relative_error', s.tolerance / 2, 'sweeps');
    return both / (coarse + 3 * (s.cells - 1) + fine);
  },
};
