import { describe, expect, test } from 'vitest';
import experiment from './experiment.ts';
import { createNetwork } from './network.ts';
import { loadEngine } from '#lib/engine/index.ts';
import { runToEnd } from '#lib/experiment/experiment.ts';
import { defaults } from '#lib/experiment/params.ts';

const engine = await loadEngine('wasm', experiment.precision);

describe('the network', () => {
  test('is what its formula says', () => {
    const { size, outputs } = createNetwork(2, 'tanh');
    expect(size).toBe(7);
    const [y] = outputs([0.5, -1, 0.1, 0.2, 2, 3, -0.4], Float64Array.of(0.7));
    expect(y).toBeCloseTo(2 * Math.tanh(0.45) + 3 * Math.tanh(-0.5) - 0.4, 14);
  });

  test.each(['tanh', 'relu', 'sine'] as const)('is the engine’s network with %s', (activation) => {
    const weights = Float64Array.from({ length: 13 }, (_, i) => Math.sin(3 * i + 1));
    const trainer = engine.create({
      network: {
        inputs: 1,
        layers: [
          { width: 4, activation, weights: { kind: 'zero' }, bias: { kind: 'zero' } },
          { width: 1, activation: 'identity', weights: { kind: 'zero' }, bias: { kind: 'zero' } },
        ],
      },
      training: { loss: 'mse', optimiser: { kind: 'gd', learningRate: 0.1 } },
      x: [0],
      y: [0],
      seed: 1,
    });
    trainer.setWeights(weights);
    const x = Float64Array.of(-2, -0.3, 0, 1.1);
    const own = createNetwork(4, activation).outputs(weights, x);
    trainer.predict(x).forEach((value, i) => expect(own[i]).toBeCloseTo(value, 5));
    trainer.dispose();
  });
});

test('a target of one frequency has no order', () => {
  const params = { ...defaults(experiment.params), steps: 50, target: [1, 0, 0, 0, 0, 0, 0, 0] };
  const { measures } = runToEnd(experiment, params, engine).frame();
  expect(measures['orderRatio']).toBeNaN();
  expect(measures['shareLow']).toBeNaN();
});
