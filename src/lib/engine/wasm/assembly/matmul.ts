/**
 * Matrix products of samples and weights: [rows][terms] x [terms][units] -> [rows][units].
 *
 * Rows of samples lie `stride` bytes apart. Weights lie in panels: a panel holds two vectors' worth of units (the last perhaps one), term
 * by term, so that the inner loop reads it from one end to the other. Each block of the result stays in registers over the whole
 * sum, which runs from the bias over the terms in order.
 */

import { mulAdd, real, SIZE } from './real';

/** c = bias + a w, `vectors` vectors of units wide; a bias of 0 means none. */
export function multiply(
  a: usize, aStride: usize, rows: i32,
  w: usize, terms: i32, bias: usize,
  c: usize, cStride: usize, vectors: i32,
): void {
  const panelBytes = <usize>terms << 5;
  for (; vectors >= 2; vectors -= 2) {
    panel2(a, aStride, rows, w, terms, bias, c, cStride);
    w += panelBytes;
    c += 32;
    if (bias) bias += 32;
  }
  if (vectors) panel1(a, aStride, rows, w, terms, bias, c, cStride);
}

function panel2(a: usize, aStride: usize, rows: i32, w: usize, terms: i32, bias: usize, c: usize, cStride: usize): void {
  const bias0 = bias ? v128.load(bias) : v128.splat<real>(0);
  const bias1 = bias ? v128.load(bias, 16) : v128.splat<real>(0);
  for (; rows >= 4; rows -= 4) {
    block4x2(a, aStride, w, terms, bias0, bias1, c, cStride);
    a += aStride << 2;
    c += cStride << 2;
  }
  for (; rows; rows--) {
    block1x2(a, w, terms, bias0, bias1, c);
    a += aStride;
    c += cStride;
  }
}

function panel1(a: usize, aStride: usize, rows: i32, w: usize, terms: i32, bias: usize, c: usize, cStride: usize): void {
  const bias0 = bias ? v128.load(bias) : v128.splat<real>(0);
  for (; rows; rows--) {
    block1x1(a, w, terms, bias0, c);
    a += aStride;
    c += cStride;
  }
}

/** 4 rows times 2 vectors of units. */
// @ts-ignore: decorator
@inline
function block4x2(a0: usize, aStride: usize, w: usize, terms: i32, bias0: v128, bias1: v128, c: usize, cStride: usize): void {
  let a1 = a0 + aStride;
  let a2 = a1 + aStride;
  let a3 = a2 + aStride;
  let s00 = bias0, s01 = bias1, s10 = bias0, s11 = bias1;
  let s20 = bias0, s21 = bias1, s30 = bias0, s31 = bias1;
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
  v128.store(c, s00);
  v128.store(c, s01, 16);
  c += cStride;
  v128.store(c, s10);
  v128.store(c, s11, 16);
  c += cStride;
  v128.store(c, s20);
  v128.store(c, s21, 16);
  c += cStride;
  v128.store(c, s30);
  v128.store(c, s31, 16);
}

// @ts-ignore: decorator
@inline
function block1x2(a: usize, w: usize, terms: i32, bias0: v128, bias1: v128, c: usize): void {
  let s0 = bias0, s1 = bias1;
  for (const end = w + (<usize>terms << 5); w < end; w += 32) {
    const x = v128.load_splat<real>(a);
    s0 = mulAdd(s0, x, v128.load(w));
    s1 = mulAdd(s1, x, v128.load(w, 16));
    a += SIZE;
  }
  v128.store(c, s0);
  v128.store(c, s1, 16);
}

// @ts-ignore: decorator
@inline
function block1x1(a: usize, w: usize, terms: i32, bias0: v128, c: usize): void {
  let s0 = bias0;
  for (const end = w + (<usize>terms << 4); w < end; w += 16) {
    s0 = mulAdd(s0, v128.load_splat<real>(a), v128.load(w));
    a += SIZE;
  }
  v128.store(c, s0);
}
