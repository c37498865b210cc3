import { describe, expect, test } from 'vitest';
import { alignedShare, bestWindows, cosineMatrix, groupDirections, shareInWindows } from '#lib/numerics/directions.ts';
import { createRandom } from '#lib/numerics/random.ts';

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const at = (degrees: number, length = 1) => [length * Math.cos(radians(degrees)), length * Math.sin(radians(degrees))];

describe('windows of directions', () => {
  const angles = [10, 14, 24, -175, 178, 90];
  const amplitudes = [1, 2, 1, 3, 1, 2];

  test('are the best, one after another, also across 180 degrees', () => {
    const windows = bestWindows(angles, amplitudes, 3, 8);
    expect(windows.map(({ share }) => share)).toEqual([0.4, 0.4, 0.2]);
    expect(windows[0]!.centre).toBeCloseTo(17, 12);
    expect(windows[1]!.centre).toBeCloseTo(-178.5, 12);
    expect(windows[2]!.centre).toBeCloseTo(90, 12);
    expect(windows[0]!.mean).toBeCloseTo((10 + 2 * 14 + 24) / 4, 12);
    expect(windows[1]!.mean).toBeCloseTo((3 * -175 + 1 * -182) / 4, 12);
    expect(shareInWindows(angles, amplitudes, 2, 8)).toBeCloseTo(0.8, 12);
  });

  test('hold both ends of their arc, and nothing beyond', () => {
    expect(shareInWindows([0, 16], [1, 1], 1, 8)).toBe(1);
    expect(shareInWindows([0, 16.01], [1, 1], 1, 8)).toBe(0.5);
  });

  test('count no neuron twice and do not need all windows', () => {
    expect(bestWindows([5, 6], [1, 1], 4, 8)).toHaveLength(1);
    expect(bestWindows([5], [0], 1, 8)).toEqual([]);
  });

  test('hold of evenly spread neurons what their width says', () => {
    const spread = Array.from({ length: 3600 }, (_, i) => i / 10);
    expect(
      shareInWindows(
        spread,
        spread.map(() => 1),
        2,
        8,
      ),
    ).toBeCloseTo(322 / 3600, 12);
  });

  test('agree with a search over a fine grid of centres', () => {
    const random = createRandom(3, 'windows');
    const scattered = Array.from({ length: 40 }, () => 360 * random.uniform() - 180);
    const sizes = scattered.map(() => random.uniform());
    const total = sizes.reduce((a, b) => a + b, 0);
    const away = (a: number, b: number) => Math.abs(((a - b + 540) % 360) - 180);
    const inside = (centre: number) => sizes.reduce((t, size, j) => t + (away(scattered[j]!, centre) <= 8 ? size : 0), 0);
    const best = Math.max(...Array.from({ length: 36000 }, (_, i) => inside(i / 100)));
    expect(shareInWindows(scattered, sizes, 1, 8)).toBeCloseTo(best / total, 12);
  });
});

describe('pairs of vectors', () => {
  test('have the cosines of their angles, whatever their lengths', () => {
    const cosines = cosineMatrix([...at(0, 1e-200), ...at(60, 5), ...at(180)], 2);
    [1, 0.5, -1, 0.5, 1, -0.5, -1, -0.5, 1].forEach((value, i) => expect(cosines[i]).toBeCloseTo(value, 12));
  });

  test('are aligned when parallel or opposite', () => {
    const vectors = [...at(0), ...at(180, 3), ...at(10), ...at(90)];
    expect(alignedShare(vectors, 2, 0.95)).toBeCloseTo(3 / 6, 12);
    expect(alignedShare(vectors, 2, 0.95, [1, 1, 1, 0])).toBe(1);
    expect(alignedShare(vectors, 2, 0.95, [2, 1, 1, 1])).toBeCloseTo(5 / 9, 12);
    expect(alignedShare(at(0), 2, 0.95)).toBeNaN();
  });
});

describe('groups of directions', () => {
  const vectors = [...at(0), ...at(4, 2), ...at(180), ...at(90), 0, 0];
  const weights = [1, 2, 4, 2, 1];

  test('are led by the heaviest', () => {
    const groups = groupDirections(vectors, 2, weights, { degrees: 5 });
    expect(groups.map(({ members }) => members)).toEqual([[2], [1, 0], [3]]);
    expect(groups.map(({ share }) => share)).toEqual([0.4, 0.3, 0.2]);
    expect(groups[1]!.direction[0]).toBeCloseTo(Math.cos(radians(4)), 12);
  });

  test('of lines take opposite vectors together', () => {
    const groups = groupDirections(vectors, 2, weights, { degrees: 5, lines: true });
    expect(groups.map(({ members }) => members)).toEqual([[2, 1, 0], [3]]);
  });

  test('work in five dimensions', () => {
    const five = [1, 1, 1, 1, 1, -2, -2, -2, -2, -2, 1, 0, 0, 0, 0];
    expect(groupDirections(five, 5, [1, 1, 1], { degrees: 3, lines: true })).toHaveLength(2);
  });
});
