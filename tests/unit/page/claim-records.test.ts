import { expect, test } from 'vitest';
import { rounded } from '#components/page/claim-records.ts';

test('a seed’s number is rounded for its dot, and stays on its side of the threshold', () => {
  expect(rounded(0.123456, 0.5)).toBe(0.123);
  expect(rounded(0.99938, 0.999)).toBe(0.99938);
  expect(rounded(0.99962, 0.9999)).toBe(0.99962);
  expect(rounded(12345, 100)).toBe(12300);
  expect(rounded('Infinity', 1)).toBe('Infinity');
  expect(rounded(null, 1)).toBe(null);
});
