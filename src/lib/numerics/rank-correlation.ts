/** Spearman's rank correlation. */

/** Ranks 1 .. n of values, smallest first; equal values share the mean of their ranks. */
export function ranks(values: ArrayLike<number>): Float64Array {
  const order = Array.from(values, (_, i) => i).sort((a, b) => (values[a] as number) - (values[b] as number));
  const out = new Float64Array(values.length);
  for (let first = 0; first < order.length;) {
    let next = first + 1;
    while (next < order.length && values[order[next] as number] === values[order[first] as number]) next++;
    for (let i = first; i < next; i++) out[order[i] as number] = (first + 1 + next) / 2;
    first = next;
  }
  return out;
}

/** Correlation of the ranks of a and b: 1 where b rises with a, -1 where it falls. NaN for fewer than two values or where all are equal. */
export function rankCorrelation(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length !== b.length) throw new Error(`rankCorrelation: ${a.length} and ${b.length} values`);
  const middle = (a.length + 1) / 2;
  const x = ranks(a);
  const y = ranks(b);
  let xy = 0;
  let xx = 0;
  let yy = 0;
  for (let i = 0; i < a.length; i++) {
    const dx = (x[i] as number) - middle;
    const dy = (y[i] as number) - middle;
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  return xy / Math.sqrt(xx * yy);
}
