/** The networks that the benchmark trains: full batch, Adam, float32. Sizes are those of the figures. */

import { sin } from '#lib/numerics/portable.ts';

export const networks = [
  { id: '1-200-1', activation: 'tanh', samples: 100 },
  { id: '1-1000-1', activation: 'relu', samples: 6 },
  { id: '1-200-200-1', activation: 'tanh', samples: 200, dense: true },
  { id: '2-64-64-1', activation: 'relu', samples: 1024, dense: true },
  { id: '8-64-64-1', activation: 'relu', samples: 128, dense: true },
  { id: '196-32-10', activation: 'relu', samples: 300 },
].map((network) => ({ ...network, widths: network.id.split('-').map(Number), learningRate: 1e-3 }));

/** Multiplications with a weight for one sample. */
export function multiplications({ widths }) {
  return widths.slice(1).reduce((sum, width, i) => sum + width * widths[i], 0);
}

/** Operations of a step, counted as is usual: 6 for each weight and sample (forward, and two products backward). */
export function operations(network) {
  return 6 * multiplications(network) * network.samples;
}

/** Inputs uniform on [-1, 1], targets smooth; plain arrays. */
export function dataOf({ widths, samples }) {
  const inputs = widths[0];
  const outputs = widths.at(-1);
  const x = Array.from({ length: samples * inputs }, (_, i) => ((i * 7919) % 2000) / 1000 - 1);
  const y = Array.from({ length: samples * outputs }, (_, i) => sin(5 * x[Math.floor(i / outputs) * inputs] + (i % outputs)));
  return { x, y };
}

/** The network as a specification for our engine. */
export function specOf(network) {
  const { widths, activation, learningRate } = network;
  return {
    network: {
      inputs: widths[0],
      layers: widths.slice(1).map((width, i) => ({
        width,
        activation: i < widths.length - 2 ? activation : 'identity',
        weights: { kind: 'glorot', gain: 1 },
        bias: { kind: 'zero' },
      })),
    },
    training: { loss: 'mse', optimiser: { kind: 'adam', learningRate } },
    seed: 1,
    ...dataOf(network),
  };
}
