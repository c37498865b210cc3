/** FNV-1a, 64 bits: https://datatracker.ietf.org/doc/html/draft-eastlake-fnv (offset basis and prime). */

import type { Real } from './types.ts';

/** The prime is 2^40 + 0x1b3. */
const PRIME_LOW = 0x1b3;

/**
 * 16 hexadecimal digits that change when any bit of `values` does: FNV-1a over the little-endian bytes. All NaN count as one, since
 * processors write different ones.
 */
export function digest(values: Real): string {
  const bytesPerValue = values.BYTES_PER_ELEMENT;
  const view = new DataView(new ArrayBuffer(8));
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (const value of values) {
    if (bytesPerValue === 4) view.setFloat32(0, Number.isNaN(value) ? NaN : value, true);
    else view.setFloat64(0, Number.isNaN(value) ? NaN : value, true);
    for (let i = 0; i < bytesPerValue; i++) {
      low = (low ^ view.getUint8(i)) >>> 0;
      // (high 2^32 + low) (2^40 + prime) modulo 2^64
      const product = low * PRIME_LOW;
      const carry = Math.floor(product / 4294967296);
      high = (Math.imul(high, PRIME_LOW) + carry + (low << 8)) >>> 0;
      low = product >>> 0;
    }
  }
  return hex(high) + hex(low);
}

function hex(word: number): string {
  return word.toString(16).padStart(8, '0');
}
