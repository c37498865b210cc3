/** The claim of dropout condenses from its downloaded tables, written without the experiment's code. */
type Row = Record<string, number>;
type Tables = Record<string, Row[]>;

const of = (row: Row, name: string) => row[name] as number;
const width = 16;

/** Share of the amplitude in the four best arcs of 16 degrees, found by rotating the circle so that each neuron in turn stands at zero. */
export function shareOfBest(rows: Row[]): number {
  let left = rows.map((row) => ({
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

/** ReLU neurons that some point between -1 and 1 switches on. */
export const active = (rows: Row[]) => rows.filter((row) => [-1, 1].some((x) => of(row, 'w') * x + of(row, 'b') > 0));

export default {
  condenses: ({ neurons = [] }: Tables) => {
    const [without, dropout] = [0, 1].map((run) => shareOfBest(active(neurons.filter((row) => of(row, 'run') === run))));
    return (dropout as number) / (without as number);
  },
};
