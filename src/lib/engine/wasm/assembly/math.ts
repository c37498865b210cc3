/**
 * Elementary functions of vectors. In float32 they are polynomials and rational functions, minimax fits of our own, with argument
 * reductions as in Cephes (Moshier); every step is a single IEEE operation, so the bits are the same everywhere. In float64 they are
 * AssemblyScript's portable ports of musl's, lane by lane.
 *
 * Errors in float32, measured over the range named at each function, rounding included; in float64 all are below 1e-15 relative.
 */

import { constant, K } from './constants';
import { add, div, mul, mulAdd, real, sub } from './real';

/** e^x. float32: relative error at most 1e-7; x is clamped to [-87.33, 88.37], where e^x leaves the normal numbers. */
export function exp(x: v128): v128 {
  if (sizeof<real>() == 8) return lanewise(x, EXP);
  x = v128.pmax<real>(v128.pmin<real>(x, constant(K.LARGEST_EXPONENT)), constant(K.SMALLEST_EXPONENT));
  const shifted = shiftedQuotient(x, constant(K.INVERSE_LN2));
  const p = add(expm1OfRest(x, shifted), constant(K.ONE));
  // times 2^k: k is added to the exponent
  return v128.add<i32>(p, v128.shl<i32>(shifted, 23));
}

/** tanh(x). float32: relative error at most 2e-7 and absolute at most 1.5e-7 for all x; never beyond 1. */
export function tanh(x: v128): v128 {
  if (sizeof<real>() == 8) return lanewise(x, TANH);
  // with m = e^(-2|x|) - 1, which loses no digits for small x, tanh|x| = -m / (2 + m)
  const y = v128.pmax<real>(v128.or(add(x, x), constant(K.MINUS_ZERO)), constant(K.MINUS_TWENTY));
  const shifted = shiftedQuotient(y, constant(K.INVERSE_LN2));
  const power = v128.add<i32>(v128.shl<i32>(shifted, 23), constant(K.ONE));
  const m = add(mul(power, expm1OfRest(y, shifted)), sub(power, constant(K.ONE)));
  const minusSize = div(m, sub(m, constant(K.MINUS_TWO)));
  return v128.xor(minusSize, v128.andnot(constant(K.MINUS_ZERO), x));
}

/**
 * Stores sin(x) and cos(x). float32: absolute errors at most 1e-7 for x in [-100, 100], growing in proportion to |x| beyond.
 */
export function storeSineAndCosine(x: v128, sineAt: usize, cosineAt: usize): void {
  if (sizeof<real>() == 8) {
    v128.store(sineAt, lanewise(x, SIN));
    v128.store(cosineAt, lanewise(x, COS));
    return;
  }
  // x = k pi/2 + r, |r| <= pi/4, pi/2 in three parts whose products with k are exact
  const shifted = shiftedQuotient(x, constant(K.TWO_OVER_PI));
  const k = sub(shifted, constant(K.SHIFT));
  let r = sub(x, mul(k, constant(K.HALF_PI_1)));
  r = sub(r, mul(k, constant(K.HALF_PI_2)));
  r = sub(r, mul(k, constant(K.HALF_PI_3)));
  const t = mul(r, r);
  let s = mulAdd(constant(K.SIN_5), t, constant(K.SIN_7));
  s = mulAdd(constant(K.SIN_3), t, s);
  s = mulAdd(r, mul(r, t), s);
  let c = mulAdd(constant(K.COS_6), t, constant(K.COS_8));
  c = mulAdd(constant(K.COS_4), t, c);
  c = add(sub(constant(K.ONE), mul(constant(K.HALF), t)), mul(mul(t, t), c));
  v128.store(sineAt, ofQuadrant(s, c, shifted));
  v128.store(cosineAt, ofQuadrant(c, v128.xor(s, constant(K.MINUS_ZERO)), shifted));
}

/** In quadrants 0 to 3: a, b, -a, -b. The quadrant is in the two lowest bits. */
// @ts-ignore: decorator
@inline
function ofQuadrant(a: v128, b: v128, quadrant: v128): v128 {
  const odd = v128.shr<i32>(v128.shl<i32>(quadrant, 31), 31);
  const sign = v128.and(v128.shl<i32>(quadrant, 30), constant(K.MINUS_ZERO));
  return v128.xor(v128.bitselect(b, a, odd), sign);
}

/** log(1 + x) for x in [0, 1]. float32: relative error at most 2e-7. */
export function log1p(x: v128): v128 {
  if (sizeof<real>() == 8) return lanewise(x, LOG1P);
  // log((1 + s) / (1 - s)) = 2 s + 2/3 s^3 + ...
  const s = div(x, sub(x, constant(K.MINUS_TWO)));
  const t = mul(s, s);
  let p = mulAdd(constant(K.LOG_7), t, constant(K.LOG_9));
  p = mulAdd(constant(K.LOG_5), t, p);
  p = mulAdd(constant(K.LOG_3), t, p);
  return mulAdd(add(s, s), mul(s, t), p);
}

/**
 * k + 1.5 * 2^23 for k the integer nearest to x * `factor`: adding that number rounds to an integer, and leaves k in the low bits.
 */
// @ts-ignore: decorator
@inline
function shiftedQuotient(x: v128, factor: v128): v128 {
  return add(mul(x, factor), constant(K.SHIFT));
}

/** e^r - 1 for the rest r = x - k ln 2, |r| <= ln(2) / 2, with k as `shiftedQuotient` gives it. */
// @ts-ignore: decorator
@inline
function expm1OfRest(x: v128, shifted: v128): v128 {
  const k = sub(shifted, constant(K.SHIFT));
  const r = sub(sub(x, mul(k, constant(K.LN2_HIGH))), mul(k, constant(K.LN2_LOW)));
  // the terms in pairs, so that they need not wait for each other
  const r2 = mul(r, r);
  const p45 = mulAdd(constant(K.EXP_4), r, constant(K.EXP_5));
  const p23 = mulAdd(constant(K.EXP_2), r, constant(K.EXP_3));
  const p456 = mulAdd(p45, r2, constant(K.EXP_6));
  return mulAdd(r, r2, mulAdd(p23, r2, p456));
}

// @ts-ignore: decorator
@inline const EXP: i32 = 0;
// @ts-ignore: decorator
@inline const TANH: i32 = 1;
// @ts-ignore: decorator
@inline const SIN: i32 = 2;
// @ts-ignore: decorator
@inline const COS: i32 = 3;
// @ts-ignore: decorator
@inline const LOG1P: i32 = 4;

function lanewise(x: v128, code: i32): v128 {
  return f64x2(scalar(f64x2.extract_lane(x, 0), code), scalar(f64x2.extract_lane(x, 1), code));
}

function scalar(x: f64, code: i32): f64 {
  switch (code) {
    case EXP: return NativeMath.exp(x);
    case TANH: return NativeMath.tanh(x);
    case SIN: return NativeMath.sin(x);
    case COS: return NativeMath.cos(x);
    default: return NativeMath.log1p(x);
  }
}

/**
 * For tests: applies function `code` to `count` numbers, a multiple of the lanes, in place; sine also needs room for as many cosines
 * behind them.
 */
export function applyFunction(code: i32, at: usize, count: i32): void {
  const bytes = count * sizeof<real>();
  const end = at + bytes;
  for (; at < end; at += 16) {
    const x = v128.load(at);
    if (code == EXP) v128.store(at, exp(x));
    else if (code == TANH) v128.store(at, tanh(x));
    else if (code == SIN) storeSineAndCosine(x, at, at + bytes);
    else v128.store(at, log1p(x));
  }
}
