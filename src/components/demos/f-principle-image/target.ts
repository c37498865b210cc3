/** What the network is asked to learn: a picture's greys as numbers, its three frequency bands weighed against each other. */
import { createDft2, ringPowers, ringsOf } from '#lib/numerics/dft2.ts';
import type { Text } from '#lib/i18n/text.ts';
import { ParamError, type Param } from '#lib/experiment/params.ts';
import { drawPicture, isPictureName, pictureNames } from './gallery.ts';
import { decodeLevels, isFlat, pixels, side } from './picture.ts';

/** Edges of the three bands, in cycles a side: coarse 1-2, middle 3-5, fine 6 and more. Frequency 0, the mean, is in none. */
export const bandEdges = [0.5, 2.5, 5.5, Infinity] as const;
export const bandNames: readonly Text[] = [
  { en: 'coarse', zh: '粗略' },
  { en: 'middle', zh: '中等' },
  { en: 'fine', zh: '精细' },
];
/** Which band each coefficient of the transform belongs to. */
export const bandOf = ringsOf(side, bandEdges);
export const dft = createDft2(side);

/** `equal`: every band has the same power. `natural`: as in the picture. `faint`: the coarse band has a tenth of the others' amplitude. */
export type Balance = 'equal' | 'natural' | 'faint';
const wantedPowers: Record<Exclude<Balance, 'natural'>, readonly number[]> = { equal: [1, 1, 1], faint: [0.01, 1, 1] };

/** Where an own picture's text begins in the value of the parameter. */
export const ownPrefix = 'own-';

/** Levels of the picture that a parameter's value names; null if it names none. */
export function levelsOfPicture(value: string): Uint8Array | null {
  if (isPictureName(value)) return drawPicture(value);
  return value.startsWith(ownPrefix) ? decodeLevels(value.slice(ownPrefix.length)) : null;
}

/**
 * The picture: a bundled one by name, or the reader's own, whole, as "own-" and its text. The figure has the control.
 * @param levelsOf what a value stands for; null if it names no picture
 */
export function createPictureParam(
  names: readonly string[],
  byDefault: string,
  levelsOf: (value: string) => Uint8Array | null,
): Param<string> {
  const known = names.join(', ');
  return {
    label: { en: 'Picture', zh: '图像' },
    default: byDefault,
    primary: true,
    control: { kind: 'figure' },
    parse(raw) {
      const levels = levelsOf(raw);
      const shown = raw.length > 12 ? `${raw.slice(0, 12)}…` : raw;
      if (!levels)
        throw new ParamError({
          en: `“${shown}” is neither one of ${known} nor a whole picture in text form (the link may have been cut short)`,
          zh: `“${shown}”既不是 ${known} 之一，也不是完整的图像文本（链接可能被截断）`,
        });
      if (isFlat(levels)) throw new ParamError({ en: 'the picture has one shade of grey only', zh: '图像只有一种灰度' });
      return raw;
    },
    format: (value) => value,
    show: (value, lang) => (value.startsWith(ownPrefix) ? { en: 'your picture', zh: '你的图像' }[lang] : value),
  };
}

export const pictureParam = createPictureParam(pictureNames, 'house', levelsOfPicture);

/** Power below this share of the picture's is rounding: such a band is empty. */
const emptyShare = 1e-6;

export interface Target {
  /** Grey at each pixel, -1 black to 1 white, row by row. */
  values: Float64Array;
  /** The bands that are not empty, and their powers: |c|^2 summed over the band. */
  bands: number[];
  powers: number[];
}

/** The target made of a picture: bands balanced, then stretched so that its darkest pixel is -1 and its brightest 1. */
export function targetOf(levels: Uint8Array, balance: Balance): Target {
  if (levels.length !== pixels) throw new Error(`target: expected ${pixels} pixels, not ${levels.length}`);
  const balanced = balance === 'natural' ? Float64Array.from(levels) : weighed(levels, wantedPowers[balance]);
  const low = balanced.reduce((a, b) => Math.min(a, b));
  const high = balanced.reduce((a, b) => Math.max(a, b));
  const values = balanced.map((v) => (2 * (v - low)) / (high - low) - 1);
  const powers = bandPowers(values);
  const total = powers.reduce((a, b) => a + b);
  const bands = [0, 1, 2].filter((band) => (powers[band] as number) > emptyShare * total);
  return { values, bands, powers: bands.map((band) => powers[band] as number) };
}

export function bandPowers(values: ArrayLike<number>): Float64Array {
  return ringPowers(dft.transform(values), bandOf, 3);
}

/** The picture with its bands' powers in the ratio `wanted`; empty bands stay empty. */
function weighed(levels: Uint8Array, wanted: readonly number[]): Float64Array {
  const { n, re, im } = dft.transform(levels);
  const powers = ringPowers({ n, re, im }, bandOf, 3);
  const total = powers.reduce((a, b) => a + b);
  const gains = Array.from(powers, (power, band) =>
    power > emptyShare * total ? Math.sqrt((wanted[band] as number) / power) : 0,
  );
  const scale = (value: number, i: number) =>
    (bandOf[i] as number) < 0 ? value : value * (gains[bandOf[i] as number] as number);
  return dft.inverse({ n, re: re.map(scale), im: im.map(scale) });
}
