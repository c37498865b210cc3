import { expect, test } from 'vitest';
import { essence, fingerprint } from '../../../scripts/figures/fingerprint.mjs';

const code = `/** Doubles. */
import { pow } from './portable.ts';
export const label = { en: 'twice', zh: '两倍' };
export const factors: number[] = [2, 3];
export function twice(x: number): number {
  // as the paper has it
  return factors[0]! * x + pow(x, 0);
}
`;

test.each([
  ['a comment', (text: string) => text.replace('as the paper has it', 'as in the paper')],
  ['a word that readers see', (text: string) => text.replace("'twice'", "'two times'").replace('两倍', '二倍')],
  ['a type', (text: string) => text.replace('number[]', 'readonly number[]')],
  ['the layout', (text: string) => text.replace('[2, 3]', '[\n  2,\n  3,\n]')],
  ['the name of a file', (text: string) => text.replace('./portable.ts', '../numerics/portable.ts')],
])('%s makes no number', (_, change) => {
  expect(change(code)).not.toBe(code);
  expect(essence(change(code))).toBe(essence(code));
});

test.each([
  ['a number', '[2, 3]', '[2, 4]'],
  ['an operation', '* x +', '* x -'],
  ['an argument', 'pow(x, 0)', 'pow(x, 1)'],
])('%s does', (_, before, after) => {
  expect(essence(code.replace(before, after))).not.toBe(essence(code));
});

test('figures that compute different things have different fingerprints', async () => {
  const [one, other] = await Promise.all([fingerprint('parity'), fingerprint('elephant')]);
  expect(one).toMatch(/^[\da-f]{16}$/);
  expect(one).not.toBe(other);
  expect(await fingerprint('parity')).toBe(one);
});
