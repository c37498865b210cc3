import { describe, expect, test } from 'vitest';
import { dropoutFactors } from '#lib/engine/dropout.ts';
import { dropoutPenalty, factorVariance } from '#lib/numerics/dropout-penalty.ts';
import { activate, outputsOf, type Hidden } from '#lib/numerics/two-layer.ts';

const network = { output: [0.7, -1.2, 0.4, 1.1], weight: [1.3, -0.8, -1.5, 0.6], bias: [0.2, 0.5, 0.9, -0.1] };
const width = network.output.length;
const x = [-0.9, 0.1, 0.8];
const y = [0.3, -0.2, 0.5];

/** Mean squared error with the given factors of the hidden outputs, [samples][width]. */
function lossWith(factors: ArrayLike<number>, hidden: Hidden): number {
  const errors = x.map((at, i) => {
    const parts = network.output.map(
      (a, j) => factors[i * width + j]! * a * activate(hidden, network.weight[j]! * at + network.bias[j]!),
    );
    return (parts.reduce((sum, part) => sum + part, 0) - y[i]!) ** 2;
  });
  return errors.reduce((sum, error) => sum + error, 0) / x.length;
}

function fullLoss(hidden: Hidden): number {
  return outputsOf(network, hidden, x).reduce((sum, f, i) => sum + (f - y[i]!) ** 2, 0) / x.length;
}

/** Expected loss over all masks of all samples, each weighted by its probability. */
function enumeratedLoss(hidden: Hidden, keep: number): number {
  const units = width * x.length;
  let expected = 0;
  for (let mask = 0; mask < 2 ** units; mask++) {
    const kept = Array.from({ length: units }, (_, k) => (mask >> k) & 1);
    const count = kept.reduce((sum, bit) => sum + bit, 0);
    const probability = keep ** count * (1 - keep) ** (units - count);
    expected +=
      probability *
      lossWith(
        kept.map((bit) => bit / keep),
        hidden,
      );
  }
  return expected;
}

describe('the penalty is the excess of the expected loss over all 4096 masks', () => {
  test.each([
    ['relu', 0.9],
    ['relu', 0.5],
    ['tanh', 0.8],
  ] as const)('%s, keep %d', (hidden, keep) => {
    expect(enumeratedLoss(hidden, keep) - fullLoss(hidden)).toBeCloseTo(dropoutPenalty(network, hidden, x, keep), 12);
  });
});

test('it is the mean excess under the engine’s masks', () => {
  const trials = 40_000;
  let sum = 0;
  for (let step = 0; step < trials; step++) sum += lossWith(dropoutFactors(12345, step, x.length, width, 0.8), 'relu');
  const excess = sum / trials - fullLoss('relu');
  expect(Math.abs(excess / dropoutPenalty(network, 'relu', x, 0.8) - 1)).toBeLessThan(0.03);
});

test('nothing is dropped, nothing is added', () => {
  expect(factorVariance(0.5)).toBe(1);
  expect(dropoutPenalty(network, 'relu', x, 1)).toBe(0);
});
