/** Straight lines through points, by least squares. */

/** Slope of the line y = a + b x that is nearest to the points in the mean square. At least two different x are needed. */
export function slopeOf(x: ArrayLike<number>, y: ArrayLike<number>): number {
  const n = x.length;
  let meanX = 0;
  let meanY = 0;
  for (let i = 0; i < n; i++) {
    meanX += (x[i] as number) / n;
    meanY += (y[i] as number) / n;
  }
  let products = 0;
  let squares = 0;
  for (let i = 0; i < n; i++) {
    const dx = (x[i] as number) - meanX;
    products += dx * ((y[i] as number) - meanY);
    squares += dx * dx;
  }
  return products / squares;
}
