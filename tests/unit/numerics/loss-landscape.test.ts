import { describe, expect, test } from 'vitest';
import { loadEngine } from '#lib/engine/index.ts';
import { tanhLandscape, toCriticalPoint, type Landscape } from '#lib/numerics/loss-landscape.ts';
import { lengthOf } from '#lib/numerics/vectors.ts';

const x = Array.from({ length: 20 }, (_, i) => -3 + (6 * i) / 19);
const data = { x, y: x.map((at) => Math.tanh(3 * (at - 1)) + 0.5 * Math.tanh(3 * (at + 1.5))) };
const theta = [0.7, -1.2, 0.3, 0.4, -0.8, 1.1, 0.2];

const moved = (point: readonly number[], k: number, by: number) => point.map((value, l) => (l === k ? value + by : value));
/** Central differences of a function of the parameters. */
const difference = (f: (point: readonly number[]) => number, k: number) =>
  (f(moved(theta, k, 1e-5)) - f(moved(theta, k, -1e-5))) / 2e-5;

describe.each([false, true])('two neurons, output bias: %s', (outputBias) => {
  const landscape: Landscape = tanhLandscape(data, 2, { outputBias });
  const point = theta.slice(0, landscape.parameterCount);

  test('the gradient is that of the loss, and the Hessian that of the gradient', () => {
    const gradient = landscape.gradient(point);
    const hessian = landscape.hessian(point);
    point.forEach((_, k) => {
      expect(gradient[k]).toBeCloseTo(
        difference((at) => landscape.loss(at), k),
        8,
      );
      point.forEach((_, l) => {
        expect(hessian[k]![l]).toBeCloseTo(
          difference((at) => landscape.gradient(at)[l]!, k),
          7,
        );
        expect(hessian[k]![l]).toBe(hessian[l]![k]);
      });
    });
  });

  test('loss and gradient are those of the training engine', async () => {
    const engine = await loadEngine('wasm', 'float64');
    const trainer = engine.create({
      network: {
        inputs: 1,
        layers: [
          { width: 2, activation: 'tanh', weights: { kind: 'zero' }, bias: { kind: 'zero' } },
          { width: 1, activation: 'identity', weights: { kind: 'zero' }, bias: outputBias ? { kind: 'zero' } : null },
        ],
      },
      training: { loss: 'mse', optimiser: { kind: 'gd', learningRate: 0.1 } },
      ...data,
      seed: 1,
    });
    trainer.setWeights(point);
    expect(trainer.loss()).toBeCloseTo(landscape.loss(point), 12);
    const gradient = trainer.gradient();
    landscape.gradient(point).forEach((value, k) => expect(gradient[k]).toBeCloseTo(value, 12));
    trainer.dispose();
  });
});

test('from any of these starts one neuron ends at the same minimum', () => {
  const landscape = tanhLandscape(data, 1);
  for (const start of [
    [0.5, 0.1, 0.3],
    [-0.3, 0.2, -0.5],
    [1, -1, 1],
  ]) {
    const { theta: end, loss, gradientNorm } = toCriticalPoint(landscape, start);
    expect(gradientNorm).toBeLessThan(1e-12);
    expect(loss).toBeCloseTo(0.08325, 6);
    expect(Math.abs(end[0]!)).toBeCloseTo(0.462, 3);
  }
});

test('where every direction is flat the descent says that nothing improves', () => {
  const landscape = tanhLandscape(data, 1);
  const { theta: end, gradientNorm } = toCriticalPoint(landscape, [0, 0, 0], { steps: 3 });
  expect(lengthOf(end)).toBe(0);
  expect(gradientNorm).toBe(0);
});
