import { describe, expect, it } from 'vitest';
import {
  centred,
  gaussianWeights,
  lowPass,
  meanSquaredDistance,
  neighbourCorrelation,
  squaredDistances,
} from '#lib/numerics/neighbour-filter.ts';
import { lengthOf } from '#lib/numerics/vectors.ts';

const points = [0, 0, 3, 4, 0, 1];

describe('distances', () => {
  it('are squared, symmetric, and zero to oneself', () => {
    expect([...squaredDistances(points, 3)]).toEqual([0, 25, 1, 25, 0, 18, 1, 18, 0]);
    expect(meanSquaredDistance(squaredDistances(points, 3))).toBeCloseTo((2 * (25 + 1 + 18)) / 6, 12);
  });
});

describe('gaussianWeights', () => {
  it('has rows of sum 1, and none for oneself when left out', () => {
    const weights = gaussianWeights(squaredDistances(points, 3), 2, true);
    for (let i = 0; i < 3; i++) {
      expect(weights[4 * i]).toBe(0);
      expect(weights.subarray(3 * i, 3 * i + 3).reduce((sum, w) => sum + w, 0)).toBeCloseTo(1, 12);
    }
    const odds = (weights[2] as number) / (weights[1] as number);
    expect(odds).toBeCloseTo(Math.exp((25 - 1) / 4), 8);
  });
});

describe('lowPass', () => {
  it('takes means over neighbours, output by output', () => {
    const halves = Float64Array.of(0.5, 0.5, 0, 1);
    expect([...lowPass(halves, [1, 10, 3, 30], 2)]).toEqual([2, 20, 3, 30]);
  });

  it('multiplies a wave on a circle by exp(-variance k^2 / 2)', () => {
    const n = 200;
    const angles = Array.from({ length: n }, (_, i) => (2 * Math.PI * i) / n);
    // Narrow against the circle, so that chords are arcs.
    const weights = gaussianWeights(
      squaredDistances(
        angles.flatMap((t) => [Math.cos(t), Math.sin(t)]),
        n,
      ),
      0.01,
    );
    for (const k of [1, 4, 8]) {
      const wave = angles.map((t) => Math.cos(k * t));
      expect(lengthOf(lowPass(weights, wave, 1)) / lengthOf(wave)).toBeCloseTo(Math.exp((-0.01 * k * k) / 2), 2);
    }
  });
});

describe('neighbourCorrelation', () => {
  const line = Array.from({ length: 40 }, (_, i) => i);
  const distances = squaredDistances(line, 40);

  it('is near 1 for a response that changes slowly, and negative for one that alternates', () => {
    const slow = line.map((i) => Math.sin(i / 8));
    const alternating = line.map((i) => (i % 2 === 0 ? 1 : -1));
    expect(neighbourCorrelation(distances, 1, slow, 1)).toBeGreaterThan(0.98);
    expect(neighbourCorrelation(distances, 0.3, alternating, 1)).toBeLessThan(-0.9);
  });

  it('does not depend on a constant', () => {
    const values = line.map((i) => (i * 7) % 5);
    const lifted = values.map((value) => value + 100);
    expect(neighbourCorrelation(distances, 1, lifted, 1)).toBeCloseTo(neighbourCorrelation(distances, 1, values, 1), 9);
    expect(centred(lifted, 1).reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 9);
  });
});
