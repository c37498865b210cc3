/**
 * Polynomials through points, in a way that stays sound at high degree: least squares in a basis made orthogonal on the points themselves
 * (Vandermonde with Arnoldi; Brubeck, Nakatsukasa & Trefethen, SIAM Review 63, 2021), and the barycentric formula for the interpolant
 * (Berrut & Trefethen, SIAM Review 46, 2004). Only + - * / and the square root: the same bits everywhere.
 */

/** Least-squares polynomials of every degree up to a largest one, through the same points. */
export interface PolynomialFits {
  readonly largestDegree: number;
  /** Values at x of the polynomial of this degree. */
  at(degree: number, x: ArrayLike<number>): Float64Array;
  /** Values at x of the polynomials of all degrees, [degree][point]. */
  all(x: ArrayLike<number>): Float64Array[];
}

const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);

/** q <- q - factor p */
function subtract(q: Float64Array, p: Float64Array, factor: number) {
  for (let i = 0; i < q.length; i++) q[i] = (q[i] as number) - factor * (p[i] as number);
}

const divided = (q: Float64Array, by: number) => q.map((value) => value / by);

const product = (a: Float64Array, b: Float64Array) => a.map((value, i) => value * (b[i] as number));

/**
 * Basis polynomials q_0 .. q_degree, orthogonal on the points with mean square 1: `values[k]` are those of q_k at the points, and
 * x q_k = sum_j recurrence[k][j] q_j, j = 0 .. k + 1.
 */
function orthogonalBasis(x: Float64Array, degree: number): { values: Float64Array[]; recurrence: number[][] } {
  const n = x.length;
  const values = [x.map(() => 1)];
  const recurrence: number[][] = [];
  for (let k = 0; k < degree; k++) {
    const next = product(x, values[k] as Float64Array);
    const row = new Array<number>(k + 2).fill(0);
    // The second round removes what rounding left of the first.
    for (let round = 0; round < 2; round++)
      values.forEach((q, j) => {
        const part = dot(q, next) / n;
        row[j] = (row[j] as number) + part;
        subtract(next, q, part);
      });
    const size = Math.sqrt(dot(next, next) / n);
    row[k + 1] = size;
    recurrence.push(row);
    values.push(divided(next, size));
  }
  return { values, recurrence };
}

/** The basis polynomials at other points, by the same recurrence. */
function basisAt(recurrence: readonly number[][], x: Float64Array): Float64Array[] {
  const values = [x.map(() => 1)];
  recurrence.forEach((row, k) => {
    const next = product(x, values[k] as Float64Array);
    for (let j = 0; j <= k; j++) subtract(next, values[j] as Float64Array, row[j] as number);
    values.push(divided(next, row[k + 1] as number));
  });
  return values;
}

/**
 * Fits polynomials of degree 0 .. largestDegree to y at distinct points x, in least squares; degree n - 1 interpolates n points.
 * The fits are nested: each adds one orthogonal polynomial to the one before.
 */
export function fitPolynomials(x: ArrayLike<number>, y: ArrayLike<number>, largestDegree = x.length - 1): PolynomialFits {
  if (x.length !== y.length || x.length === 0) throw new Error(`fitPolynomials: ${x.length} points with ${y.length} values`);
  if (largestDegree > x.length - 1)
    throw new Error(`fitPolynomials: ${x.length} points do not determine degree ${largestDegree}`);
  const { values, recurrence } = orthogonalBasis(Float64Array.from(x), largestDegree);
  const target = Float64Array.from(y);
  const coefficients = values.map((q) => dot(q, target) / target.length);
  const all = (at: ArrayLike<number>) => {
    const sum = new Float64Array(at.length);
    return basisAt(recurrence, Float64Array.from(at)).map((q, k) => {
      subtract(sum, q, -(coefficients[k] as number));
      return sum.slice();
    });
  };
  return { largestDegree, all, at: (degree, at) => all(at)[degree] as Float64Array };
}

/** Weights of the barycentric formula, w_i = 1 / prod_j (x_i - x_j), scaled so that the largest is 1 in size. */
export function barycentricWeights(x: ArrayLike<number>): Float64Array {
  const points = Float64Array.from(x);
  // Each factor is divided by a quarter of the interval, or the products of many points would leave the range of numbers.
  const unit = (points.reduce((a, b) => Math.max(a, b)) - points.reduce((a, b) => Math.min(a, b))) / 4 || 1;
  const weights = points.map(
    (xi, i) => 1 / points.reduce((product, xj, j) => (i === j ? product : (product * (xi - xj)) / unit), 1),
  );
  const largest = weights.reduce((a, b) => Math.max(a, Math.abs(b)), 0);
  return divided(weights, largest);
}

/** Values at `at` of the polynomial of least degree through the points (x_i, y_i). */
export function interpolate(x: ArrayLike<number>, y: ArrayLike<number>, at: ArrayLike<number>): Float64Array {
  const weights = barycentricWeights(x);
  return Float64Array.from(at, (t) => {
    let top = 0;
    let bottom = 0;
    for (let i = 0; i < weights.length; i++) {
      const distance = t - (x[i] as number);
      if (distance === 0) return y[i] as number;
      const term = (weights[i] as number) / distance;
      top += term * (y[i] as number);
      bottom += term;
    }
    return top / bottom;
  });
}
