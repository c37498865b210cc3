/** What the text says of the outer two networks beyond the claims: how far their weights moved, and which neurons of the right one do the work. */
import type { Quantities } from '#lib/experiment/quoted.ts';
import { turn } from '#lib/numerics/angle.ts';
import { bestWindows } from '#lib/numerics/directions.ts';
import { featuresOf } from '#lib/numerics/two-layer.ts';
import type { CondensationFrame, Network } from './frame.ts';
import { halfWidth, type Params } from './params.ts';

/** Neurons within the two best directions that are active on a point, and those that are silent on all of them. */
function heads({ neurons }: Network, x: readonly number[]) {
  const { angles, amplitudes } = featuresOf(neurons);
  const best = bestWindows(angles, amplitudes, 2, halfWidth);
  const isActive = (j: number) => x.some((at) => (neurons.weight[j] as number) * at + (neurons.bias[j] as number) > 0);
  const isNear = (j: number) => best.some(({ centre }) => Math.abs(turn(centre, angles[j] as number)) <= halfWidth);
  const active = Array.from(angles, (_, j) => j).filter(isActive);
  return { gathered: active.filter(isNear).length, silent: angles.length - active.length };
}

/** The largest amount by which a course later lies below an earlier value. */
function fallOf(course: readonly number[]): number {
  let [highest, fall] = [-Infinity, 0];
  for (const value of course) {
    highest = Math.max(highest, value);
    fall = Math.max(fall, highest - value);
  }
  return fall;
}

export default (({ networks, pointX }) => {
  const [left, right] = [networks[0] as Network, networks[2] as Network];
  return {
    leftBefore: left.shares[0] as number,
    leftChange: left.change,
    rightChange: right.change,
    rightFall: fallOf(right.shares),
    ...heads(right, pointX),
  };
}) satisfies Quantities<Params, CondensationFrame>;
