import { afterAll, describe, expect, test } from 'vitest';
import { loadEngine } from '#lib/engine/index.ts';
import { denseNetwork } from '#lib/experiment/networks.ts';
import { nearestFlip } from './nearest-flip.ts';
import { plainNetwork } from './plain-network.ts';

const engine = await loadEngine('wasm', 'float64');

describe.each(['relu', 'tanh'] as const)('a network of %s as plain arithmetic', (activation) => {
  const network = denseNetwork({ inputs: 3, width: 5, depth: 2, activation, initScale: 1, biasStd: 0.3 });
  const trainer = engine.create({
    network,
    training: { loss: 'mse', optimiser: { kind: 'gd', learningRate: 0.1 } },
    x: [1, 0, 0],
    y: [1],
    seed: 4,
  });
  afterAll(() => trainer.dispose());
  const answer = plainNetwork(network, trainer.weights());
  const x = Float64Array.of(0.3, -0.2, 0.7);

  test('gives the engine’s outputs', () => {
    expect(answer(x).value).toBeCloseTo(trainer.predict(x)[0] as number, 10);
  });

  test('has the slopes of small steps as gradient', () => {
    const { gradient } = answer(x);
    for (let i = 0; i < x.length; i++) {
      const [up, down] = [1e-6, -1e-6].map((step) => answer(x.map((value, j) => (i === j ? value + step : value))).value);
      expect(((up as number) - (down as number)) / 2e-6).toBeCloseTo(gradient[i] as number, 6);
    }
  });
});

describe('nearestFlip', () => {
  const plane = (x: Float64Array) => ({ value: 3 * x[0]! + 4 * x[1]! - 10, gradient: Float64Array.of(3, 4) });

  test('crosses a plane along its normal, 2% beyond it', () => {
    const flip = nearestFlip(plane, Float64Array.of(0, 0)) as Float64Array;
    expect(Math.hypot(...flip)).toBeCloseTo(1.02 * 2, 12);
    expect(flip[0]! / flip[1]!).toBeCloseTo(3 / 4, 12);
  });

  test('finds a sphere from within, at the end of the radius', () => {
    const sphere = (x: Float64Array) => ({ value: 1 - x[0]! * x[0]! - x[1]! * x[1]!, gradient: x.map((value) => -2 * value) });
    const flip = nearestFlip(sphere, Float64Array.of(0.5, 0)) as Float64Array;
    expect(sphere(flip).value).toBeLessThanOrEqual(0);
    expect(flip[0]).toBeLessThan(1.3);
  });

  test('finds none where the function is constant, or keeps its sign', () => {
    expect(nearestFlip(() => ({ value: 1, gradient: Float64Array.of(0) }), Float64Array.of(2))).toBeNull();
    const positive = (x: Float64Array) => ({ value: 1 + x[0]! * x[0]!, gradient: Float64Array.of(2 * x[0]!) });
    expect(nearestFlip(positive, Float64Array.of(0.1))).toBeNull();
  });
});
