import { expect, test } from 'vitest';
import { deepNetwork, denseNetwork, twoLayerNetwork } from '#lib/experiment/networks.ts';

const dense = { inputs: 2, width: 5, depth: 2, initScale: 3, biasStd: 0.5 };

test('hidden layers of one width, Glorot’s weights for tanh and sigmoid and He’s for the others', () => {
  const { inputs, layers } = denseNetwork({ ...dense, activation: 'sigmoid' });
  expect(inputs).toBe(2);
  expect(layers.map(({ width, activation }) => [width, activation])).toEqual([[5, 'sigmoid'], [5, 'sigmoid'], [1, 'identity']]); // prettier-ignore
  expect(layers[2]).toMatchObject({ weights: { kind: 'glorot', gain: 3 }, bias: { kind: 'normal', std: 0.5 } });
  expect(denseNetwork({ ...dense, activation: 'relu' }).layers[0]?.weights).toEqual({ kind: 'he', gain: 3 });
});

test('weights of He’s size whatever the activation, and a first layer of a size of its own, where asked for', () => {
  const { layers } = denseNetwork({ ...dense, activation: 'tanh', he: true, inputScale: 7 });
  expect(layers.map(({ weights }) => weights)).toEqual([7, 3, 3].map((gain) => ({ kind: 'he', gain })));
});

test('hidden layers of several widths, the first from weights of another kind', () => {
  const [first, later] = [{ kind: 'rademacher', scale: 1 } as const, { kind: 'he', gain: 1 } as const];
  const { layers } = deepNetwork({ inputs: 3, widths: [4, 2], activation: 'relu', first, later, bias: { kind: 'zero' } });
  expect(layers.map(({ width, weights }) => [width, weights])).toEqual([[4, first], [2, later], [1, later]]); // prettier-ignore
});

test('two layers on the line, without an output bias; dropout only where asked for', () => {
  const init = { kind: 'normal', std: 1 } as const;
  const network = { width: 4, activation: 'relu', weights: init, bias: { kind: 'zero' }, output: init } as const;
  const { layers } = twoLayerNetwork(network);
  expect(layers[1]).toEqual({ width: 1, activation: 'identity', weights: init, bias: null });
  expect(layers[0]).not.toHaveProperty('keep');
  expect(twoLayerNetwork({ ...network, keep: 0.5 }).layers[0]?.keep).toBe(0.5);
  const plane = twoLayerNetwork({ ...network, inputs: 2, outputBias: init });
  expect([plane.inputs, plane.layers[1]?.bias]).toEqual([2, init]);
});
