/**
 * Gradients of weights: sums of outer products over the samples, sum_n p[n][i] q[n][j], in the panels of matmul.ts (panels of j, row by
 * row i). Each block stays in registers over all samples of the chunk.
 */

import { add, mulAdd, real, SIZE } from './real';

/**
 * out (+)= sum over rows of p q, `terms` entries of p times `vectors` vectors of q. `first`: out is overwritten.
 */
export function accumulateOuter(
  p: usize, pStride: usize, terms: i32,
  q: usize, qStride: usize, vectors: i32,
  rows: i32, out: usize, first: bool,
): void {
  for (; vectors >= 2; vectors -= 2) {
    let i = 0, from = p;
    for (; i + 4 <= terms; i += 4, from += 4 * SIZE, out += 128) outer4x2(from, pStride, q, qStride, rows, out, first);
    for (; i < terms; i++, from += SIZE, out += 32) outer1x2(from, pStride, q, qStride, rows, out, first);
    q += 32;
  }
  if (vectors) {
    for (let i = 0, from = p; i < terms; i++, from += SIZE, out += 16) outer1x1(from, pStride, q, qStride, rows, out, first);
  }
}

/** out (+)= the sum of the rows of q: the gradient of the biases. */
export function accumulateRows(q: usize, qStride: usize, vectors: i32, rows: i32, out: usize, first: bool): void {
  for (; vectors; vectors--, q += 16, out += 16) {
    let s = begin(out, first);
    for (let n = 0, from = q; n < rows; n++, from += qStride) s = add(s, v128.load(from));
    v128.store(out, s);
  }
}

// @ts-ignore: decorator
@inline
function begin(out: usize, first: bool): v128 {
  return first ? v128.splat<real>(0) : v128.load(out);
}

function outer4x2(p: usize, pStride: usize, q: usize, qStride: usize, rows: i32, out: usize, first: bool): void {
  let s00 = begin(out, first), s01 = begin(out + 16, first);
  let s10 = begin(out + 32, first), s11 = begin(out + 48, first);
  let s20 = begin(out + 64, first), s21 = begin(out + 80, first);
  let s30 = begin(out + 96, first), s31 = begin(out + 112, first);
  for (; rows; rows--) {
    const q0 = v128.load(q);
    const q1 = v128.load(q, 16);
    let x = v128.load_splat<real>(p);
    s00 = mulAdd(s00, x, q0);
    s01 = mulAdd(s01, x, q1);
    x = v128.load_splat<real>(p, SIZE);
    s10 = mulAdd(s10, x, q0);
    s11 = mulAdd(s11, x, q1);
    x = v128.load_splat<real>(p, 2 * SIZE);
    s20 = mulAdd(s20, x, q0);
    s21 = mulAdd(s21, x, q1);
    x = v128.load_splat<real>(p, 3 * SIZE);
    s30 = mulAdd(s30, x, q0);
    s31 = mulAdd(s31, x, q1);
    p += pStride;
    q += qStride;
  }
  v128.store(out, s00);
  v128.store(out, s01, 16);
  v128.store(out, s10, 32);
  v128.store(out, s11, 48);
  v128.store(out, s20, 64);
  v128.store(out, s21, 80);
  v128.store(out, s30, 96);
  v128.store(out, s31, 112);
}

function outer1x2(p: usize, pStride: usize, q: usize, qStride: usize, rows: i32, out: usize, first: bool): void {
  let s0 = begin(out, first), s1 = begin(out + 16, first);
  for (; rows; rows--) {
    const x = v128.load_splat<real>(p);
    s0 = mulAdd(s0, x, v128.load(q));
    s1 = mulAdd(s1, x, v128.load(q, 16));
    p += pStride;
    q += qStride;
  }
  v128.store(out, s0);
  v128.store(out, s1, 16);
}

function outer1x1(p: usize, pStride: usize, q: usize, qStride: usize, rows: i32, out: usize, first: bool): void {
  let s0 = begin(out, first);
  for (; rows; rows--) {
    s0 = mulAdd(s0, v128.load_splat<real>(p), v128.load(q));
    p += pStride;
    q += qStride;
  }
  v128.store(out, s0);
}
