import { describe, expect, it } from 'vitest';
import { circlePotential, gatheringPlaces } from '#lib/numerics/circle-potential.ts';
import { degreesOf } from '#lib/numerics/angle.ts';

const x = [-1, -0.4, 0, 0.3, 0.9];
const y = [0.8, -0.2, -0.8, 0.8, -0.6];

describe('circle-potential', () => {
  it('of one sample is highest towards it', () => {
    const places = gatheringPlaces(circlePotential([0.5], [2], 'relu'));
    expect(places).toHaveLength(1);
    expect(places[0]?.angle).toBeCloseTo(degreesOf(0.5, 1), 9);
    expect(places[0]?.height).toBeCloseTo(2 * Math.hypot(0.5, 1), 12);
  });

  it('for tanh has one line: the direction of the sum of y (x, 1), and its opposite', () => {
    const [vx, vy] = [x.reduce((s, xi, i) => s + (y[i] as number) * xi, 0), y.reduce((s, yi) => s + yi, 0)];
    const places = gatheringPlaces(circlePotential(x, y, 1));
    expect(places.map(({ height }) => Math.sign(height)).sort()).toEqual([-1, 1]);
    for (const { angle, height } of places) {
      const towards = height > 0 ? degreesOf(vx, vy) : degreesOf(-vx, -vy);
      expect(Math.abs(Math.cos(((angle - towards) * Math.PI) / 180) - 1)).toBeLessThan(1e-12);
      expect(Math.abs(height)).toBeCloseTo(Math.hypot(vx, vy) / 5, 12);
    }
  });

  it('for x tanh x has the eigenvectors of the matrix sum of y (x, 1)(x, 1)', () => {
    // trace 0: eigenvalues of both signs, four directions at 45 degrees
    const places = gatheringPlaces(circlePotential([-1, -1 / 3, 1 / 3, 1], [0, 1, -1, 0], 2));
    expect(places.map(({ angle }) => Math.round(angle)).sort((p, q) => p - q)).toEqual([-135, -45, 45, 135]);
    expect(places.every(({ height }) => Math.abs(Math.abs(height) - 1 / 6) < 1e-12)).toBe(true);
  });

  it('for x^2 tanh x has at most six', () => {
    const places = gatheringPlaces(circlePotential([-1, -1 / 3, 1 / 3, 1], [4 / 27, -0.8, 0.8, -4 / 27], 3));
    expect(places.map(({ angle }) => Math.round(angle) + 0).sort((p, q) => p - q)).toEqual([-180, -120, -60, 0, 60, 120]);
  });

  it('for ReLU leaves out extrema at which neurons shrink, and finds kinks', () => {
    const places = gatheringPlaces(circlePotential(x, y, 'relu'));
    expect(places.map(({ angle }) => Number(angle.toFixed(1)))).toEqual([138, 45, -180, -16.7]);
    expect(places.map(({ height }) => Math.sign(height))).toEqual([1, -1, 1, -1]);
    // The second is where the sample x = -1 falls silent: cos = sin.
    expect(places[1]?.angle).toBeCloseTo(45, 9);
  });

  it('gives none where all directions are alike', () => {
    expect(gatheringPlaces(circlePotential([-1, 1], [0, 0], 'relu'))).toEqual([]);
    expect(gatheringPlaces(circlePotential([-1, 1], [1, 1], 2))).toEqual([]);
    // sum of y and of y x are zero: the linear landscape is flat but for rounding
    expect(gatheringPlaces(circlePotential([-1, 0, 1], [0.5, -1, 0.5], 1))).toEqual([]);
  });
});
