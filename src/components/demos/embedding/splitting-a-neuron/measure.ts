/** What an embedding does to the output and to the gradient. */
import { tanhLandscape } from '#lib/numerics/loss-landscape.ts';
import { lengthOf } from '#lib/numerics/vectors.ts';
import { dataOf, grid } from './data.ts';
import { embed, neuronsOf, thetaOf, type Embedding, type Neuron, type WideNeuron } from './embedding.ts';
import type { Params } from './params.ts';

export interface Side<N extends Neuron> {
  neurons: N[];
  /** On `grid`. */
  output: Float64Array;
  /** By w, b and a of all neurons: [3 width], in the order of the landscape. */
  gradient: Float64Array;
  gradientNorm: number;
}

export interface Comparison {
  narrow: Side<Neuron>;
  wide: Side<WideNeuron>;
  /** Largest change of the output on `grid`. */
  outputChange: number;
}

/** The narrow network with weights `theta`, [3 width], beside the one that it is embedded into. */
export function compare(theta: Float64Array, p: Embedding & Pick<Params, 'target'>): Comparison {
  const data = dataOf(p.target);
  function side<N extends Neuron>(neurons: N[]): Side<N> {
    const landscape = tanhLandscape(data, neurons.length);
    const weights = thetaOf(neurons);
    const gradient = landscape.gradient(weights);
    return { neurons, output: landscape.outputs(weights, grid), gradient, gradientNorm: lengthOf(gradient) };
  }
  const [narrow, wide] = [side(neuronsOf(theta)), side(embed(theta, data, p))];
  const change = (most: number, output: number, i: number) => Math.max(most, Math.abs(output - (narrow.output[i] as number)));
  return { narrow, wide, outputChange: wide.output.reduce(change, 0) };
}
