/** The science of deep-frequency-principle: the spirals, the picture's bits and the smallest rise. */
import { describe, expect, test } from 'vitest';
import { smallestRise } from './ratios.ts';
import { cellsAlong, inPicture, isSet, pictureGrid, shuffled, signBits, twoSpirals } from './spirals.ts';

describe('the spirals', () => {
  test('are opposite of each other, in the unit disc, with labels of mean 0', () => {
    const { x, y } = twoSpirals(1.75);
    expect(y.reduce((a, b) => a + b, 0)).toBe(0);
    for (let i = 0; i < y.length; i += 2) {
      expect(x[2 * i]).toBe(-(x[2 * i + 2] as number));
      expect(x[2 * i + 1]).toBe(-(x[2 * i + 3] as number));
      expect(Math.hypot(x[2 * i] as number, x[2 * i + 1] as number)).toBeCloseTo(Math.sqrt((i / 2 + 0.5) / 100), 12);
    }
  });

  test('keep their points and the number of each label when the labels are shuffled', () => {
    const arms = twoSpirals(1.75);
    const { x, y } = shuffled(arms, 1);
    expect(x).toBe(arms.x);
    expect(y).not.toEqual(arms.y);
    expect(y.toSorted()).toEqual(arms.y.toSorted());
    expect(shuffled(arms, 1).y).toEqual(y);
    expect(shuffled(arms, 2).y).not.toEqual(y);
  });

  test('lie in the picture where the grid says', () => {
    const grid = pictureGrid();
    const at = 7 * cellsAlong + 23;
    const [left, top] = inPicture(grid[2 * at] as number, grid[2 * at + 1] as number);
    expect(left).toBeCloseTo(23.5, 9);
    expect(top).toBeCloseTo(7.5, 9);
  });
});

test('signs survive as bits', () => {
  const outputs = Float64Array.from({ length: cellsAlong * cellsAlong }, (_, i) => Math.sin(i * i) - 0.2);
  const bits = signBits(outputs);
  outputs.forEach((value, i) => expect(isSet(bits, Math.floor(i / cellsAlong), i % cellsAlong)).toBe(value > 0));
});

test('the smallest rise is taken over layers and networks, the input being the first layer', () => {
  expect(
    smallestRise([
      [0.2, 0.5],
      [0.2, 0.4, 0.9],
    ]),
  ).toBeCloseTo(0.2, 12);
  expect(
    smallestRise([
      [0.2, 0.5],
      [0.2, 0.4, 0.3],
    ]),
  ).toBeCloseTo(-0.1, 12);
  expect(smallestRise([[0.2, 0.1]])).toBeCloseTo(-0.1, 12);
});
