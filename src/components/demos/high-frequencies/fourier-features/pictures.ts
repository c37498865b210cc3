/** The pictures of this figure, 64 x 64 pixels in 16 greys: those of the image figure drawn finer, a smooth one and noise, and the reader's own. */
import { cos, sin } from '#lib/numerics/portable.ts';
import { createRandom } from '#lib/numerics/random.ts';
import type { Text } from '#lib/i18n/text.ts';
import { isPictureName, paints, pictureLabels as bundledLabels, rasterise, type Paint } from '../../shared/gallery.ts';
import { ownLevels } from '../../shared/picture-param.ts';
import { shades } from '../../shared/picture.ts';

/** Pixels along a side. */
export const side = 64;
export const pixels = side * side;

export const pictureNames = ['face', 'house', 'rings', 'smooth', 'noise'] as const;
type PictureName = (typeof pictureNames)[number];
export const pictureLabels: Record<PictureName, Text> = {
  ...bundledLabels,
  smooth: { en: 'Smooth', zh: '光滑' },
  noise: { en: 'Noise', zh: '噪声' },
};

/** Light and shade without an edge: waves longer than the picture. */
const smooth: Paint = (x, y) => 0.5 + 0.3 * sin(0.12 * x + 0.5) * cos(0.1 * y) + 0.2 * sin(0.15 * y + 0.08 * x);

function noise(): Uint8Array {
  const random = createRandom(1, 'noise picture');
  return Uint8Array.from({ length: pixels }, () => random.integer(shades));
}

/** Each pixel is a mean over a square two pixels wide, as a lens would blur it: nothing finer than the pixels is left. */
function draw(name: PictureName): Uint8Array {
  if (name === 'noise') return noise();
  return rasterise(isPictureName(name) ? paints[name] : smooth, side, 2);
}

const drawn = new Map<PictureName, Uint8Array>();

/** Levels, 0 black to 15 white, of the picture that a parameter's value names; null if it names none. */
export function levelsOfPicture(value: string): Uint8Array | null {
  const name = pictureNames.find((known) => known === value);
  if (!name) return ownLevels(value, pixels);
  const levels = drawn.get(name) ?? draw(name);
  drawn.set(name, levels);
  return levels;
}

/** Greys, -1 black to 1 white, of the picture that a parameter's value names. */
export function greysOfPicture(value: string): Float64Array {
  const levels = levelsOfPicture(value);
  if (!levels) throw new Error(`fourier-features: no picture “${value.slice(0, 12)}”. Choose a bundled one or load your own.`);
  return Float64Array.from(levels, (level) => (2 * level) / (shades - 1) - 1);
}

/** Every second pixel of every second row is trained on; the other three of each 2 x 2 are the test. */
export const isTrained = (pixel: number) => (pixel % side) % 2 === 0 && Math.floor(pixel / side) % 2 === 0;
export const allPixels = Array.from({ length: pixels }, (_, i) => i);
export const trainedPixels = allPixels.filter(isTrained);
export const testPixels = allPixels.filter((pixel) => !isTrained(pixel));
