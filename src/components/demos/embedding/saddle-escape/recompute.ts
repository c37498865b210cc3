/** The claims of saddle-escape from its downloaded tables, written without the experiment's code. */
import type { Rows } from '#lib/experiment/table.ts';

type Row = Record<string, number>;
interface Neuron {
  w: number;
  b: number;
  a: number;
}

const of = (row: Row, name: string) => row[name] as number;

function network({ neurons = [] }: Rows, which: number, stage: number): Neuron[] {
  const rows = neurons.filter((row) => of(row, 'network') === which && of(row, 'stage') === stage);
  return rows.map((row) => ({ w: of(row, 'w'), b: of(row, 'b'), a: of(row, 'a') }));
}

const output = (neurons: Neuron[], x: number) => neurons.reduce((sum, { w, b, a }) => sum + a * Math.tanh(w * x + b), 0);

function loss({ points = [] }: Rows, neurons: Neuron[]): number {
  return points.reduce((sum, row) => sum + (output(neurons, of(row, 'x')) - of(row, 'y')) ** 2, 0) / points.length;
}

/** Second derivatives of the loss; parameters neuron by neuron, w, b and a. */
function hessian({ points = [] }: Rows, neurons: Neuron[]): number[][] {
  const size = 3 * neurons.length;
  const sum = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  for (const row of points) {
    const x = of(row, 'x');
    const error = output(neurons, x) - of(row, 'y');
    const first = neurons.flatMap(({ w, b, a }) => {
      const s = 1 / Math.cosh(w * x + b) ** 2;
      return [a * s * x, a * s, Math.tanh(w * x + b)];
    });
    const second = neurons.map(({ w, b, a }) => {
      const s = 1 / Math.cosh(w * x + b) ** 2;
      const ss = -2 * a * Math.tanh(w * x + b) * s;
      return [
        [ss * x * x, ss * x, s * x],
        [ss * x, ss, s],
        [s * x, s, 0],
      ];
    });
    for (let k = 0; k < size; k++)
      for (let l = 0; l < size; l++) {
        const own = Math.floor(k / 3) === Math.floor(l / 3) ? (second[Math.floor(k / 3)]?.[k % 3]?.[l % 3] as number) : 0;
        (sum[k] as number[])[l]! += (2 / points.length) * ((first[k] as number) * (first[l] as number) + error * own);
      }
  }
  return sum;
}

/** Eigenvalues by Jacobi's rotations, by rising value. */
function eigenvalues(matrix: number[][]): number[] {
  const m = matrix.map((row) => [...row]);
  const at = (k: number, l: number) => (m[k] as number[])[l] as number;
  for (let sweep = 0; sweep < 30; sweep++)
    for (let p = 0; p < m.length; p++)
      for (let q = p + 1; q < m.length; q++) {
        if (at(p, q) === 0) continue;
        const angle = Math.atan2(2 * at(p, q), at(q, q) - at(p, p)) / 2;
        const [c, s] = [Math.cos(angle), Math.sin(angle)];
        for (const row of m) [row[p], row[q]] = [c * row[p]! - s * row[q]!, s * row[p]! + c * row[q]!];
        const [rowP, rowQ] = [m[p] as number[], m[q] as number[]];
        m[p] = rowP.map((value, k) => c * value - s * (rowQ[k] as number));
        m[q] = rowP.map((value, k) => s * value + c * (rowQ[k] as number));
      }
  return m.map((_, k) => at(k, k)).sort((p, q) => p - q);
}

/** Numbers of negative, zero and positive ones; up to a billionth of the largest counts as zero. */
function signs(values: number[]): number[] {
  const zero = 1e-9 * Math.max(...values.map(Math.abs));
  return [
    values.filter((value) => value < -zero).length,
    values.filter((value) => Math.abs(value) <= zero).length,
    values.filter((value) => value > zero).length,
  ];
}

function spectra(tables: Rows) {
  const [narrow, wide] = [0, 1].map((which) => eigenvalues(hessian(tables, network(tables, which, 0)))) as [number[], number[]];
  return { wide, before: signs(narrow), after: signs(wide) };
}

export default {
  counts(tables: Rows) {
    const { before, after } = spectra(tables);
    return Math.min(...after.map((count, i) => count - (before[i] as number)));
  },
  saddle(tables: Rows) {
    const { wide, before, after } = spectra(tables);
    if (before[0] !== 0) return NaN;
    return after[0] === 0 ? 0 : (wide[0] as number) / (wide.at(-1) as number);
  },
  escapes(tables: Rows) {
    const [narrow, wide] = [0, 1].map((which) => Math.max(1e-9, loss(tables, network(tables, which, 1)))) as [number, number];
    return wide / narrow;
  },
};
