/** Losses and their gradients with respect to the outputs. Codes are places in the host's list (wasm/records.ts). */

import { exp } from './math';
import { add, div, mul, real, SIZE, splat, sub, sumOfLanes } from './real';

export const MSE = 0;
export const CROSS_ENTROPY = 1;
export const NONE = 2;

/** Writes d(loss)/d(outputs) of `rows` rows to `delta`, [rows][stride], for a loss averaged over `samples` samples. */
export function lossGradient(
  code: i32, outputs: usize, targets: usize, targetStride: usize,
  delta: usize, stride: usize, units: i32, vectors: i32, rows: i32, samples: i32,
): void {
  for (; rows; rows--, outputs += stride, targets += targetStride, delta += stride) {
    if (code == MSE) squaresGradient(outputs, targets, delta, vectors, 2.0 / <f64>samples);
    else if (code == CROSS_ENTROPY) entropyGradient(outputs, targets, delta, units, vectors, 1.0 / <f64>samples);
    else memory.fill(delta, 0, <usize>vectors << 4);
  }
}

/** The sum over `rows` rows of the loss of each. */
export function lossSum(code: i32, outputs: usize, targets: usize, targetStride: usize, stride: usize, units: i32, rows: i32): f64 {
  let sum: f64 = 0;
  for (; rows; rows--, outputs += stride, targets += targetStride) {
    if (code == MSE) sum += squares(outputs, targets, units);
    else if (code == CROSS_ENTROPY) sum += entropy(outputs, targets, units);
  }
  return sum;
}

function squaresGradient(f: usize, y: usize, delta: usize, vectors: i32, factor: f64): void {
  const c = splat(factor);
  for (let i: usize = 0; i < <usize>vectors << 4; i += 16) {
    v128.store(delta + i, mul(c, sub(v128.load(f + i), v128.load(y + i))));
  }
}

function squares(f: usize, y: usize, units: i32): f64 {
  let sum: f64 = 0;
  for (let i = 0; i < units * SIZE; i += SIZE) {
    const error = <f64>load<real>(f + i) - <f64>load<real>(y + i);
    sum += error * error;
  }
  return sum;
}

/** (softmax(f) sum(y) - y) / samples; padding becomes 0. */
function entropyGradient(f: usize, y: usize, delta: usize, units: i32, vectors: i32, factor: f64): void {
  const largest = splat(<f64>maximum(f, units));
  let total = splat(0);
  let targets = splat(0);
  const end = <usize>vectors << 4;
  for (let i: usize = 0; i < end; i += 16) v128.store(delta + i, exp(sub(v128.load(f + i), largest)));
  for (let i = units * SIZE; i < <i32>end; i += SIZE) store<real>(delta + i, 0);
  for (let i: usize = 0; i < end; i += 16) {
    total = add(total, v128.load(delta + i));
    targets = add(targets, v128.load(y + i));
  }
  const share = div(v128.splat<real>(sumOfLanes(targets)), v128.splat<real>(sumOfLanes(total)));
  const c = splat(factor);
  for (let i: usize = 0; i < end; i += 16) {
    v128.store(delta + i, mul(c, sub(mul(v128.load(delta + i), share), v128.load(y + i))));
  }
}

/** -sum_c y_c log softmax(f)_c. */
function entropy(f: usize, y: usize, units: i32): f64 {
  const largest = <f64>maximum(f, units);
  let total: f64 = 0;
  for (let i = 0; i < units * SIZE; i += SIZE) total += NativeMath.exp(<f64>load<real>(f + i) - largest);
  const logTotal = largest + NativeMath.log(total);
  let sum: f64 = 0;
  for (let i = 0; i < units * SIZE; i += SIZE) sum += <f64>load<real>(y + i) * (logTotal - <f64>load<real>(f + i));
  return sum;
}

function maximum(f: usize, units: i32): real {
  let largest = load<real>(f);
  for (let i = SIZE; i < units * SIZE; i += SIZE) largest = max(largest, load<real>(f + i));
  return largest;
}
