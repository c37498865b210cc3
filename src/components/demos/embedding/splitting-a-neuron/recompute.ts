/** The claims of splitting-a-neuron from its downloaded tables, written without the experiment's code. */
import type { Rows } from '#lib/experiment/table.ts';

type Row = Record<string, number>;

const of = (row: Row, name: string) => row[name] as number;
const output = (neurons: Row[], x: number) =>
  neurons.reduce((sum, row) => sum + of(row, 'a') * Math.tanh(of(row, 'w') * x + of(row, 'b')), 0);

/** Length of the gradient of the mean square error by all w, b and a. */
function gradientLength(neurons: Row[], points: Row[]): number {
  const errors = points.map((point) => output(neurons, of(point, 'x')) - of(point, 'y'));
  const mean = (factor: (x: number) => number) =>
    points.reduce((sum, point, i) => sum + (2 * (errors[i] as number) * factor(of(point, 'x'))) / points.length, 0);
  const parts = neurons.flatMap((row) => {
    const feature = (x: number) => Math.tanh(of(row, 'w') * x + of(row, 'b'));
    const slope = (x: number) => of(row, 'a') * (1 - feature(x) ** 2);
    return [mean((x) => slope(x) * x), mean(slope), mean(feature)];
  });
  return Math.hypot(...parts);
}

export default {
  'same-output': ({ narrow = [], wide = [], outputs = [] }: Rows) =>
    Math.max(...outputs.map((row) => Math.abs(output(wide, of(row, 'x')) - output(narrow, of(row, 'x'))))),
  'still-critical': ({ narrow = [], wide = [], points = [] }: Rows) =>
    Math.max(gradientLength(narrow, points), gradientLength(wide, points)),
};
