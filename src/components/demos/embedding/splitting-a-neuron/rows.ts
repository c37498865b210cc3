/** What stands at each neuron of a diagram. */
import { decimal } from '../numbers.ts';
import type { Neuron, WideNeuron } from './embedding.ts';

export interface Row extends Neuron {
  /** "1" of the narrow network; "1a", "1b" its copies; "0" a null neuron. */
  name: string;
  input: string;
  output: string;
  /** The neuron that is split, what it becomes, or what is new. */
  marked: boolean;
  /** A null neuron. */
  fresh: boolean;
}

/** "0.46x − 0.11", "x", "0" */
function inputText({ w, b }: Neuron): string {
  const [slope, shift] = [decimal(w), decimal(Math.abs(b))];
  if (slope === '0') return decimal(b);
  const first = { '1': 'x', '−1': '−x' }[slope] ?? `${slope}x`;
  return shift === '0' ? first : `${first} ${b < 0 ? '−' : '+'} ${shift}`;
}

const subscript = (index: number) => '₀₁₂₃'[index] ?? '';
/** The output weight's letter, with an index where there are several. */
const letter = (index: number, count: number) => (count === 1 ? 'a' : `a${subscript(index + 1)}`);

/** "0.3 a", "a", "−a" */
function times(share: number, factor: string): string {
  const text = decimal(share);
  return { '1': factor, '−1': `−${factor}` }[text] ?? `${text} ${factor}`;
}

export function narrowRows(neurons: readonly Neuron[], chosen: number | null): Row[] {
  return neurons.map((neuron, j) => ({
    ...neuron,
    name: String(j + 1),
    input: inputText(neuron),
    output: `${letter(j, neurons.length)} = ${decimal(neuron.a)}`,
    marked: j === chosen,
    fresh: false,
  }));
}

/** @param count neurons of the narrow network */
export function wideRows(neurons: readonly WideNeuron[], count: number): Row[] {
  let copies = 0;
  return neurons.map((neuron) => {
    const { of, share, a } = neuron;
    const own = of === null ? 'a₀' : letter(of, count);
    return {
      ...neuron,
      name: of === null ? '0' : `${of + 1}${share === null ? '' : 'abc'[copies++]}`,
      input: inputText(neuron),
      output: share === null ? `${own} = ${decimal(a)}` : `${times(share, own)} = ${decimal(a)}`,
      marked: of === null || share !== null,
      fresh: of === null,
    };
  });
}
