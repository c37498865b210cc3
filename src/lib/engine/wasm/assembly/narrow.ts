/**
 * Layers with few units. Lanes run over the inputs there: the weights lie in panels of inputs, [inputs panel][units], and a unit's sum is
 * a scalar product.
 */

import { mulAdd, real, SIZE, sumOfLanes } from './real';

/** c[n][u] = bias[u] + sum_k a[n][k] w[u][k]; `vectors` vectors of inputs. */
export function multiplyNarrow(
  a: usize, aStride: usize, rows: i32,
  w: usize, units: i32, bias: usize,
  c: usize, cStride: usize, vectors: i32,
): void {
  for (; rows; rows--, a += aStride, c += cStride) {
    for (let u = 0; u < units; u++) {
      store<real>(c + u * SIZE, load<real>(bias + u * SIZE) + product(a, w, u, units, vectors));
    }
  }
}

/** The scalar product of a row and unit u's weights: even and odd vectors are summed apart. */
// @ts-ignore: decorator
@inline
function product(a: usize, w: usize, u: i32, units: i32, vectors: i32): real {
  let s0 = v128.splat<real>(0), s1 = s0;
  w += u << 5;
  for (; vectors >= 2; vectors -= 2) {
    s0 = mulAdd(s0, v128.load(a), v128.load(w));
    s1 = mulAdd(s1, v128.load(a, 16), v128.load(w, 16));
    a += 32;
    w += <usize>units << 5;
  }
  if (vectors) s0 = mulAdd(s0, v128.load(a), v128.load(w - (u << 4)));
  return sumOfLanes(v128.add<real>(s0, s1));
}
