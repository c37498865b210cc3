import { describe, expect, test } from 'vitest';
import { ParamError } from '#lib/experiment/params.ts';
import { complex, drawing, vector, type Point } from './plane-params.ts';

const label = { en: 'p', zh: 'p' };
const outline = drawing(label, '75:0,62.5:14,-42:24', 90);

describe('complex numbers and drawings in a link', () => {
  const p = complex(label, [50, -30], 90);

  test('come back as they went', () => {
    for (const value of [
      [50, -30],
      [0, 0],
      [-12.5, 8.1],
    ] as Point[])
      expect(p.parse(p.format(value))).toEqual(value);
    expect(p.format([50, -30])).toBe('50-30i');
    expect(outline.default[1]).toEqual([62.5, 14]);
    expect(outline.parse(outline.format(outline.default))).toEqual(outline.default);
  });

  test('say what is wrong with them', () => {
    expect(() => p.parse('50')).toThrow('not a complex number');
    expect(() => p.parse('500-3i')).toThrow('not between -90 and 90');
    expect(() => outline.parse('1:2,3')).toThrow('“3” is not a point');
    expect(() => outline.parse('1:2,3:4')).toThrow('3 to 80 points, not 2');
  });
});

test('a vector in a permalink reads back, and one outside is refused', () => {
  const param = vector(label, [0, 0], 2);
  expect(param.parse(param.format([1.25, -0.5]))).toEqual([1.25, -0.5]);
  for (const raw of ['3:0', '1', '1:x', ':1', '0:0:0']) expect(() => param.parse(raw)).toThrow(ParamError);
});
