/** The second copy of the weights: from panels of units, [units panel][inputs], to panels of inputs, [inputs panel][units]. */

import { LANES, real, SIZE } from './real';

/** `unitVectors` and `inputVectors`: vectors that hold all units, and all inputs. Padding of `from` is zero, and so becomes that of `to`. */
export function transposePanels(from: usize, to: usize, inputs: i32, units: i32, unitVectors: i32, inputVectors: i32): void {
  for (let i = 0; i < inputVectors; i++) {
    const toStep = rowBytes(i, inputVectors);
    for (let j = 0; j < unitVectors; j++) {
      const fromStep = rowBytes(j, unitVectors);
      const source = from + vectorOffset(j, inputs) + i * LANES * fromStep;
      const target = to + vectorOffset(i, units) + j * LANES * toStep;
      const isWhole = (i + 1) * LANES <= inputs && (j + 1) * LANES <= units;
      if (isWhole) transposeBlock(source, fromStep, target, toStep);
      else transposeCorner(source, fromStep, target, toStep, min(inputs - i * LANES, LANES), min(units - j * LANES, LANES));
    }
  }
}

/** Bytes from one row of the panel that holds vector `i` of `vectors` to the next: the last panel may be one vector wide. */
// @ts-ignore: decorator
@inline
function rowBytes(i: i32, vectors: i32): i32 {
  return (i | 1) == vectors ? 16 : 32;
}

/** Bytes before vector `i` of the first row, in panels of `rows` rows. */
// @ts-ignore: decorator
@inline
function vectorOffset(i: i32, rows: i32): i32 {
  return ((i >> 1) * rows << 5) + ((i & 1) << 4);
}

/** A square of LANES rows. */
// @ts-ignore: decorator
@inline
function transposeBlock(from: usize, fromStep: usize, to: usize, toStep: usize): void {
  const a = v128.load(from);
  const b = v128.load(from + fromStep);
  if (sizeof<real>() == 8) {
    v128.store(to, v128.shuffle<f64>(a, b, 0, 2));
    v128.store(to + toStep, v128.shuffle<f64>(a, b, 1, 3));
    return;
  }
  const c = v128.load(from + 2 * fromStep);
  const d = v128.load(from + 3 * fromStep);
  const ab01 = v128.shuffle<f32>(a, b, 0, 4, 1, 5);
  const cd01 = v128.shuffle<f32>(c, d, 0, 4, 1, 5);
  const ab23 = v128.shuffle<f32>(a, b, 2, 6, 3, 7);
  const cd23 = v128.shuffle<f32>(c, d, 2, 6, 3, 7);
  v128.store(to, v128.shuffle<f64>(ab01, cd01, 0, 2));
  v128.store(to + toStep, v128.shuffle<f64>(ab01, cd01, 1, 3));
  v128.store(to + 2 * toStep, v128.shuffle<f64>(ab23, cd23, 0, 2));
  v128.store(to + 3 * toStep, v128.shuffle<f64>(ab23, cd23, 1, 3));
}

/** `rows` x `columns` entries, where the matrix ends before the square does. */
function transposeCorner(from: usize, fromStep: usize, to: usize, toStep: usize, rows: i32, columns: i32): void {
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      store<real>(to + c * toStep + r * SIZE, load<real>(from + r * fromStep + c * SIZE));
    }
  }
}
