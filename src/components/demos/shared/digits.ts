/**
 * The bundled handwritten digits (MNIST): 1000 images of 14 x 14 pixels, 100 of each class in order, 4 bits a pixel. Their source and licence
 * are named in public/digits/README.md. They are loaded only when a figure that uses them starts.
 */

export const side = 14;
export const pixelsPerDigit = side * side;
export const classes = 10;
/** Grey levels 0 (paper) .. 15 (ink). */
export const darkest = 15;

export interface Digits {
  readonly count: number;
  /** Grey levels [count][196], row by row from the top. */
  levels: Uint8Array;
  /** 0 .. 9, one a digit. */
  labels: Uint8Array;
}

/** Unpacks two pixels a byte, the upper half first. */
export function unpackDigits(bytes: ArrayLike<number>): Digits {
  const levels = Uint8Array.from({ length: 2 * bytes.length }, (_, i) => {
    const byte = bytes[i >> 1] as number;
    return i % 2 === 0 ? byte >> 4 : byte & 15;
  });
  const count = levels.length / pixelsPerDigit;
  return { count, levels, labels: Uint8Array.from({ length: count }, (_, i) => Math.floor((i * classes) / count)) };
}

/** Images as rows of ink, from 0 to 1: [images.length][196]. */
export function inkRows({ levels }: Digits, images: readonly number[]): Float64Array {
  return Float64Array.from({ length: images.length * pixelsPerDigit }, (_, i) => {
    const image = images[Math.floor(i / pixelsPerDigit)] as number;
    return (levels[image * pixelsPerDigit + (i % pixelsPerDigit)] as number) / darkest;
  });
}

let digits: Promise<Digits> | null = null;

/** Loads and unpacks the digits; later calls give the same object. */
export function loadDigits(): Promise<Digits> {
  digits ??= import('./digits-data.ts').then(({ base64 }) =>
    unpackDigits(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))),
  );
  return digits;
}
