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

/** Copies weights from panels of units, [units panel][inputs], to panels of inputs, [inputs panel][units]. */
export function transposePanels(from: usize, to: usize, inputs: i32, units: i32, unitVectors: i32, inputVectors: i32): void {
  for (let u = 0; u < units; u++) {
    for (let k = 0; k < inputs; k++) {
      const value = load<real>(from + panelOffset(u, k, inputs, unitVectors));
      store<real>(to + panelOffset(k, u, units, inputVectors), value);
    }
  }
}

/** Bytes to the entry of column `column` in row `row`, with `rows` rows and `vectors` vectors of columns. */
// @ts-ignore: decorator
@inline
function panelOffset(column: i32, row: i32, rows: i32, vectors: i32): usize {
  const bytes = column * SIZE;
  const panel = bytes >> 5;
  const isLast = (panel << 1) + 1 == vectors;
  return (panel * rows << 5) + (row << (isLast ? 4 : 5)) + (bytes & 31);
}
