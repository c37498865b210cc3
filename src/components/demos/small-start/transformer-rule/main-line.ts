/** The line along which vectors differ most: their first principal component. */
import type { MainLine } from './frame.ts';

const dot = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += (a[k] as number) * (b[k] as number);
  return sum;
};

/** @param vectors row-major [count][dimension], @param numbers what each stands for; the direction is found by the power method */
export function mainLine(vectors: ArrayLike<number>, dimension: number, numbers: readonly number[]): MainLine {
  const count = vectors.length / dimension;
  const value = (i: number, k: number) => vectors[i * dimension + k] as number;
  const all = Array.from({ length: dimension }, (_, k) => k);
  const mean = all.map((k) => Array.from({ length: count }, (_, i) => value(i, k)).reduce((sum, v) => sum + v, 0) / count);
  const centred = Array.from({ length: count }, (_, i) => all.map((k) => value(i, k) - (mean[k] as number)));
  const squares = centred.map((v) => dot(v, v));
  let direction = centred[squares.indexOf(Math.max(...squares))] as number[];
  for (let turn = 0; turn < 100; turn++) {
    const places = centred.map((v) => dot(v, direction));
    const next = all.map((k) =>
      dot(
        places,
        centred.map((v) => v[k] as number),
      ),
    );
    const length = Math.sqrt(dot(next, next));
    if (length === 0) break;
    direction = next.map((v) => v / length);
  }
  const places = centred.map((v) => dot(v, direction));
  const total = squares.reduce((sum, square) => sum + square, 0);
  const sign = dot(places, numbers) < 0 ? -1 : 1;
  return { places: places.map((place) => sign * place), share: dot(places, places) / total };
}
