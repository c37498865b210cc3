import { describe, expect, test } from 'vitest';
import { psnr } from './experiment.ts';
import { bestOf, measuresOf } from './gather.ts';
import { params, sigmasOf } from './params.ts';
import { greysOfPicture, isTrained, levelsOfPicture, pictureNames, pixels, side, testPixels, trainedPixels } from './pictures.ts';
import { rasterise } from '../../shared/gallery.ts';
import { encodeLevels } from '../../shared/picture.ts';

describe('the pictures', () => {
  test('are 64 by 64, and the reader’s own comes back from a link', () => {
    for (const name of pictureNames) expect(levelsOfPicture(name)).toHaveLength(pixels);
    const own = `own-${encodeLevels(levelsOfPicture('noise') ?? new Uint8Array(0))}`;
    expect(params.picture.parse(own)).toBe(own);
    expect(greysOfPicture(own)).toEqual(greysOfPicture('noise'));
    // A picture of the other figure's size is not one of these.
    expect(() => params.picture.parse(`own-${encodeLevels(new Uint8Array(32 * 32).fill(3, 5))}`)).toThrow('whole picture');
    expect(() => greysOfPicture('nobody')).toThrow('no picture');
  });

  test('a quarter of the pixels is trained on, one of each 2 by 2', () => {
    expect(trainedPixels).toHaveLength(pixels / 4);
    expect(trainedPixels.length + testPixels.length).toBe(pixels);
    expect([0, 1, 2, side, side + 1, 2 * side].map(isTrained)).toEqual([true, false, true, false, false, true]);
  });

  test('a pixel is the mean of its square: a plane stays a plane, an edge is blurred over two pixels', () => {
    expect([...rasterise((x) => x / 32, 4, 2)]).toEqual(Array.from({ length: 4 }, () => [2, 6, 9, 13]).flat());
    // The edge runs through the middle; with a reach of two pixels its neighbours hold a quarter of the other side.
    expect([...rasterise((x) => (x < 16 ? 0 : 1), 4, 2)].slice(0, 4)).toEqual([0, 4, 11, 15]);
  });
});

test('PSNR: an error of a tenth of the range everywhere is 20 dB, and values beyond black and white are held', () => {
  expect(psnr([0.2, -0.2], [0, 0], [0, 1])).toBeCloseTo(20, 5);
  expect(psnr([5, -0.8], [1, -1], [0])).toBe(100);
  expect(psnr([5, -0.8], [1, -1], [1])).toBeCloseTo(20, 5);
});

test('the values of sigma grow by equal factors between the ends, in either order, each once', () => {
  expect(sigmasOf({ lowest: 1, highest: 8, count: 4 })).toEqual([1, 2, 4, 8]);
  expect(sigmasOf({ lowest: 8, highest: 1, count: 4 })).toEqual([1, 2, 4, 8]);
  expect(sigmasOf({ lowest: 2, highest: 2, count: 4 })).toEqual([2]);
});

test('the measures, from numbers made up', () => {
  const frame = { train: Float32Array.of(15, 18, 25, 35), test: Float32Array.of(14, 17, 22, 10) };
  expect(bestOf(frame)).toBe(2);
  expect(measuresOf(frame)).toEqual({ gain: 8, fall: 5, gap: 25 });
  expect(measuresOf({ ...frame, test: Float32Array.of(14, 17, NaN, 10) })).toEqual({ gain: NaN, fall: NaN, gap: NaN });
  expect(bestOf({ test: Float32Array.of(NaN, NaN, 9, NaN) })).toBe(2);
});
