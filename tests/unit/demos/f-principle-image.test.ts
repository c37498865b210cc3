import { describe, expect, it } from 'vitest';
import { drawPicture, pictureNames } from '#components/demos/f-principle-image/gallery.ts';
import {
  decodeLevels,
  encodeLevels,
  isFlat,
  levelsOfRgba,
  pixels,
  textLength,
} from '#components/demos/f-principle-image/picture.ts';
import { bandPowers, levelsOfPicture, pictureParam, targetOf } from '#components/demos/f-principle-image/target.ts';
import { snapshotSteps } from '#components/demos/f-principle-image/experiment.ts';
import { ParamError } from '#lib/experiment/params.ts';
import { createRandom } from '#lib/numerics/random.ts';

const random = createRandom(5, 'levels');
const noise = Uint8Array.from({ length: pixels }, () => random.integer(16));

describe('a picture as text', () => {
  it('comes back as it was, and needs no escaping in a link', () => {
    const text = encodeLevels(noise);
    expect(text).toHaveLength(textLength);
    expect(encodeURIComponent(text)).toBe(text);
    expect(decodeLevels(text)).toEqual(noise);
  });

  it('is not read when it is cut short or holds other characters', () => {
    const text = encodeLevels(noise);
    expect(decodeLevels(text.slice(1))).toBeNull();
    expect(decodeLevels(`+${text.slice(1)}`)).toBeNull();
  });

  it('travels in the parameter; what is wrong with it is said without repeating all of it', () => {
    const value = `own-${encodeLevels(noise)}`;
    expect(pictureParam.parse(value)).toBe(value);
    expect(levelsOfPicture(value)).toEqual(noise);
    const problem = (raw: string) => {
      try {
        pictureParam.parse(raw);
      } catch (error) {
        return (error as ParamError).text.en;
      }
      return '';
    };
    expect(problem(value.slice(0, -1))).toMatch(/^“own-.{8}…” is neither one of house, face, rings nor a whole picture/);
    expect(problem('toString')).toContain('“toString” is neither');
    expect(problem(`own-${'A'.repeat(textLength)}`)).toContain('one shade of grey');
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

describe('the target', () => {
  it.each(pictureNames)('%s uses nearly the whole range of greys and has all three bands', (name) => {
    const levels = drawPicture(name);
    expect(Math.max(...levels) - Math.min(...levels)).toBeGreaterThanOrEqual(14);
    expect(isFlat(levels)).toBe(false);
    expect(targetOf(levels, 'natural').bands).toEqual([0, 1, 2]);
  });

  it('has bands of equal power, or a coarse one of a tenth of the amplitude, when asked', () => {
    const [coarse, middle, fine] = bandPowers(targetOf(drawPicture('house'), 'equal').values) as unknown as [
      number,
      number,
      number,
    ];
    expect(coarse / middle).toBeCloseTo(1, 9);
    expect(fine / middle).toBeCloseTo(1, 9);
    const faint = targetOf(drawPicture('face'), 'faint').powers as [number, number, number];
    expect(faint[0] / faint[1]).toBeCloseTo(0.01, 9);
  });

  it('runs from -1 to 1 in every balance', () => {
    for (const balance of ['equal', 'natural', 'faint'] as const) {
      const { values } = targetOf(noise, balance);
      expect(Math.min(...values)).toBeCloseTo(-1, 12);
      expect(Math.max(...values)).toBeCloseTo(1, 12);
    }
  });

  it('leaves out a band that is empty', () => {
    const checker = Uint8Array.from({ length: pixels }, (_, i) => (((i % 32) + Math.floor(i / 32)) % 2 === 0 ? 15 : 0));
    expect(targetOf(checker, 'equal').bands).toEqual([2]);
  });
});

describe('snapshotSteps', () => {
  it('keeps at most eight, the end among them', () => {
    expect(snapshotSteps(2000)).toEqual([0, 3, 10, 30, 100, 300, 1000, 2000]);
    expect(snapshotSteps(10000)).toEqual([0, 10, 30, 100, 300, 1000, 3000, 10000]);
    expect(snapshotSteps(100)).toEqual([0, 3, 10, 30, 100]);
  });
});
