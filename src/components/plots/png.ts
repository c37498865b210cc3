/** A small grey picture as the address of a PNG file, by pure code: the same at build time as in the browser, with no canvas. */

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

function crc32(bytes: readonly number[]): number {
  let c = 0xffffffff;
  for (const byte of bytes) c = (crcTable[(c ^ byte) & 255] as number) ^ (c >>> 8);
  return ~c;
}

function adler32(bytes: readonly number[]): number {
  let a = 1;
  let b = 0;
  for (const byte of bytes) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  return b * 65536 + a;
}

const big = (value: number) => [(value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
const little = (value: number) => [value & 255, value >>> 8];

function chunk(type: string, data: readonly number[]): number[] {
  const body = [...Array.from(type, (letter) => letter.charCodeAt(0)), ...data];
  return [...big(data.length), ...body, ...big(crc32(body))];
}

/** zlib's format with one block that is not compressed (RFC 1950, RFC 1951), up to 65,535 bytes. */
function stored(bytes: readonly number[]): number[] {
  if (bytes.length > 65535) throw new Error(`png: the picture has ${bytes.length} bytes, more than 65,535`);
  return [0x78, 0x01, 1, ...little(bytes.length), ...little(~bytes.length & 0xffff), ...bytes, ...big(adler32(bytes))];
}

/** Greys row by row, each row begun by a 0 (no filter), in 8 bits a pixel or in 4: two pixels a byte. */
function scanlines(values: ArrayLike<number>, width: number, bits: 4 | 8): number[] {
  const top = 2 ** bits - 1;
  const grey = (value: number) => Math.round((top / 2) * (Math.min(1, Math.max(-1, value)) + 1));
  const rows: number[] = [];
  for (let from = 0; from < values.length; from += width) {
    rows.push(0);
    for (let i = 0; i < width; i += 8 / bits) {
      const here = grey(values[from + i] as number);
      const next = bits === 4 && i + 1 < width ? grey(values[from + i + 1] as number) : 0;
      rows.push(bits === 4 ? here * 16 + next : here);
    }
  }
  return rows;
}

/**
 * `data:image/png;base64,...` of a picture `width` pixels wide.
 * @param values greys row by row from the top left, -1 black to 1 white; beyond is held
 * @param bits a pixel; 4 are enough for 16 shades, and half as long
 */
export function greyPng(values: ArrayLike<number>, width: number, bits: 4 | 8 = 8): string {
  const height = values.length / width;
  const file = [
    ...[137, 80, 78, 71, 13, 10, 26, 10],
    // grey, no interlacing
    ...chunk('IHDR', [...big(width), ...big(height), bits, 0, 0, 0, 0]),
    ...chunk('IDAT', stored(scanlines(values, width, bits))),
    ...chunk('IEND', []),
  ];
  return `data:image/png;base64,${btoa(String.fromCharCode(...file))}`;
}
