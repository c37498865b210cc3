/**
 * Activations, in place over rows of pre-activations, and their derivatives: found again from the outputs where that is cheap, otherwise
 * stored in the forward pass. Codes are places in the host's list (activations.ts).
 */

import { constant, K } from './constants';
import { exp, log1p, storeSineAndCosine, tanh } from './math';
import { add, div, mul, real, sub } from './real';

export const IDENTITY = 0;
export const TANH = 1;
export const RELU = 2;
export const SIGMOID = 3;
export const SINE = 4;
export const SOFTPLUS = 5;
export const X_TANH = 6;
export const X2_TANH = 7;
export const S_RELU = 8;
export const PHI = 9;

/** Replaces pre-activations z by sigma(z); writes sigma'(z) to `derivatives` unless that is 0. */
export function activateRows(code: i32, z: usize, derivatives: usize, stride: usize, vectors: i32, rows: i32): void {
  if (!derivatives && code == IDENTITY) return;
  for (; rows; rows--) {
    if (derivatives) activateWithDerivative(code, z, derivatives, vectors);
    else activate(code, z, vectors);
    z += stride;
    derivatives += derivatives ? stride : 0;
  }
}

/** Replaces one row of pre-activations by outputs, for the activations whose derivative is found again from them. */
function activate(code: i32, z: usize, vectors: i32): void {
  const end = z + (<usize>vectors << 4);
  if (code == TANH) for (; z < end; z += 16) v128.store(z, tanh(v128.load(z)));
  else if (code == RELU) for (; z < end; z += 16) v128.store(z, positivePart(v128.load(z)));
  else if (code == SIGMOID) for (; z < end; z += 16) v128.store(z, sigmoid(v128.load(z)));
}

/** delta *= sigma'(z), from the outputs a = sigma(z). */
export function multiplyByDerivative(code: i32, delta: usize, a: usize, stride: usize, vectors: i32, rows: i32): void {
  if (code == IDENTITY) return;
  const one = constant(K.ONE);
  const zero = v128.splat<real>(0);
  const bytes = <usize>vectors << 4;
  for (; rows; rows--, delta += stride, a += stride) {
    if (code == TANH) {
      for (let i: usize = 0; i < bytes; i += 16) {
        const y = v128.load(a + i);
        v128.store(delta + i, mul(v128.load(delta + i), sub(one, mul(y, y))));
      }
    } else if (code == RELU) {
      for (let i: usize = 0; i < bytes; i += 16) {
        v128.store(delta + i, v128.and(v128.load(delta + i), v128.gt<real>(v128.load(a + i), zero)));
      }
    } else {
      for (let i: usize = 0; i < bytes; i += 16) {
        const y = v128.load(a + i);
        v128.store(delta + i, mul(v128.load(delta + i), mul(y, sub(one, y))));
      }
    }
  }
}

/** Replaces one row of pre-activations by outputs, and stores the derivatives. */
function activateWithDerivative(code: i32, z: usize, derivatives: usize, vectors: i32): void {
  for (; vectors; vectors--, z += 16, derivatives += 16) {
    const x = v128.load(z);
    switch (code) {
      case IDENTITY: put(z, x, derivatives, constant(K.ONE)); break;
      case TANH: {
        const y = tanh(x);
        put(z, y, derivatives, sub(constant(K.ONE), mul(y, y)));
        break;
      }
      case RELU: put(z, positivePart(x), derivatives, step(x)); break;
      case SIGMOID: {
        const y = sigmoid(x);
        put(z, y, derivatives, mul(y, sub(constant(K.ONE), y)));
        break;
      }
      case SINE: storeSineAndCosine(x, z, derivatives); break;
      case SOFTPLUS: softplus(x, z, derivatives); break;
      case X_TANH: {
        const y = tanh(x);
        put(z, mul(x, y), derivatives, add(y, mul(x, sub(constant(K.ONE), mul(y, y)))));
        break;
      }
      case X2_TANH: {
        const y = tanh(x);
        const square = mul(x, x);
        put(z, mul(square, y), derivatives, add(mul(mul(constant(K.TWO), x), y), mul(square, sub(constant(K.ONE), mul(y, y)))));
        break;
      }
      case S_RELU: {
        const rising = positivePart(x);
        const falling = positivePart(sub(constant(K.ONE), x));
        const inside = v128.and(v128.gt<real>(x, v128.splat<real>(0)), v128.lt<real>(x, constant(K.ONE)));
        put(z, mul(rising, falling), derivatives, v128.and(sub(falling, rising), inside));
        break;
      }
      case PHI: put(z, phi(x), derivatives, phiDerivative(x)); break;
    }
  }
}

// @ts-ignore: decorator
@inline
function put(at: usize, value: v128, derivativeAt: usize, derivative: v128): void {
  v128.store(at, value);
  v128.store(derivativeAt, derivative);
}

/** max(x, 0), with NaN kept. */
// @ts-ignore: decorator
@inline
function positivePart(x: v128): v128 {
  return v128.pmax<real>(x, v128.splat<real>(0));
}

/** 1 where x > 0, else 0. */
// @ts-ignore: decorator
@inline
function step(x: v128): v128 {
  return v128.and(constant(K.ONE), v128.gt<real>(x, v128.splat<real>(0)));
}

// @ts-ignore: decorator
@inline
function sigmoid(x: v128): v128 {
  return div(constant(K.ONE), add(constant(K.ONE), exp(v128.neg<real>(x))));
}

/** Stores max(x, 0) + log(1 + e) and its derivative, 1 / (1 + e) or e / (1 + e) by the sign of x, with e = exp(-|x|). */
// @ts-ignore: decorator
@inline
function softplus(x: v128, at: usize, derivativeAt: usize): void {
  const e = exp(v128.neg<real>(v128.abs<real>(x)));
  const one = constant(K.ONE);
  const numerator = v128.bitselect(e, one, v128.lt<real>(x, v128.splat<real>(0)));
  put(at, add(positivePart(x), log1p(e)), derivativeAt, div(numerator, add(one, e)));
}

/**
 * x+^2 - 3 (x-1)+^2 + 3 (x-2)+^2 - (x-3)+^2, the quadratic B-spline on [0, 3]: 3/2 - 2 t^2 within 1/2 of its centre and (3/2 - t)+^2
 * outside, t the distance to the centre 3/2. (The sum as it stands would lose all digits far from 0.)
 */
function phi(x: v128): v128 {
  const t = v128.abs<real>(sub(x, constant(K.THREE_HALVES)));
  const tail = positivePart(sub(constant(K.THREE_HALVES), t));
  const cap = sub(constant(K.THREE_HALVES), mul(constant(K.TWO), mul(t, t)));
  return v128.bitselect(cap, mul(tail, tail), v128.lt<real>(t, constant(K.HALF)));
}

function phiDerivative(x: v128): v128 {
  const offset = sub(x, constant(K.THREE_HALVES));
  const t = v128.abs<real>(offset);
  const tail = positivePart(sub(constant(K.THREE_HALVES), t));
  const slope = mul(constant(K.MINUS_TWO), v128.bitselect(add(t, t), tail, v128.lt<real>(t, constant(K.HALF))));
  return v128.bitselect(v128.neg<real>(slope), slope, v128.lt<real>(offset, v128.splat<real>(0)));
}
