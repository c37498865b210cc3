/** Lists of numbers as vectors: evenly spaced ones, how long they are, and how far apart. */

/** `count` numbers at equal distances, both ends among them. */
export const evenly = (from: number, to: number, count: number): Float64Array =>
  Float64Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1));

export function sumOfSquares(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += (values[i] as number) * (values[i] as number);
  return sum;
}

/** Euclidean length. Math.hypot is not the same in every engine. */
export const lengthOf = (values: ArrayLike<number>): number => Math.sqrt(sumOfSquares(values));

/** Mean of the squared differences. */
export function meanSquare(output: ArrayLike<number>, target: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < target.length; i++) {
    const residual = (output[i] as number) - (target[i] as number);
    sum += residual * residual;
  }
  return sum / target.length;
}

/** |now - reference| / |reference|, of the first `count` numbers. */
export function relativeDistance(now: ArrayLike<number>, reference: ArrayLike<number>, count = reference.length): number {
  const first = Array.from({ length: count }, (_, i) => reference[i] as number);
  return Math.sqrt(sumOfSquares(first.map((value, i) => (now[i] as number) - value)) / sumOfSquares(first));
}
