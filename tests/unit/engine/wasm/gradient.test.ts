/** Gradients of the float64 kernels against central finite differences of the loss. */

import { describe, expect, it } from 'vitest';
import { activations } from '#lib/engine/activations.ts';
import { loadEngine } from '#lib/engine/index.ts';
import type { Real, TrainerSpec } from '#lib/engine/types.ts';
import { largestTensorError, specOf } from '../specs.ts';

const engine = await loadEngine('wasm', 'float64');

/** A loss of the experiment's own: the mean over samples of the sum of f^4 / 4. */
function quartic(outputs: Real, gradient: Real, samples: Uint32Array): number {
  let loss = 0;
  outputs.forEach((f, i) => {
    gradient[i]! += f ** 3 / samples.length;
    loss += f ** 4 / 4 / samples.length;
  });
  return loss;
}

/** Largest error of the gradient, per tensor, in units of the tensor's largest entry. */
function gradientError(spec: TrainerSpec): number {
  const trainer = engine.create(spec);
  const { outputGradient } = spec.training;
  const loss = () => {
    const outputs = trainer.predict();
    const own = outputGradient ? outputGradient(outputs, outputs.slice(), new Uint32Array(samplesOf(spec))) : 0;
    return trainer.loss() + own;
  };
  const gradient = trainer.gradient();
  const weights = trainer.weights();
  const differences = weights.map((weight, i) => {
    const step = 1e-5 * Math.max(1, Math.abs(weight));
    const at = (value: number) => {
      const moved = weights.slice();
      moved[i] = value;
      trainer.setWeights(moved);
      return loss();
    };
    return (at(weight + step) - at(weight - step)) / (2 * step);
  });
  trainer.dispose();
  return largestTensorError(gradient, differences, spec.network);
}

function samplesOf({ network, x }: TrainerSpec): number {
  return x.length / network.inputs;
}

describe.each(activations)('the gradient with %s', (activation) => {
  it.each([
    [[1, 7, 1], 13],
    [[2, 3], 5],
    [[3, 8, 4, 2], 6],
    [[2, 5, 9, 6, 3], 4],
    [[1, 4, 4, 4, 4, 1], 3],
  ])('agrees with finite differences for widths %j and %i samples', (widths, samples) => {
    expect(gradientError(specOf(widths, { activation, samples }))).toBeLessThan(1e-7);
  });
});

describe('the gradient', () => {
  it.each([1, 2, 3, 4, 5, 7, 8, 130])('agrees with finite differences for %i samples', (samples) => {
    expect(gradientError(specOf([2, 6, 5, 1], { samples }))).toBeLessThan(1e-7);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 17])('agrees with finite differences for layers of %i units', (width) => {
    expect(gradientError(specOf([width, width, width, width], { samples: 6 }))).toBeLessThan(1e-7);
  });

  it.each([2, 3, 10])('agrees with finite differences for the cross-entropy of %i classes', (classes) => {
    expect(gradientError(specOf([3, 6, classes], { training: { loss: 'crossEntropy' } }))).toBeLessThan(1e-7);
  });

  it('agrees with finite differences for the cross-entropy of targets that are no distribution', () => {
    const spec = specOf([3, 6, 4], { training: { loss: 'crossEntropy' } });
    expect(gradientError({ ...spec, y: Array.from(spec.y, (_, i) => (i % 3) / 2) })).toBeLessThan(1e-7);
  });

  it.each(activations)('agrees with finite differences with first-layer scales and %s', (activation) => {
    expect(gradientError(specOf([2, 5, 4, 1], { activation, network: { firstLayerScales: [1, 2, 3, -1, 0.5] } }))).toBeLessThan(
      1e-7,
    );
  });

  it('agrees with finite differences with Fourier features', () => {
    expect(gradientError(specOf([2, 5, 1], { network: { fourier: { count: 6, sigma: 2 } } }))).toBeLessThan(1e-7);
  });

  it('agrees with finite differences without biases', () => {
    expect(gradientError(specOf([2, 5, 4, 3], { bias: false }))).toBeLessThan(1e-7);
  });

  it('leaves dropout out', () => {
    expect(gradientError(specOf([2, 9, 7, 1], { keep: 0.5 }))).toBeLessThan(1e-7);
  });

  it.each(['mse', 'none'] as const)("agrees with finite differences with loss %s and the experiment's own part", (loss) => {
    expect(gradientError(specOf([2, 6, 3], { samples: 150, training: { loss, outputGradient: quartic } }))).toBeLessThan(1e-7);
  });

  it('is zero at the kink of ReLU', () => {
    const spec = specOf([1, 4, 1], { activation: 'relu', samples: 1 });
    const trainer = engine.create({ ...spec, x: [0] });
    trainer.setWeights([1, 1, 1, 1, 0, 0, 0, 0, 1, 1, 1, 1, 0]);
    expect([...trainer.gradient()].slice(0, 12)).toEqual(new Array(12).fill(0));
    trainer.dispose();
  });
});
