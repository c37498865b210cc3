/** Matrix products that add to what is there; rows and panels as in ../matmul.ts, with an even number of vectors. */

import { mulAdd, real, SIZE } from '../real';

/** c += a w. */
export function multiplyAdd(
  a: usize, aStride: usize, rows: i32, w: usize, terms: i32, c: usize, cStride: usize, vectors: i32,
): void {
  for (; vectors > 0; vectors -= 2, w += <usize>terms << 5, c += 32) {
    let from = a, to = c, left = rows;
    for (; left >= 4; left -= 4, from += aStride << 2, to += cStride << 2) block4x2(from, aStride, w, terms, to, cStride);
    for (; left; left--, from += aStride, to += cStride) block1x2(from, w, terms, to);
  }
}

// @ts-ignore: decorator
@inline
function block4x2(a0: usize, aStride: usize, w: usize, terms: i32, c0: usize, cStride: usize): void {
  let a1 = a0 + aStride;
  let a2 = a1 + aStride;
  let a3 = a2 + aStride;
  const c1 = c0 + cStride;
  const c2 = c1 + cStride;
  const c3 = c2 + cStride;
  let s00 = v128.load(c0), s01 = v128.load(c0, 16), s10 = v128.load(c1), s11 = v128.load(c1, 16);
  let s20 = v128.load(c2), s21 = v128.load(c2, 16), s30 = v128.load(c3), s31 = v128.load(c3, 16);
  for (const end = w + (<usize>terms << 5); w < end; w += 32) {
    const w0 = v128.load(w);
    const w1 = v128.load(w, 16);
    let x = v128.load_splat<real>(a0);
    s00 = mulAdd(s00, x, w0);
    s01 = mulAdd(s01, x, w1);
    x = v128.load_splat<real>(a1);
    s10 = mulAdd(s10, x, w0);
    s11 = mulAdd(s11, x, w1);
    x = v128.load_splat<real>(a2);
    s20 = mulAdd(s20, x, w0);
    s21 = mulAdd(s21, x, w1);
    x = v128.load_splat<real>(a3);
    s30 = mulAdd(s30, x, w0);
    s31 = mulAdd(s31, x, w1);
    a0 += SIZE; a1 += SIZE; a2 += SIZE; a3 += SIZE;
  }
  v128.store(c0, s00);
  v128.store(c0, s01, 16);
  v128.store(c1, s10);
  v128.store(c1, s11, 16);
  v128.store(c2, s20);
  v128.store(c2, s21, 16);
  v128.store(c3, s30);
  v128.store(c3, s31, 16);
}

// @ts-ignore: decorator
@inline
function block1x2(a: usize, w: usize, terms: i32, c: usize): void {
  let s0 = v128.load(c), s1 = v128.load(c, 16);
  for (const end = w + (<usize>terms << 5); w < end; w += 32) {
    const x = v128.load_splat<real>(a);
    s0 = mulAdd(s0, x, v128.load(w));
    s1 = mulAdd(s1, x, v128.load(w, 16));
    a += SIZE;
  }
  v128.store(c, s0);
  v128.store(c, s1, 16);
}
