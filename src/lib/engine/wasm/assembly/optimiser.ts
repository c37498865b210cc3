/**
 * Optimisers, vector by vector over the contiguous weights. Weight decay is decoupled, w <- (1 - learningRate weightDecay) w before the
 * step, and touches matrices, not biases. Codes are places in the host's list (wasm/records.ts).
 */

import { constant, K } from './constants';
import { add, div, mul, mulAdd, real, splat, sub } from './real';
import { Net, Settings } from './records';

export const GRADIENT_DESCENT = 0;
export const MOMENTUM = 1;
export const ADAM = 2;

/** Takes note of a new step; to be called once before `updateWeights`. */
export function beginUpdate(settings: Settings): void {
  settings.beta1Power *= settings.beta1;
  settings.beta2Power *= settings.beta2;
}

/** Moves `bytes` bytes of weights at `w`. */
export function updateWeights(net: Net, w: usize, bytes: usize, isMatrix: bool): void {
  const settings = changetype<Settings>(net.settings);
  const shrink = isMatrix ? 1 - settings.learningRate * settings.weightDecay : 1;
  if (net.optimiser == ADAM) adam(net, settings, w, w + bytes, shrink);
  else if (net.optimiser == MOMENTUM) momentum(net, settings, w, w + bytes, shrink);
  else descend(net, settings, w, w + bytes, shrink);
}

function descend(net: Net, settings: Settings, w: usize, end: usize, shrink: f64): void {
  const toGradient = net.toGradient;
  const rate = splat(settings.learningRate);
  const kept = splat(shrink);
  for (; w < end; w += 16) {
    v128.store(w, sub(mul(kept, v128.load(w)), mul(rate, v128.load(w + toGradient))));
  }
}

/** v <- mu v + g, w <- w - learningRate v. */
function momentum(net: Net, settings: Settings, w: usize, end: usize, shrink: f64): void {
  const toGradient = net.toGradient;
  const toMoment = net.toFirstMoment;
  const rate = splat(settings.learningRate);
  const mu = splat(settings.momentum);
  const kept = splat(shrink);
  for (; w < end; w += 16) {
    const v = flushed(mulAdd(v128.load(w + toGradient), mu, v128.load(w + toMoment)));
    v128.store(w + toMoment, v);
    v128.store(w, sub(mul(kept, v128.load(w)), mul(rate, v)));
  }
}

/** Kingma & Ba 2015, Algorithm 1: bias-corrected means, epsilon outside the root. */
function adam(net: Net, settings: Settings, w: usize, end: usize, shrink: f64): void {
  const toGradient = net.toGradient;
  const toFirst = net.toFirstMoment;
  const toSecond = net.toSecondMoment;
  const beta1 = splat(settings.beta1);
  const beta2 = splat(settings.beta2);
  const rest1 = splat(1 - settings.beta1);
  const rest2 = splat(1 - settings.beta2);
  const rate = splat(settings.learningRate / (1 - settings.beta1Power));
  const correction = splat(1 / (1 - settings.beta2Power));
  const epsilon = splat(settings.epsilon);
  const kept = splat(shrink);
  for (; w < end; w += 16) {
    const g = v128.load(w + toGradient);
    const m = flushed(add(mul(beta1, v128.load(w + toFirst)), mul(rest1, g)));
    const v = flushed(add(mul(beta2, v128.load(w + toSecond)), mul(rest2, mul(g, g))));
    v128.store(w + toFirst, m);
    v128.store(w + toSecond, v);
    const size = add(v128.sqrt<real>(mul(v, correction)), epsilon);
    v128.store(w, sub(mul(kept, v128.load(w)), div(mul(rate, m), size)));
  }
}

/**
 * x, or 0 where x is below the smallest normal number: the running means of units that have died decay into subnormal numbers, which
 * some processors handle a hundred times slower.
 */
// @ts-ignore: decorator
@inline
function flushed(x: v128): v128 {
  return v128.andnot(x, v128.lt<real>(v128.abs<real>(x), constant(K.SMALLEST_NORMAL)));
}
