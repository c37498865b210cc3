/**
 * Elementary functions with the same bits in every JavaScript engine.
 *
 * ECMAScript fixes + - * / and Math.sqrt, abs, floor and round exactly, but lets each engine approximate Math.sin, cos, exp, log,
 * tanh and pow as it likes, and versions of one browser differ. Everything that lies between a seed and a network's weights or a
 * data set uses these instead.
 *
 * Methods and constants: fdlibm (Sun Microsystems 1993, "freely granted"), and for tanh the rational approximation of Cephes (Moshier).
 * Errors, found by the tests against Math.*: at most 1 ulp for sin, cos, exp and log; 2 ulp for tanh and pow.
 */

const LN2_HIGH = 6.9314718036912381649e-1; // its last 32 bits are zero, so k * LN2_HIGH is exact
const LN2_LOW = 1.90821492927058770002e-10;

const view = new DataView(new ArrayBuffer(8));

/** The upper half of the bits of `x`: sign, exponent and 20 bits of the fraction. */
function highWord(x: number): number {
  view.setFloat64(0, x);
  return view.getInt32(0);
}

/** `x` without the lower 32 bits of its fraction, so that the product of two such numbers is nearly exact. */
function truncated(x: number): number {
  view.setFloat64(0, x);
  view.setUint32(4, 0);
  return view.getFloat64(0);
}

/** `x` with the upper half of its bits replaced. */
function withHighWord(x: number, high: number): number {
  view.setFloat64(0, x);
  view.setInt32(0, high);
  return view.getFloat64(0);
}

/** 2^k for -1022 <= k <= 1023. */
function powerOfTwo(k: number): number {
  view.setInt32(0, (k + 1023) << 20);
  view.setInt32(4, 0);
  return view.getFloat64(0);
}

/** x 2^k, also where 2^k is not a normal number. */
function scaled(x: number, k: number): number {
  if (k > 1023) return k > 2046 ? x * Infinity : x * powerOfTwo(1023) * powerOfTwo(k - 1023);
  if (k < -1022) return k < -1100 ? x * 0 : x * powerOfTwo(k + 100) * powerOfTwo(-100);
  return x * powerOfTwo(k);
}

/** e^x. */
export function exp(x: number): number {
  if (x !== x) return NaN;
  if (x > 709.782712893383973096) return Infinity;
  if (x < -745.13321910194110842) return 0;
  // x = k ln 2 + r with |r| <= ln(2) / 2; e^r = 1 + 2 r / (R(r^2) - r)
  const k = Math.floor(x * 1.442695040888963387 + 0.5);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const s = r * r;
  const c =
    r -
    s *
      (1.66666666666666019037e-1 +
        s *
          (-2.77777777770155933842e-3 +
            s * (6.61375632143793436117e-5 + s * (-1.6533902205465251539e-6 + s * 4.13813679705723846039e-8))));
  return scaled(1 + ((r * c) / (2 - c) - low + high), k);
}

/** The natural logarithm. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return x;
  let k = 0;
  if (x < 2.2250738585072014e-308) {
    k = -54;
    x *= 18014398509481984; // 2^54
  }
  // x = 2^k (1 + f) with sqrt(1/2) < 1 + f < sqrt(2)
  const high = highWord(x) + (0x3ff00000 - 0x3fe6a09e);
  k += (high >> 20) - 1023;
  const f = withHighWord(x, (high & 0xfffff) + 0x3fe6a09e) - 1;
  const half = 0.5 * f * f;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (3.999999999940941908e-1 + w * (2.222219843214978396e-1 + w * 1.531383769920937332e-1));
  const odd =
    z * (6.66666666666673513e-1 + w * (2.857142874366239149e-1 + w * (1.818357216161805012e-1 + w * 1.479819860511658591e-1)));
  return s * (half + even + odd) + k * LN2_LOW - half + f + k * LN2_HIGH;
}

/** The hyperbolic tangent. */
export function tanh(x: number): number {
  const size = Math.abs(x);
  if (size < 1e-8) return x;
  if (size > 22) return x > 0 ? 1 : -1;
  if (size >= 0.625) {
    const value = 1 - 2 / (exp(2 * size) + 1);
    return x > 0 ? value : -value;
  }
  const s = x * x;
  const p = (-9.64399179425052238628e-1 * s - 9.92877231001918586564e1) * s - 1.61468768441708447952e3;
  const q = ((s + 1.12811678491632931402e2) * s + 2.23548839060100448583e3) * s + 4.84406305325125486048e3;
  return x + x * s * (p / q);
}

/** Beyond this the reduction below would lose digits. */
const LARGEST_ANGLE = 1.6e6;

/** x = q pi/2 + high + low with |high| <= about pi/4: three rounds of 33 bits of pi/2 each (Cody & Waite). */
function reduceAngle(x: number): { quadrant: number; high: number; low: number } {
  if (Math.abs(x) > LARGEST_ANGLE) {
    throw new RangeError(`sin and cos take angles up to ${LARGEST_ANGLE}, but got ${x}. Reduce the angle modulo 2 pi first.`);
  }
  const q = Math.floor(x * 0.63661977236758134308 + 0.5);
  const first = x - q * 1.57079632673412561417;
  let part = q * 6.0771005063039659766e-11;
  const second = first - part;
  part = q * 2.02226624879595063154e-21 - (first - second - part);
  const high = second - part;
  return { quadrant: q & 3, high, low: second - high - part };
}

/** sin(x + y) for |x| <= pi/4 and tiny y. */
function sineKernel(x: number, y: number): number {
  const z = x * x;
  const w = z * z;
  const r =
    8.33333333332248946124e-3 +
    z * (-1.98412698298579493134e-4 + z * 2.75573137070700676789e-6) +
    z * w * (-2.50507602534068634195e-8 + z * 1.58969099521155010221e-10);
  const v = z * x;
  return x - (z * (0.5 * y - v * r) - y - v * -1.66666666666666324348e-1);
}

/** cos(x + y) for |x| <= pi/4 and tiny y. */
function cosineKernel(x: number, y: number): number {
  const z = x * x;
  const w = z * z;
  const r =
    z * (4.16666666666666019037e-2 + z * (-1.38888888888741095749e-3 + z * 2.48015872894767294178e-5)) +
    w * w * (-2.75573143513906633035e-7 + z * (2.0875723212981748279e-9 + z * -1.13596475577881948265e-11));
  const half = 0.5 * z;
  const first = 1 - half;
  return first + (1 - first - half + (z * r - x * y));
}

function sineOfQuadrant(quadrant: number, high: number, low: number): number {
  const value = quadrant & 1 ? cosineKernel(high, low) : sineKernel(high, low);
  return quadrant & 2 ? -value : value;
}

/** The sine of an angle in radians, |x| <= 1.6e6. */
export function sin(x: number): number {
  if (!Number.isFinite(x)) return NaN;
  if (Math.abs(x) < 1e-8) return x;
  const { quadrant, high, low } = reduceAngle(x);
  return sineOfQuadrant(quadrant, high, low);
}

/** The cosine of an angle in radians, |x| <= 1.6e6. */
export function cos(x: number): number {
  if (!Number.isFinite(x)) return NaN;
  const { quadrant, high, low } = reduceAngle(x);
  return sineOfQuadrant((quadrant + 1) & 3, high, low);
}

/** log2(x) of a positive normal number as the sum of two numbers, the first with 32 zero bits at its end. */
function log2Pair(x: number): [number, number] {
  let n = (highWord(x) >> 20) - 1023;
  const fraction = highWord(x) & 0xfffff;
  // 2^n m, m near 1 (k = 0) or near 3/2 (k = 1)
  const k = fraction > 0x3988e && fraction < 0xbb67a ? 1 : 0;
  if (fraction >= 0xbb67a) n += 1;
  const high = fraction >= 0xbb67a ? fraction | 0x3fe00000 : fraction | 0x3ff00000;
  const m = withHighWord(x, high);
  const centre = k ? 1.5 : 1;
  // s = (m - centre) / (m + centre), as sHigh + sLow
  const u = m - centre;
  const v = 1 / (m + centre);
  const s = u * v;
  const sHigh = truncated(s);
  const sumHigh = withHighWord(0, ((high >> 1) | 0x20000000) + 0x00080000 + (k << 18));
  const sLow = v * (u - sHigh * sumHigh - sHigh * (m - (sumHigh - centre)));
  const s2 = s * s;
  const r =
    s2 *
      s2 *
      (5.99999999999994648725e-1 +
        s2 *
          (4.28571428578550184252e-1 +
            s2 *
              (3.33333329818377432918e-1 +
                s2 * (2.72728123808534006489e-1 + s2 * (2.30660745775561754067e-1 + s2 * 2.06975017800338417784e-1))))) +
    sLow * (sHigh + s);
  const square = sHigh * sHigh;
  const factorHigh = truncated(3 + square + r);
  const factorLow = r - (factorHigh - 3 - square);
  // 2/3 s (3 + s^2 + ...) / ln 2
  const pBig = sHigh * factorHigh;
  const pSmall = sLow * factorHigh + factorLow * s;
  const pHigh = truncated(pBig + pSmall);
  const pLow = pSmall - (pHigh - pBig);
  const zHigh = 9.61796700954437255859e-1 * pHigh;
  const zLow = -7.02846165095275826516e-9 * pHigh + pLow * 9.61796693925975554329e-1 + (k ? 1.35003920212974897128e-8 : 0);
  const offset = k ? 5.84962487220764160156e-1 : 0;
  const total = truncated(zHigh + zLow + offset + n);
  return [total, zLow - (total - n - offset - zHigh)];
}

/** 2^(high + low) for a low much smaller than high. */
function exp2Pair(high: number, low: number): number {
  const n = Math.floor(high + low + 0.5);
  const rest = high - n;
  const t = truncated(rest + low);
  const u = t * 6.93147182464599609375e-1;
  const v = (low - (t - rest)) * 6.93147180559945286227e-1 + t * -1.90465429995776804525e-9;
  const z = u + v;
  const w = v - (z - u);
  const s = z * z;
  const c =
    z -
    s *
      (1.66666666666666019037e-1 +
        s *
          (-2.77777777770155933842e-3 +
            s * (6.61375632143793436117e-5 + s * (-1.6533902205465251539e-6 + s * 4.13813679705723846039e-8))));
  return scaled(1 - ((z * c) / (c - 2) - (w + z * w) - z), n);
}

/** x^y, with JavaScript's special cases. */
export function pow(x: number, y: number): number {
  if (y === 0) return 1;
  if (x !== x || y !== y) return NaN;
  const size = Math.abs(x);
  const odd = Math.abs(y) < 9007199254740992 && Math.abs(y % 2) === 1;
  if (size === 1 && !Number.isFinite(y)) return NaN;
  if (x < 0 && Number.isFinite(x) && Number.isFinite(y) && y !== Math.floor(y)) return NaN;
  const sign = odd && (x < 0 || Object.is(x, -0)) ? -1 : 1;
  if (size === 1) return sign;
  if (size === 0 || size === Infinity || !Number.isFinite(y)) return size > 1 === y > 0 ? sign * Infinity : sign * 0;
  if (Math.abs(y) > 1e20) return size > 1 === y > 0 ? Infinity : 0;
  const subnormal = size < 2.2250738585072014e-308;
  const [logHigh, logLow] = log2Pair(subnormal ? size * 18014398509481984 : size);
  const shift = subnormal ? -54 : 0;
  const yHigh = truncated(y);
  const high = yHigh * (logHigh + shift);
  const low = (y - yHigh) * (logHigh + shift) + y * logLow;
  if (high + low >= 1024) return sign * Infinity;
  if (high + low < -1080) return sign * 0;
  return sign * exp2Pair(high, low);
}
