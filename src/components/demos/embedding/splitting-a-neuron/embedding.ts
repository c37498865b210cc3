/**
 * Embeddings of a tanh network f(x) = sum_j a_j tanh(w_j x + b_j) into a wider one, sum_k c_k tanh(u_k x + v_k).
 *
 * All are cases of this rule, in the manner of the general compatible embeddings of Zhang, Li, Zhang, Luo & Xu (2022); rule and proof are ours:
 * each wide neuron k is a copy s_k (w_j, b_j), s_k = +-1, of a narrow neuron j, and the s_k c_k of the copies of j add up to a_j; or it is null,
 * u = v = c = 0. Proof, L the mean square error, a_j not 0: tanh is odd, so the output stays. For a copy dL/dc_k = s_k dL/da_j = 0 and
 * dL/d(u_k, v_k) = (c_k / a_j) dL/d(w_j, b_j) = 0; for a null neuron dL/dc = 0 as tanh 0 = 0, and dL/d(u, v) has the factor c = 0.
 */
import type { Data } from '#lib/numerics/loss-landscape.ts';
import type { Point } from '#lib/experiment/points-param.ts';
import { nullField, settled } from './null-neuron.ts';
import type { Params } from './params.ts';

/** a tanh(w x + b) */
export interface Neuron {
  w: number;
  b: number;
  a: number;
}

export interface WideNeuron extends Neuron {
  /** The narrow neuron that it copies, from 0; null for a null neuron. */
  of: number | null;
  /** Its output weight as a share of that neuron's, where it is one of several copies. */
  share: number | null;
}

export type Embedding = Pick<Params, 'embedding' | 'alpha' | 'neuron' | 'nullInput' | 'difference' | 'total' | 'nullOutput'>;

/** Neurons from weights in the order of the landscape, w, b, a: [3 width]. */
export function neuronsOf(theta: ArrayLike<number>): Neuron[] {
  const width = theta.length / 3;
  const at = (i: number) => theta[i] as number;
  return Array.from({ length: width }, (_, j) => ({ w: at(j), b: at(width + j), a: at(2 * width + j) }));
}

export function thetaOf(neurons: readonly Neuron[]): Float64Array {
  return Float64Array.from([...neurons.map(({ w }) => w), ...neurons.map(({ b }) => b), ...neurons.map(({ a }) => a)]);
}

/** The narrow neuron that is split, from 0. */
export const chosenNeuron = (e: Pick<Params, 'neuron'>, width: number) => Math.min(e.neuron, width) - 1;

/** What becomes of the chosen neuron: two halves, or three copies of which the last is mirrored. */
function copiesOf({ w, b, a }: Neuron, of: number, e: Embedding): WideNeuron[] {
  const copy = (share: number, apart: number): WideNeuron => ({ w: w + apart, b, a: share * a, of, share });
  const rest = (1 - e.alpha) * e.total;
  const first = copy(e.alpha * e.total, 0);
  if (e.embedding === 'split') return [first, copy(rest, e.difference)];
  const mirrored: WideNeuron = { w: -w, b: -b, a: (-rest / 2) * a, of, share: -rest / 2 };
  return [first, copy(rest / 2, e.difference), mirrored];
}

const nullNeuron = ([w, b]: Point, a: number): WideNeuron => ({ w, b, a, of: null, share: null });

/** The wide network's neurons. `data` is needed where a null neuron is moved onto the curve on which it is critical. */
export function embed(theta: Float64Array, data: Data, e: Embedding): WideNeuron[] {
  const narrow = neuronsOf(theta);
  const chosen = chosenNeuron(e, narrow.length);
  const kept = (neuron: Neuron, of: number): WideNeuron => ({ ...neuron, of, share: null });
  if (e.embedding === 'null') {
    const place = settled(e.nullInput[0] as Point, nullField(theta, narrow.length, data));
    return [...narrow.map(kept), nullNeuron(place, e.nullOutput)];
  }
  const wide = narrow.flatMap((neuron, j) => (j === chosen ? copiesOf(neuron, j, e) : [kept(neuron, j)]));
  return e.embedding === 'several' ? [...wide, nullNeuron([0, 0], e.nullOutput)] : wide;
}
