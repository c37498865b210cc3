/** Inverted dropout with masks from a counter: the same hash as the host's dropout.ts. */

import { mul, real, splat } from './real';

/**
 * Multiplies outputs and derivatives of `rows` rows, the batch's rows from `firstRow` on, by 0 for dropped and 1 / keep for kept units.
 */
export function dropUnits(
  key: u32, threshold: u32, step: u32, firstRow: i32, rows: i32,
  outputs: usize, derivatives: usize, stride: usize, vectors: i32,
): void {
  const factor = splat(4294967296.0 / <f64>threshold);
  const stepKey = scramble(key ^ step);
  for (let row = 0; row < rows; row++, outputs += stride, derivatives += stride) {
    const rowKey = scramble(stepKey ^ (firstRow + row));
    for (let i = 0; i < vectors; i++) {
      const factors = v128.and(factor, keptMask(rowKey, i, threshold));
      const at = <usize>i << 4;
      v128.store(outputs + at, mul(v128.load(outputs + at), factors));
      v128.store(derivatives + at, mul(v128.load(derivatives + at), factors));
    }
  }
}

/** All ones in the lanes of vector `i` whose units are kept. */
// @ts-ignore: decorator
@inline
function keptMask(rowKey: u32, i: i32, threshold: u32): v128 {
  if (sizeof<real>() == 4) return keptWords(rowKey, v128.add<i32>(i32x4.splat(i << 2), i32x4(0, 1, 2, 3)), threshold);
  return keptWords(rowKey, v128.add<i32>(i32x4.splat(i << 1), i32x4(0, 0, 1, 1)), threshold);
}

// @ts-ignore: decorator
@inline
function keptWords(rowKey: u32, units: v128, threshold: u32): v128 {
  return v128.lt<u32>(scrambleVector(v128.xor(i32x4.splat(rowKey), units)), i32x4.splat(threshold));
}

// @ts-ignore: decorator
@inline
function scramble(z: u32): u32 {
  z = (z ^ (z >>> 16)) * 0x7feb352d;
  z = (z ^ (z >>> 15)) * 0x846ca68b;
  return z ^ (z >>> 16);
}

// @ts-ignore: decorator
@inline
function scrambleVector(z: v128): v128 {
  z = v128.mul<i32>(v128.xor(z, v128.shr<u32>(z, 16)), i32x4.splat(0x7feb352d));
  z = v128.mul<i32>(v128.xor(z, v128.shr<u32>(z, 15)), i32x4.splat(0x846ca68b));
  return v128.xor(z, v128.shr<u32>(z, 16));
}
