/** Numbers that the text prints of a finished run: the fit of least norm with the spikes' hidden layer, ReLU, and how far the trained one is from it. */
import type { Quantities } from '#lib/experiment/quoted.ts';
import { solveLinear } from '#lib/numerics/linear-solve.ts';
import { meanSquare, sumOfSquares } from '#lib/numerics/vectors.ts';
import { construct } from './construction.ts';
import type { ConstructedFrame } from './frame.ts';
import type { Params } from './params.ts';

const dot = (a: ArrayLike<number>, b: ArrayLike<number>) => Array.from(a).reduce((sum, value, j) => sum + value * b[j]!, 0);

const quantities: Quantities<Params, ConstructedFrame> = (frame, { activation, spikeWidth, width }): Record<string, number> => {
  const { constructedTest, points, x, target, trained } = frame;
  if (activation !== 'relu') return { constructedTest };
  const { weight, bias, output } = construct('relu', points, spikeWidth / (points.x.length - 1), width);
  const features = (at: number) => Array.from(weight, (w, j) => Math.max(0, w * at + bias[j]!));
  // Gradient descent from 0 stays in the span of the points' features: the output weights are sum_i c_i features(x_i).
  const rows = Array.from(points.x, features);
  const parts = solveLinear(
    rows.map((a) => rows.map((b) => dot(a, b))),
    [...points.y],
  );
  const least = Array.from(output, (_, j) => rows.reduce((sum, row, i) => sum + parts[i]! * row[j]!, 0));
  const fit = Array.from(x, (at) => dot(features(at), least));
  return {
    constructedTest,
    spikeSquares: sumOfSquares(output),
    leastSquares: sumOfSquares(least),
    leastTest: meanSquare(fit, target),
    leastApart: Math.max(...fit.map((value, i) => Math.abs(value - trained[i]!))),
  };
};

export default quantities;
