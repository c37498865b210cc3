import { expect, test } from 'vitest';
import { degrees, percent, relative, scientific, withPower } from './format.ts';

test('numbers as the figures write them', () => {
  expect([0.123, 0.984, 0.9951, 1].map(percent)).toEqual(['12%', '98%', '99.5%', '100%']);
  expect([-17.4, -0.3, 180].map(degrees)).toEqual(['−17°', '0°', '180°']);
  expect([relative(0.048), relative(6.13)].map(({ en }) => en)).toEqual(['4.8% of', '6.1 times']);
  expect([scientific(1000), scientific(0.00096)]).toEqual([
    [1, 3],
    [9.6, -4],
  ]);
  expect([85.4, 999, 1000, 2.14e8, 3.7e13].map(withPower)).toEqual(['85', '1000', '1 × 10³', '2.1 × 10⁸', '3.7 × 10¹³']);
});
