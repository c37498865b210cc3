/** Small operations on rows of vectors. */

import { mul, real, SIZE } from './real';

/** Multiplies every row by `factors`, [units]. */
export function scaleRows(rows: i32, at: usize, stride: usize, vectors: i32, factors: usize): void {
  for (; rows; rows--, at += stride) {
    for (let i: usize = 0; i < <usize>vectors << 4; i += 16) {
      v128.store(at + i, mul(v128.load(at + i), v128.load(factors + i)));
    }
  }
}

/** Multiplies every row by the same row of `factors`. */
export function multiplyRows(rows: i32, at: usize, factors: usize, stride: usize, vectors: i32): void {
  for (; rows; rows--, at += stride, factors += stride) scaleRows(1, at, stride, vectors, factors);
}

/** Zeroes the padding behind the `units` entries of every row. */
export function clearPadding(rows: i32, at: usize, stride: usize, units: i32, vectors: i32): void {
  const from = units * SIZE;
  const to = vectors << 4;
  if (from == to) return;
  for (; rows; rows--, at += stride) {
    for (let i = from; i < to; i += SIZE) store<real>(at + i, 0);
  }
}

/** Copies the rows `order[0], order[1], ...` of `source` to consecutive rows of `target`. */
export function gatherRows(rows: i32, source: usize, order: usize, target: usize, stride: usize): void {
  for (; rows; rows--, order += 4) {
    let from = source + <usize>load<u32>(order) * stride;
    for (const end = from + stride; from < end; from += 16, target += 16) v128.store(target, v128.load(from));
  }
}

/** Copies `bytes` bytes of each row. */
export function copyRows(rows: i32, source: usize, sourceStride: usize, target: usize, targetStride: usize, bytes: usize): void {
  for (; rows; rows--, source += sourceStride, target += targetStride) memory.copy(target, source, bytes);
}
