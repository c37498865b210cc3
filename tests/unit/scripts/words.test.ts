import { expect, test } from 'vitest';
import { nearest, unknownFigure } from '../../../scripts/figures/words.mjs';

test('nearest: the fewest letters to change, or those that hold the word', () => {
  expect(nearest('party', ['parity', 'party-line', 'elephant'], 2)).toEqual(['party-line', 'parity']);
});

test('a name that is no figure’s is answered with the nearest ids', () => {
  expect(unknownFigure(['parity', 'f-princple'], ['parity', 'f-principle-1d', 'elephant'])).toBe(
    'There is no figure “f-princple”. The nearest are f-principle-1d, parity, elephant.',
  );
  expect(unknownFigure(['parity'], ['parity'])).toBeNull();
});
