/** The claims of condensation from its downloaded tables, written without the experiment's code. */
import type { Rows } from '#lib/experiment/table.ts';

type Row = Record<string, number>;

const of = (row: Row, name: string) => row[name] as number;
const width = 16;

/** Share of the amplitude in the `count` best arcs of 16 degrees, found by rotating the circle so that each neuron in turn stands at zero. */
function share(rows: Row[], count: number): number {
  let left = rows.map((row) => ({
    angle: (Math.atan2(of(row, 'b'), of(row, 'w')) * 180) / Math.PI,
    amplitude: Math.abs(of(row, 'a')) * Math.hypot(of(row, 'w'), of(row, 'b')),
  }));
  const total = left.reduce((sum, { amplitude }) => sum + amplitude, 0);
  let held = 0;
  for (let i = 0; i < count && left.length > 0; i++) {
    const arcs = left.map(({ angle }) => left.filter((other) => (((other.angle - angle) % 360) + 360) % 360 <= width));
    const sums = arcs.map((arc) => arc.reduce((sum, { amplitude }) => sum + amplitude, 0));
    const best = arcs[sums.indexOf(Math.max(...sums))] as typeof left;
    held += Math.max(...sums);
    left = left.filter((neuron) => !best.includes(neuron));
  }
  return held / total;
}

/** The three networks follow one another in the table, each with its neurons 1, 2, .. */
function network({ neurons = [], course = [] }: Rows, index: number): number {
  const size = neurons.length / 3;
  return share(neurons.slice(index * size, (index + 1) * size), of(course[0] as Row, 'counted'));
}

export default {
  linear: (tables: Rows) => network(tables, 0),
  condensed: (tables: Rows) => network(tables, 2),
};
