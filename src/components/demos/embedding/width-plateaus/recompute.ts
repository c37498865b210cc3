/** The claims of width-plateaus from its downloaded tables, written without the experiment's code. */
import type { Rows } from '#lib/experiment/table.ts';

type Row = Record<string, number>;

const of = (row: Row, name: string) => row[name] as number;
const spread = (values: number[]) => Math.max(...values) - Math.min(...values);

interface Plateau {
  /** Row of the losses where the loss is flattest. */
  at: number;
  loss: number;
}

const widthsOf = ({ losses = [] }: Rows) =>
  Object.keys(losses[0] ?? {})
    .filter((name) => name.startsWith('width_'))
    .map((name) => Number(name.slice('width_'.length)));

/** The first stretch, after the loss has fallen by 5%, over which it stays within 2% while the steps grow by half; null if there is none. */
function firstPlateau(steps: number[], losses: number[]): Plateau | null {
  const covered = steps.map(() => 0);
  let group = 0;
  let reached = -1;
  steps.forEach((step, i) => {
    if (step < 1) return;
    const end = steps.findIndex((later) => later >= 1.5 * step);
    if (end < 0) return;
    const steady = losses.slice(i, end + 1).every((loss) => Math.abs(loss / (losses[i] as number) - 1) < 0.02);
    if (!steady) return;
    if (i > reached) group++;
    for (let k = i; k <= end; k++) covered[k] = group;
    reached = end;
  });
  for (let g = 1; g <= group; g++) {
    const first = covered.indexOf(g);
    const last = covered.lastIndexOf(g);
    let at = first;
    let least = Infinity;
    for (let k = first + 1; k < last; k++) {
      const rise = Math.abs(Math.log(losses[k + 1] as number) - Math.log(losses[k - 1] as number));
      const slope = rise / (Math.log(steps[k + 1] as number) - Math.log(steps[k - 1] as number));
      if (slope < least) [at, least] = [k, slope];
    }
    if ((losses[at] as number) < 0.95 * (losses[0] as number)) return { at, loss: losses[at] as number };
  }
  return null;
}

function plateausOf(tables: Rows) {
  const { losses = [] } = tables;
  const steps = losses.map((row) => of(row, 'step'));
  return widthsOf(tables).map((width) => {
    const values = losses.map((row) => of(row, `width_${width}`));
    return { width, steps, values, plateau: firstPlateau(steps, values) };
  });
}

const neuronsOf = ({ neurons = [] }: Rows, width: number) =>
  neurons.filter((row) => of(row, 'width') === width && of(row, 'plateau') === 1);

function output(rows: Row[], x: number): number {
  return rows.reduce((sum, row) => {
    const z = of(row, 'weight') * x + of(row, 'bias');
    const hidden = [Math.max(0, z), z * Math.tanh(z), Math.tanh(z)][of(row, 'activation')] as number;
    return sum + of(row, 'output') * hidden;
  }, 0);
}

/** Largest share of the amplitude on lines at most 16 degrees apart, the first of them a neuron's own. */
function shareOnLine(rows: Row[]): number {
  const all = rows.map((row) => ({
    line: ((((Math.atan2(of(row, 'bias'), of(row, 'weight')) * 180) / Math.PI) % 180) + 180) % 180,
    size: Math.abs(of(row, 'output')) * Math.hypot(of(row, 'weight'), of(row, 'bias')),
  }));
  const total = all.reduce((sum, { size }) => sum + size, 0);
  const onward = (from: number, to: number) => (to - from + 180) % 180;
  const sums = all
    .filter(({ size }) => size > 0)
    .map(({ line }) => all.reduce((sum, other) => sum + (onward(line, other.line) <= 16 ? other.size : 0), 0));
  return Math.max(...sums) / total;
}

function lossDifference(tables: Rows): number {
  const losses = plateausOf(tables).map(({ plateau }) => plateau?.loss ?? NaN);
  return losses.some(Number.isNaN) ? 1 : (Math.max(...losses) - Math.min(...losses)) / Math.max(...losses);
}

function functionDifference(tables: Rows): number {
  const networks = widthsOf(tables).map((width) => neuronsOf(tables, width));
  const xs = Array.from({ length: 61 }, (_, i) => -3 + i / 10);
  const apart = xs.map((x) => spread(networks.map((rows) => output(rows, x))));
  return Math.max(...apart) / spread((tables['points'] ?? []).map((row) => of(row, 'y')));
}

function lead(tables: Rows): number {
  const leaving = (width: number) => {
    const own = plateausOf(tables).find((network) => network.width === width);
    if (!own?.plateau) return NaN;
    const { at, loss } = own.plateau;
    const left = own.values.findIndex((value, k) => k > at && value < 0.9 * loss);
    return (left < 0 ? own.steps.at(-1) : own.steps[left]) as number;
  };
  const widths = widthsOf(tables);
  const widest = Math.max(...widths);
  const narrower = widths.filter((width) => width >= 3 && width < widest).map(leaving);
  return Math.min(...narrower) / leaving(widest);
}

/** One over the sum of squared shares, by neuron. */
function shared(tables: Rows): number {
  const widest = Math.max(...widthsOf(tables));
  const sizes = neuronsOf(tables, widest).map(
    (row) => Math.abs(of(row, 'output')) * Math.hypot(of(row, 'weight'), of(row, 'bias')),
  );
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return 1 / sizes.reduce((sum, size) => sum + (size / total) * (size / total), 0) / widest;
}

export default {
  'same-loss': lossDifference,
  'same-function': functionDifference,
  'one-line': (tables: Rows) => Math.min(...widthsOf(tables).map((width) => shareOnLine(neuronsOf(tables, width)))),
  shared,
  'wide-leave-first': lead,
};
