import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lightColours, resolved } from '#components/page/picture/colours.ts';

const css = readFileSync(new URL('../../../../src/styles/tokens.css', import.meta.url), 'utf8');
// A style sheet is not imported in tests.
const colours = lightColours(css);

test('the light colours are those of the first theme', () => {
  expect(colours.get('paper')).toBe('#fdfdfb');
  expect(colours.size).toBe(new Set(css.match(/--[\w-]+(?=:\s*#)/g)).size);
});

test('a token, a number, a mixture', () => {
  const own = new Map([
    ['ink', '#000000'],
    ['paper', '#ffffff'],
  ]);
  expect(resolved('var(--ink)', own)).toBe('#000000');
  expect(resolved('none', own)).toBe('none');
  expect(resolved('color-mix(in srgb, var(--ink) 20%, var(--paper))', own)).toBe('#cccccc');
});

test.each(['var(--no-such-token)', 'currentColor', 'oklch(50% 0.1 20)', 'red'])('%s is an error, and not black', (colour) => {
  expect(() => resolved(colour, colours)).toThrow(colour);
});
