/** The order in which a matrix of cosines shows its blocks. */
import { cosineMatrix } from '#lib/numerics/directions.ts';
import { width } from './sizes.ts';

/** Cosines between the rows of a matrix [32][32], the rows by their cosine with the one that is nearest to all others. */
export function orderedCosines(rows: Float32Array): Float64Array {
  const cosines = cosineMatrix(rows, width);
  const cosine = (i: number, j: number) => cosines[i * width + j] as number;
  const all = Array.from({ length: width }, (_, i) => i);
  const nearness = all.map((i) => all.reduce((sum, j) => sum + Math.abs(cosine(i, j)), 0));
  const leader = nearness.indexOf(Math.max(...nearness));
  const order = [...all].sort((i, j) => cosine(leader, j) - cosine(leader, i) || i - j);
  return Float64Array.from(order.flatMap((i) => order.map((j) => cosine(i, j))));
}
