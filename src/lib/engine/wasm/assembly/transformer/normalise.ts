/** Layer normalisation without gain and shift (Ba, Kiros & Hinton 2016, Eq. 4), in place over rows, and its derivative. */

import { add, mul, mulAdd, real, SIZE, splat, sub, sumOfLanes } from '../real';
import { clearPadding } from '../rows';

/** Added to the variance. */
const SMALLEST_VARIANCE: real = 1e-5;

/** Brings each row's `units` entries to mean 0 and variance 1, and notes the factor of each row in `scales`. */
export function normaliseRows(rows: i32, at: usize, stride: usize, units: i32, vectors: i32, scales: usize): void {
  const bytes = <usize>vectors << 4;
  for (; rows; rows--, at += stride, scales += SIZE) {
    const mean = v128.splat<real>(meanOf(at, bytes, units));
    for (let i: usize = 0; i < bytes; i += 16) v128.store(at + i, sub(v128.load(at + i), mean));
    clearPadding(1, at, stride, units, vectors);
    const scale = <real>1 / sqrt<real>(meanProduct(at, at, bytes, units) + SMALLEST_VARIANCE);
    store<real>(scales, scale);
    const factor = v128.splat<real>(scale);
    for (let i: usize = 0; i < bytes; i += 16) v128.store(at + i, mul(v128.load(at + i), factor));
  }
}

/** From d(loss)/d(y) of normalised rows y to d(loss)/d(x): scale (g - mean(g) - y mean(g y)). */
export function normaliseRowsBackward(
  rows: i32, delta: usize, y: usize, stride: usize, units: i32, vectors: i32, scales: usize,
): void {
  const bytes = <usize>vectors << 4;
  for (; rows; rows--, delta += stride, y += stride, scales += SIZE) {
    const mean = v128.splat<real>(meanOf(delta, bytes, units));
    const along = v128.splat<real>(meanProduct(delta, y, bytes, units));
    const scale = v128.load_splat<real>(scales);
    for (let i: usize = 0; i < bytes; i += 16) {
      const g = sub(sub(v128.load(delta + i), mean), mul(v128.load(y + i), along));
      v128.store(delta + i, mul(scale, g));
    }
    clearPadding(1, delta, stride, units, vectors);
  }
}

// @ts-ignore: decorator
@inline
function meanOf(a: usize, bytes: usize, units: i32): real {
  let sum = splat(0);
  for (let i: usize = 0; i < bytes; i += 16) sum = add(sum, v128.load(a + i));
  return sumOfLanes(sum) / <real>units;
}

/** Padding is zero in one of the two. */
// @ts-ignore: decorator
@inline
function meanProduct(a: usize, b: usize, bytes: usize, units: i32): real {
  let sum = splat(0);
  for (let i: usize = 0; i < bytes; i += 16) sum = mulAdd(sum, v128.load(a + i), v128.load(b + i));
  return sumOfLanes(sum) / <real>units;
}
