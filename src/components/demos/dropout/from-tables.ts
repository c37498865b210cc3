/** What recomputes the dropout figures' claims from their downloaded tables, written without the experiments' code: for ReLU networks. */
import type { Rows } from '#lib/experiment/table.ts';

type Neurons = Rows[string];

const of = (row: Neurons[number], name: string) => row[name] as number;

/** The neurons of each network. */
export const networksOf = (neurons: Neurons, runs: number[]) =>
  runs.map((run) => neurons.filter((row) => of(row, 'run') === run));

/** Total variation of a ReLU network's slope over the given places: slopes summed from the neurons that are on. */
export function slopeVariation(neurons: Neurons, places: number[]): number {
  const slopes = places.map((x) =>
    neurons.filter((row) => of(row, 'w') * x + of(row, 'b') > 0).reduce((sum, row) => sum + of(row, 'a') * of(row, 'w'), 0),
  );
  return slopes.slice(1).reduce((sum, slope, i) => sum + Math.abs(slope - (slopes[i] as number)), 0);
}

/** Whether a point between -1 and 1 switches the ReLU neuron on. */
const isActive = (row: Neurons[number]) => [-1, 1].some((x) => of(row, 'w') * x + of(row, 'b') > 0);

const width = 16;

/** Share of the active neurons' amplitude in the four best arcs of 16 degrees, found by rotating the circle so that each neuron in turn stands at zero. */
export function shareOfBest(neurons: Neurons): number {
  let left = neurons.filter(isActive).map((row) => ({
    angle: (Math.atan2(of(row, 'b'), of(row, 'w')) * 180) / Math.PI,
    amplitude: Math.abs(of(row, 'a')) * Math.hypot(of(row, 'w'), of(row, 'b')),
  }));
  const total = left.reduce((sum, { amplitude }) => sum + amplitude, 0);
  let held = 0;
  for (let i = 0; i < 4 && left.length > 0; i++) {
    const arcs = left.map(({ angle }) => left.filter((other) => (((other.angle - angle) % 360) + 360) % 360 <= width));
    const sums = arcs.map((arc) => arc.reduce((sum, { amplitude }) => sum + amplitude, 0));
    const most = Math.max(...sums);
    const best = new Set(arcs[sums.indexOf(most)]);
    held += most;
    left = left.filter((neuron) => !best.has(neuron));
  }
  return held / total;
}
