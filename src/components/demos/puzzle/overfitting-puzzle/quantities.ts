/** Numbers that the text prints of a finished run: errors between the points of polynomials, of networks, and of straight lines. */
import type { Quantities } from '#lib/experiment/quoted.ts';
import { meanSquare } from '#lib/numerics/vectors.ts';
import type { Points } from '../networks.ts';
import type { OverfittingFrame } from './frame.ts';
import { widths, type Params } from './params.ts';

/** The points joined by straight lines, at places between the first and the last. */
const joined = ({ x, y }: Points, places: Float64Array) =>
  places.map((at) => {
    const right = Math.max(
      1,
      x.findIndex((xi) => xi >= at),
    );
    const [x0, x1, y0, y1] = [x[right - 1]!, x[right]!, y[right - 1]!, y[right]!];
    return y0 + ((y1 - y0) * (at - x0)) / (x1 - x0);
  });

const quantities: Quantities<Params, OverfittingFrame> = ({ points, x, target, polynomialTest, train, test }) => {
  const error = Object.fromEntries(widths.map((width, i) => [`network${width}`, test.at(-1)![i]!]));
  const [fewer, widest] = [error['network50']!, error['network500']!];
  const lines = meanSquare(joined(points, x), target);
  return {
    ...error,
    train500: train.at(-1)!.at(-1)!,
    polynomial5: polynomialTest[5]!,
    lines,
    /** The widest network over that of 50 neurons, over the straight lines, and over polynomials of too low and too high a degree. */
    widening: widest / fewer,
    overLines: widest / lines,
    somePolynomialBest: Math.min(...polynomialTest) < Math.min(...test.at(-1)!) ? 1 : 0,
    widestBeats4: widest < polynomialTest[4]! ? 1 : 0,
    widestBeats11: widest < polynomialTest[11]! ? 1 : 0,
    widestRises: widest > fewer ? 1 : 0,
    linesBeatWidest: lines < widest ? 1 : 0,
  };
};

export default quantities;
