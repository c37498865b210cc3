/** Angles of vectors in the plane, with the same bits in every JavaScript engine; degrees on the circle. */

/** Arctangents of 1/2, 1, 3/2 and infinity, each as a double and what the double leaves over. */
const high = [4.63647609000806093515e-1, 7.85398163397448278999e-1, 9.82793723247329054082e-1, 1.5707963267948965579];
const low = [2.26987774529616870924e-17, 3.06161699786838301793e-17, 1.39033110312309984516e-17, 6.12323399573676603587e-17];

/** atan(x) for |x| < 7/16, less x. */
function arctangentRest(x: number): number {
  const z = x * x;
  const w = z * z;
  const odd =
    z *
    (3.33333333333329318027e-1 +
      w *
        (1.42857142725034663711e-1 +
          w *
            (9.09088713343650656196e-2 +
              w * (6.66107313738753120669e-2 + w * (4.97687799461593236017e-2 + w * 1.62858201153657823623e-2)))));
  const even =
    w *
    (-1.99999999998764832476e-1 +
      w *
        (-1.1111110405462355788e-1 +
          w * (-7.69187620504482999495e-2 + w * (-5.83357013379057348645e-2 + w * -3.6531572744216915527e-2))));
  return -x * (odd + even);
}

/** The arctangent in radians (the algorithm of fdlibm). */
export function atan(x: number): number {
  if (x < 0) return -atan(-x);
  if (x !== x) return NaN;
  if (x < 0.4375) return x + arctangentRest(x);
  const part = x < 0.6875 ? 0 : x < 1.1875 ? 1 : x < 2.4375 ? 2 : 3;
  const reduced = [(2 * x - 1) / (2 + x), (x - 1) / (x + 1), (x - 1.5) / (1 + 1.5 * x), -1 / x][part] as number;
  return (high[part] as number) + ((low[part] as number) + arctangentRest(reduced) + reduced);
}

/** The angle of (x, y) from the x axis, radians in [-pi, pi]; 0 for the null vector. */
export function atan2(y: number, x: number): number {
  if (x === 0) return y === 0 ? 0 : y > 0 ? Math.PI / 2 : -Math.PI / 2;
  const angle = atan(y / x);
  if (x > 0) return angle;
  return y < 0 ? angle - Math.PI : angle + Math.PI;
}

/** The angle of (x, y) in degrees, in [-180, 180). */
export function degreesOf(x: number, y: number): number {
  return wrapDegrees((atan2(y, x) * 180) / Math.PI);
}

/** The same direction in [-180, 180). */
export function wrapDegrees(angle: number): number {
  return angle - 360 * Math.floor((angle + 180) / 360);
}

/** How far `to` is from `from` on the circle: in [-180, 180), positive against the clock. */
export function turn(from: number, to: number): number {
  return wrapDegrees(to - from);
}
