/** The networks that the benchmark trains: full batch, Adam, float32. Sizes are those of the figures. */

import { sin } from '#lib/numerics/portable.ts';

const dense = [
  { id: '1-200-1', activation: 'tanh', samples: 100 },
  { id: '1-1000-1', activation: 'relu', samples: 6 },
  { id: '1-200-200-1', activation: 'tanh', samples: 200, dense: true },
  { id: '2-64-64-1', activation: 'relu', samples: 1024, dense: true },
  { id: '8-64-64-1', activation: 'relu', samples: 128, dense: true },
  { id: '196-32-10', activation: 'relu', samples: 300 },
].map((network) => ({ ...network, widths: network.id.split('-').map(Number), learningRate: 1e-3 }));

const TRANSFORMER = { vocabulary: 16, length: 3, width: 32, hidden: 64, outputs: 26 };

/** Transformers that read a key and two anchors: of the 192 sequences those are left out whose anchors are the last two, in either order. */
const transformers = [1, 2].map((blocks) => ({ id: `transformer of ${blocks}`, blocks, samples: 168, activation: 'relu' }));

export const networks = [...dense, ...transformers];

/** Multiplications with a weight in a step's forward pass. */
function multiplications({ widths, samples, blocks }) {
  if (blocks) return transformerMultiplications(blocks, samples);
  return samples * widths.slice(1).reduce((sum, width, i) => sum + width * widths[i], 0);
}

/** What is there to be done where beginnings are shared, of one and of two tokens, and the last block answers at the last positions alone. */
function transformerMultiplications(blocks, samples) {
  const { width, hidden, outputs } = TRANSFORMER;
  const positions = 12 + 12 * 4 + samples;
  const square = width * width;
  const each = 2 * square + 2 * width * hidden;
  return (blocks - 1) * positions * (2 * square + each) + positions * 2 * square + samples * (each + width * outputs);
}

/** Operations of a step, counted as is usual: 6 for each multiplication with a weight (forward, and two products backward). */
export function operations(network) {
  return 6 * multiplications(network);
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

/** A transformer as a specification for our engine. */
export function transformerSpecOf({ blocks }) {
  const shifts = [3, 1, -1, -4];
  const sequences = Array.from({ length: 12 * 16 }, (_, i) => [i >> 4, (i >> 2) & 3, i & 3]).filter(([, a, b]) => a + b !== 5);
  const names = ['token', 'position', 'query', 'key', 'value', 'project', 'expand', 'contract', 'readout'];
  const init = Object.fromEntries(names.map((name) => [name, { kind: 'glorot', gain: 0.5 }]));
  return {
    network: { ...TRANSFORMER, blocks, init },
    optimiser: { kind: 'adam', learningRate: 1e-3 },
    tokens: sequences.flatMap(([key, a, b]) => [key, 12 + a, 12 + b]),
    labels: sequences.map(([key, a, b]) => key + 8 + shifts[a] + shifts[b]),
    seed: 1,
  };
}
