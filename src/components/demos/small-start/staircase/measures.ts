/** When the modes are half learned, how well that was computed, and how long the loss pauses. */
import type { Course, StaircaseFrame } from './frame.ts';

/** The step at which a column of `rows` first reaches a value, interpolated between measured steps; NaN: not yet. */
export function reachedAt(value: number, steps: readonly number[], rows: readonly (readonly number[])[], column: number): number {
  const at = rows.findIndex((row) => (row[column] as number) >= value);
  if (at <= 0) return at === 0 ? (steps[0] as number) : NaN;
  const [before, after] = [rows[at - 1]?.[column] as number, rows[at]?.[column] as number];
  const [from, to] = [steps[at - 1] as number, steps[at] as number];
  return from + ((value - before) / (after - before)) * (to - from);
}

/** A third of the squared strengths that are left when the first, the first two, … are learned. */
export const levelsOf = (strengths: readonly number[]) =>
  strengths.slice(1).map((_, i) => strengths.slice(i + 1).reduce((sum, strength) => sum + (strength * strength) / 3, 0));

/** Relative error of a computed step; a mode that is there at the start, or should be, is off by more than any bound. */
function errorOf(computed: number, measured: number): number {
  if (Number.isNaN(measured)) return NaN;
  return computed > 0 && measured > 0 ? Math.abs(computed / measured - 1) : Infinity;
}

/** By how many steps each mode is later in the second and in the third course than in the one before, [modes][2]. */
export const delaysOf = (courses: readonly Course[]) =>
  (courses[0]?.halfSteps ?? []).map((_, mode) =>
    courses.slice(1).map((course, i) => (course.halfSteps[mode] as number) - (courses[i]?.halfSteps[mode] as number)),
  );

/** How far the two delays of a mode are apart, relative to the first; the mode in which they are farthest. */
function unevenness(courses: readonly Course[]): number {
  const apart = delaysOf(courses).map(([first = NaN, second = NaN]) =>
    first > 0 ? Math.abs(second / first - 1) : first + Infinity,
  );
  return apart.some(Number.isNaN) ? NaN : Math.max(...apart);
}

/** Share of the steps up to the last half-step that a course spends within 5% of a level of the loss: the shortest over courses and levels. */
function shortestPause({ courses, levels, steps }: Pick<StaircaseFrame, 'courses' | 'levels' | 'steps'>): number {
  const shares = courses.flatMap(({ loss, halfSteps }) => {
    const end = steps.findIndex((step) => step >= Math.max(...halfSteps));
    const within = (level: number) => loss.slice(0, end).filter((value) => Math.abs(value / level - 1) < 0.05).length;
    return levels.map((level) => (end > 0 ? within(level) / end : 0));
  });
  return Math.min(...shares);
}

/** Numbers of the claims: NaN while undecided, infinite where a run ends without them. */
export function measuresOf(
  frame: Pick<StaircaseFrame, 'courses' | 'levels' | 'steps'>,
  finished: boolean,
): Record<string, number> {
  const { courses } = frame;
  const errors = courses.flatMap((course) =>
    course.halfSteps.map((step, i) => errorOf(course.computedHalfSteps[i] as number, step)),
  );
  const [off, uneven] = [errors.some(Number.isNaN) ? NaN : Math.max(...errors), unevenness(courses)];
  const known = (value: number) => (Number.isNaN(value) && finished ? Infinity : value);
  return { off: known(off), uneven: known(uneven), pause: finished ? shortestPause(frame) : NaN };
}
