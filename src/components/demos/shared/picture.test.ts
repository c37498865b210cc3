import { describe, expect, it } from 'vitest';
import { createRandom } from '#lib/numerics/random.ts';
import { decodeLevels, encodeLevels, levelsOfRgba, pixels } from './picture.ts';

const random = createRandom(5, 'levels');
const noise = Uint8Array.from({ length: pixels }, () => random.integer(16));

describe('a picture as text', () => {
  it('comes back as it was, and needs no escaping in a link', () => {
    const text = encodeLevels(noise);
    expect(text).toHaveLength(2 * Math.ceil(pixels / 3));
    expect(encodeURIComponent(text)).toBe(text);
    expect(decodeLevels(text)).toEqual(noise);
  });

  it('is not read when it is cut short or holds other characters', () => {
    const text = encodeLevels(noise);
    expect(decodeLevels(text.slice(1))).toBeNull();
    expect(decodeLevels(`+${text.slice(1)}`)).toBeNull();
  });
});

describe('levelsOfRgba', () => {
  const size = 64;
  const painted = (grey: (x: number, y: number) => number) =>
    Array.from({ length: size * size }, (_, i) => [...Array<number>(3).fill(grey(i % size, Math.floor(i / size))), 255]).flat();

  it('averages blocks and stretches the greys to the full range', () => {
    const levels = levelsOfRgba(
      painted((x) => (x < 32 ? 100 : x < 48 ? 150 : 200)),
      size,
    );
    expect(levels?.[0]).toBe(0);
    expect(levels?.[20]).toBe(8);
    expect(levels?.[31]).toBe(15);
  });

  it('weighs the colours as the eye does', () => {
    const green = Array.from({ length: size * size }, (_, i) => (i % size < 32 ? [0, 255, 0, 255] : [0, 0, 255, 255])).flat();
    const levels = levelsOfRgba(green, size);
    expect([levels?.[0], levels?.[31]]).toEqual([15, 0]);
  });

  it('finds a flat picture', () => {
    expect(
      levelsOfRgba(
        painted((x) => 120 + (x % 2)),
        size,
      ),
    ).toBeNull();
  });
});
