/** What is on show: the frame, or the curve that a run would begin with, where the frame is of another target or of another start. */
import { showPercent } from '#lib/experiment/params.ts';
import { inBoth, type Text } from '#lib/i18n/text.ts';
import type { Point } from '../../shared/plane-params.ts';
import { areaError, curveOf, paperSlots, published, startOf, targetOf } from './curves.ts';
import type { ElephantFrame } from './frame.ts';
import type { Params } from './params.ts';

/** Not the same numbers, as far as the page's copy of a frame can tell. */
const apart = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  Array.from(a, (value, i) => Math.abs(value - (b[i] ?? NaN))).some((d) => !(d < 0.02));

/** Size of each Fourier term from the first on, of x and y together. */
function amplitudesOf({ slots, coefficients }: ElephantFrame): number[] {
  const squares = new Array<number>(Math.max(...slots.map(({ k }) => k)) + 1).fill(0);
  slots.forEach(({ k }, s) => (squares[k]! += (coefficients[s] as number) * (coefficients[s] as number)));
  return squares.slice(1).map(Math.sqrt);
}

export type Shown = ReturnType<typeof shownOf>;

export function shownOf(frame: ElephantFrame, params: Params) {
  const four = params.model === 'four';
  const start = startOf(params);
  const outline = targetOf(params);
  const otherTarget = apart(outline.x, frame.outline.x);
  const stale = frame.model !== params.model || apart(frame.start, start) || otherTarget;
  const curve = stale ? curveOf(paperSlots, start) : frame.curve;
  const parts = stale || !four ? start : frame.coefficients;
  return {
    four,
    outline,
    stale,
    /** What any number of terms can do is told when a run with this target is over. */
    termsTold: !otherTarget && frame.step >= frame.length,
    curve,
    step: stale ? 0 : frame.step,
    /** Area between curve and target as a share of the target's. */
    share: stale ? areaError(curve, outline) : (frame.errors.at(-1) ?? NaN),
    /** p1 .. p4 as they are now. */
    values: published.map((_, n): Point => [parts[2 * n] as number, parts[2 * n + 1] as number]),
    /** Number of real parameters. */
    count: four ? 8 : frame.coefficients.length,
    amplitudes: amplitudesOf(frame),
  };
}

/** A share of the target's area in percent, to two digits; below a millionth just that. */
export function percent(share: number): Text {
  if (share < 1e-6) return { en: 'less than 0.0001%', zh: '0.0001% 以下' };
  return inBoth(() => showPercent(share));
}
