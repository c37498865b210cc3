/**
 * Pictures of 32 x 32 pixels in 16 shades of grey: their text form, short enough for a link, and how one is made from a larger picture.
 * Levels run from 0 (black) to 15 (white), row by row from the top left.
 */

/** Pixels along a side. */
export const side = 32;
/** Shades of grey. */
export const shades = 16;
export const pixels = side * side;

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Characters of the text of a picture of so many pixels: three pixels are 12 bits, two characters. */
const lengthOf = (count: number) => 2 * Math.ceil(count / 3);

/** A picture as text that a link can carry unescaped. */
export function encodeLevels(levels: Uint8Array): string {
  let text = '';
  for (let i = 0; i < levels.length; i += 3) {
    const bits = ((levels[i] ?? 0) << 8) | ((levels[i + 1] ?? 0) << 4) | (levels[i + 2] ?? 0);
    text += alphabet.charAt(bits >> 6) + alphabet.charAt(bits & 63);
  }
  return text;
}

/** What `encodeLevels` wrote of a picture of `count` pixels; null if the text is not a whole one. */
export function decodeLevels(text: string, count = pixels): Uint8Array | null {
  if (text.length !== lengthOf(count)) return null;
  const levels = new Uint8Array(count);
  for (let group = 0; group < text.length / 2; group++) {
    const high = alphabet.indexOf(text.charAt(2 * group));
    const low = alphabet.indexOf(text.charAt(2 * group + 1));
    if (high < 0 || low < 0) return null;
    const bits = (high << 6) | low;
    [bits >> 8, (bits >> 4) & 15, bits & 15].forEach((level, i) => {
      if (3 * group + i < count) levels[3 * group + i] = level;
    });
  }
  return levels;
}

/** Reads texts as greys from -1 to 1; the same text gives the same array again, so that nobody draws it twice. */
export function createGreys(count = pixels): (text: string) => Float32Array | null {
  const known = new Map<string, Float32Array | null>();
  return (text) => {
    if (!known.has(text)) {
      const levels = decodeLevels(text, count);
      known.set(text, levels && Float32Array.from(levels, (level) => (2 * level) / (shades - 1) - 1));
    }
    return known.get(text) ?? null;
  };
}

/** A picture of one shade only has nothing to learn. */
export function isFlat(levels: Uint8Array): boolean {
  return levels.every((level) => level === levels[0]);
}

/** Shades of values in [-1, 1]; values beyond are held. */
export function levelsOfValues(values: ArrayLike<number>): Uint8Array {
  return Uint8Array.from(values, (v) => Math.round(((Math.min(1, Math.max(-1, v)) + 1) / 2) * (shades - 1)));
}

/**
 * A picture `to` pixels wide from RGBA bytes [size][size][4] of an opaque square one, size a multiple of `to`: luminance (Rec. 709 weights),
 * mean over each pixel's block, then stretched to the full range of greys. Null if less than 3% of that range is used: such a picture is flat.
 */
export function levelsOfRgba(rgba: ArrayLike<number>, size: number, to = side): Uint8Array | null {
  const block = size / to;
  const grey = new Float64Array(to * to);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const at = 4 * (y * size + x);
      const luminance = 0.2126 * (rgba[at] as number) + 0.7152 * (rgba[at + 1] as number) + 0.0722 * (rgba[at + 2] as number);
      const pixel = Math.floor(y / block) * to + Math.floor(x / block);
      grey[pixel] = (grey[pixel] as number) + luminance / (block * block);
    }
  }
  const low = grey.reduce((a, b) => Math.min(a, b));
  const high = grey.reduce((a, b) => Math.max(a, b));
  if (high - low < 8) return null;
  return levelsOfValues(grey.map((g) => (2 * (g - low)) / (high - low) - 1));
}
