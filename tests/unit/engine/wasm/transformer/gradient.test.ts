/** Gradients of the float64 kernels of transformers against central finite differences of the loss. */

import { describe, expect, it } from 'vitest';
import { loadTransformerEngine } from '#lib/engine/transformer/index.ts';
import type { TransformerTrainerSpec } from '#lib/engine/types.ts';
import { createRandom } from '#lib/numerics/random.ts';
import { largestPartError, transformerSpec } from '../../transformer/specs.ts';

const engine = await loadTransformerEngine('wasm', 'float64');

/** Largest error of the gradient, per part, in units of the part's largest entry. Biases are moved away from 0 first. */
function gradientError(spec: TransformerTrainerSpec): number {
  const trainer = engine.create(spec);
  const random = createRandom(7, 'test weights');
  const weights = trainer.weights().map((weight) => weight + 0.1 * random.normal());
  trainer.setWeights(weights);
  const gradient = trainer.gradient();
  const differences = weights.map((weight, i) => {
    const step = 1e-5 * Math.max(1, Math.abs(weight));
    const at = (value: number) => {
      const moved = weights.slice();
      moved[i] = value;
      trainer.setWeights(moved);
      return trainer.loss();
    };
    return (at(weight + step) - at(weight - step)) / (2 * step);
  });
  trainer.dispose();
  return largestPartError(gradient, differences, spec.network);
}

describe.each([1, 2] as const)('the gradient with %i blocks', (blocks) => {
  it.each([false, true])('agrees with finite differences in every part; layer norm: %s', (layerNorm) => {
    expect(gradientError(transformerSpec({ network: { blocks, layerNorm } }))).toBeLessThan(1e-7);
  });

  it.each([2, 4, 5])('agrees with finite differences for sequences of %i tokens', (length) => {
    expect(gradientError(transformerSpec({ network: { blocks, length } }))).toBeLessThan(1e-7);
  });

  it.each([
    [4, 3, 2],
    [5, 8, 4],
    [8, 4, 9],
  ])('agrees with finite differences for width %i, %i hidden units and %i outputs', (width, hidden, outputs) => {
    expect(gradientError(transformerSpec({ network: { blocks, width, hidden, outputs } }))).toBeLessThan(1e-7);
  });

  it.each([2, 3, 4, 40])('agrees with finite differences for %i samples, some of them alike', (samples) => {
    expect(gradientError(transformerSpec({ samples, network: { blocks, vocabulary: 3 } }))).toBeLessThan(1e-7);
  });
});

/** Of a part that does not matter the gradient is exactly zero. */
it('is zero in queries and keys where there is one token', () => {
  const trainer = engine.create(transformerSpec({ network: { length: 1 } }));
  const [query, key] = [48, 84].map((at) => trainer.gradient().subarray(at - 12, at + 24));
  expect([...query!, ...key!].every((value) => value === 0)).toBe(true);
  trainer.dispose();
});
