import { describe, expect, it } from 'vitest';
import { digest } from '#lib/engine/digest.ts';

/** FNV-1a over bytes in exact arithmetic. */
function reference(values: Float32Array | Float64Array): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new Uint8Array(values.buffer)) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  return hash.toString(16).padStart(16, '0');
}

describe('digest', () => {
  it.each([
    new Float32Array(),
    Float32Array.of(0),
    Float32Array.of(1, -2.5, 1e-40, 3e38),
    Float64Array.of(Math.PI, -0, 1e300, Infinity),
    Float64Array.from({ length: 500 }, (_, i) => Math.sin(i)),
  ])('is the 64-bit FNV-1a of the bytes of %s', (values) => {
    expect(digest(values)).toBe(reference(values));
  });

  it('changes with one bit, with the order and with the sign of zero', () => {
    const digests = [
      [1, 2],
      [1, 2 + 2 ** -22],
      [2, 1],
      [0, 2],
      [-0, 2],
    ].map((values) => digest(Float32Array.from(values)));
    expect(new Set(digests).size).toBe(digests.length);
  });

  it('takes all NaN for one', () => {
    const words = Uint32Array.of(0x7fc00000, 0xffc00001);
    expect(digest(new Float32Array(words.buffer, 0, 1))).toBe(digest(new Float32Array(words.buffer, 4, 1)));
  });
});
