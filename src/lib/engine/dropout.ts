/**
 * Dropout masks from a counter instead of a sequence: whether unit u of layer l is kept for row r of the batch in step t is a hash of
 * (seed, t, l, r, u), so both engines find the same mask in whatever order they go. The WebAssembly kernels repeat `keyOfRow` and
 * `isKept` with the same integer operations (wasm/assembly/dropout.ts).
 */

import { createRandom } from '#lib/numerics/random.ts';

/** A layer's own key, drawn from the seed. */
export function keyOfLayer(seed: number, layer: number): number {
  return createRandom(seed, `dropout ${layer}`).uint32();
}

/** Key of row `row` of the batch in step `step`. */
export function keyOfRow(layerKey: number, step: number, row: number): number {
  return scramble(scramble(layerKey ^ step) ^ row);
}

/** `threshold` is that of `keepThreshold`. */
export function isKept(rowKey: number, unit: number, threshold: number): boolean {
  return scramble(rowKey ^ unit) >>> 0 < threshold;
}

/** A hash below this keeps the unit: round(keep 2^32), at most 2^32 - 1. */
export function keepThreshold(keep: number): number {
  return Math.min(Math.round(keep * 4294967296), 4294967295);
}

/** Factor of a kept unit's output: 1 / keep, to the precision of the threshold. */
export function keptFactor(threshold: number): number {
  return 4294967296 / threshold;
}

/** Bijection of 32-bit words in which every input bit changes about half of the output bits (Wellons 2018, "lowbias32"). */
function scramble(x: number): number {
  let z = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  z = Math.imul(z ^ (z >>> 15), 0x846ca68b);
  return z ^ (z >>> 16);
}

/** Factors of the outputs of one layer in one step, [rows][units]: 0 for a dropped unit, 1 / keep for a kept one. */
export function dropoutFactors(layerKey: number, step: number, rows: number, units: number, keep: number): Float64Array {
  const factors = new Float64Array(rows * units);
  const threshold = keepThreshold(keep);
  for (let row = 0; row < rows; row++) {
    const key = keyOfRow(layerKey, step, row);
    for (let unit = 0; unit < units; unit++) {
      if (isKept(key, unit, threshold)) factors[row * units + unit] = keptFactor(threshold);
    }
  }
  return factors;
}
