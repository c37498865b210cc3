import { expect, test } from 'vitest';
import { fill, inBoth, listed, minus, powerOfTen } from '#lib/i18n/text.ts';

test('places are filled, and what has no value stays', () => {
  expect(fill('step {step} of {count}, {step}', { step: 3 })).toBe('step 3 of {count}, 3');
});

test('a text for both languages, and a list as each writes it', () => {
  expect(inBoth((lang) => listed(['a', 'b', 'c'], lang))).toEqual({ en: 'a, b, c', zh: 'a，b，c' });
});

test('numbers with a sign for minus, and powers of ten', () => {
  expect([minus(-0.5), minus('−3°'), minus(2)]).toEqual(['−0.5', '−3°', '2']);
  expect([-15, 0, 8].map(powerOfTen)).toEqual(['10⁻¹⁵', '10⁰', '10⁸']);
});
