import { describe, expect, it } from 'vitest';
import { ParamError } from '#lib/experiment/params.ts';
import { createRandom } from '#lib/numerics/random.ts';
import { drawPicture, levelsOfPicture, pictureNames } from '../../shared/gallery.ts';
import { encodeLevels, isFlat, pixels } from '../../shared/picture.ts';
import { snapshotSteps } from './experiment.ts';
import { params } from './params.ts';
import { bandPowers, targetOf } from './target.ts';

const random = createRandom(5, 'levels');
const noise = Uint8Array.from({ length: pixels }, () => random.integer(16));

describe('the picture as a parameter', () => {
  it('travels whole; what is wrong with it is said without repeating all of it', () => {
    const value = `own-${encodeLevels(noise)}`;
    expect(params.picture.parse(value)).toBe(value);
    expect(levelsOfPicture(value)).toEqual(noise);
    const problem = (raw: string) => {
      try {
        params.picture.parse(raw);
      } catch (error) {
        return (error as ParamError).text.en;
      }
      return '';
    };
    expect(problem(value.slice(0, -1))).toMatch(/^“own-.{8}…” is neither one of house, face, rings nor a whole picture/);
    expect(problem('toString')).toContain('“toString” is neither');
    expect(problem(`own-${'A'.repeat(encodeLevels(noise).length)}`)).toContain('one shade of grey');
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
