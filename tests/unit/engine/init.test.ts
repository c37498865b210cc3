import { describe, expect, it } from 'vitest';
import { initialWeights } from '#lib/engine/init.ts';
import type { Init, NetworkSpec } from '#lib/engine/types.ts';

/** One layer of 50 units with 40 inputs. */
function oneLayer(weights: Init, bias: Init | null = null): NetworkSpec {
  return { inputs: 40, layers: [{ width: 50, activation: 'tanh', weights, bias }] };
}

function standardDeviation(values: Float64Array): number {
  return Math.sqrt(values.reduce((sum, x) => sum + x * x, 0) / values.length);
}

describe('initialWeights', () => {
  it.each<[Init, number]>([
    [{ kind: 'zero' }, 0],
    [{ kind: 'normal', std: 0.3 }, 0.3],
    [{ kind: 'widthPower', width: 50, exponent: 1.5 }, 50 ** -1.5],
    [{ kind: 'glorot', gain: 2 }, 2 * Math.sqrt(2 / 90)],
    [{ kind: 'he', gain: 0.5 }, 0.5 * Math.sqrt(2 / 40)],
    [{ kind: 'uniform', limit: 3 }, 3 / Math.sqrt(3)],
    [{ kind: 'rademacher', scale: 0.7 }, 0.7],
  ])('draws %o with standard deviation %f', (init, std) => {
    const weights = initialWeights(oneLayer(init), 1);
    expect(weights.length).toBe(2000);
    expect(Math.abs(standardDeviation(weights) - std)).toBeLessThanOrEqual(0.05 * std);
  });

  it('bounds the uniform, and gives only two values for the Rademacher distribution', () => {
    const uniform = initialWeights(oneLayer({ kind: 'uniform', limit: 0.2 }), 1);
    expect(uniform.every((w) => Math.abs(w) <= 0.2)).toBe(true);
    expect(new Set(initialWeights(oneLayer({ kind: 'rademacher', scale: 0.7 }), 1))).toEqual(new Set([0.7, -0.7]));
  });

  it('takes given values, matrix first, biases behind', () => {
    const matrix = Array.from({ length: 2000 }, (_, i) => i);
    const bias = Array.from({ length: 50 }, (_, i) => -i);
    expect([...initialWeights(oneLayer({ kind: 'values', values: matrix }, { kind: 'values', values: bias }), 1)]).toEqual([
      ...matrix,
      ...bias,
    ]);
  });

  it('depends on the seed', () => {
    const network = oneLayer({ kind: 'normal', std: 1 });
    expect(initialWeights(network, 1)).toEqual(initialWeights(network, 1));
    expect(initialWeights(network, 1)).not.toEqual(initialWeights(network, 2));
  });

  it('leaves a layer alone when another one changes', () => {
    const normal: Init = { kind: 'normal', std: 1 };
    const layer = (width: number) => ({ width, activation: 'tanh' as const, weights: normal, bias: normal });
    const narrow = initialWeights({ inputs: 2, layers: [layer(3), layer(1)] }, 5);
    const deeper = initialWeights({ inputs: 2, layers: [layer(3), layer(4)] }, 5);
    expect(deeper.slice(0, 9)).toEqual(narrow.slice(0, 9));
  });
});
