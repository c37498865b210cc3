/** Moran's I: how alike the values of neighbouring points are (Moran 1950, "Notes on continuous stochastic phenomena", Biometrika 37). */

/**
 * sum_i y_i m_i / sum_i y_i^2, where y are the values less their mean and m_i is the mean of y over the neighbours of point i. For values +1
 * and -1 that are equally frequent, a point has its neighbour's value with probability (1 + I) / 2. 1: neighbours agree; 0: they tell
 * nothing; -1: they differ. NaN where all values are equal.
 * @param weights rows of neighbours' weights [n][n], each of sum 1, the point itself left out
 * @param values one a point
 */
export function moranI(weights: Float64Array, values: ArrayLike<number>): number {
  const n = values.length;
  if (weights.length !== n * n) throw new Error(`moranI: ${n} values need ${n * n} weights, not ${weights.length}`);
  let mean = 0;
  for (let i = 0; i < n; i++) mean += (values[i] as number) / n;
  const y = Float64Array.from(values, (value) => value - mean);
  let product = 0;
  let square = 0;
  for (let i = 0, at = 0; i < n; i++) {
    let neighbours = 0;
    for (let j = 0; j < n; j++, at++) neighbours += (weights[at] as number) * (y[j] as number);
    product += (y[i] as number) * neighbours;
    square += (y[i] as number) * (y[i] as number);
  }
  return product / square;
}
