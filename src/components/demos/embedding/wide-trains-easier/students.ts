/** What can be told of single students. */
import type { Drawn, Student } from './frame.ts';

export const countOf = (found: readonly number[]) => found.filter((one) => one === 1).length;

/** The student shown while the reader points at none: of the narrowest that failed the one with the least error, the easiest to understand. */
export function exemplar(students: readonly Student[]): Student | undefined {
  const [first] = students;
  const failed = students.filter(({ width, succeeded }) => width === first?.width && !succeeded);
  return failed.sort((p, q) => p.loss - q.loss)[0] ?? first;
}

/** Creases further from the origin than this have hardly any points beyond them. */
export const reach = 2.5;
/** A neuron that bends less than this share of what the teacher's weakest does bends nothing to speak of. */
const idleShare = 0.05;
/** One that bends this many times as much as the teacher's strongest stands in for more than one of them. */
export const doubleShare = 1.4;

const sizes = (creases: readonly Drawn[]) => creases.map(([, , amplitude]) => Math.abs(amplitude));
const isFar = ([, offset]: Drawn) => Math.abs(offset) > reach;

export const isFaint = ([, , amplitude]: Drawn, teacher: readonly Drawn[]) =>
  Math.abs(amplitude) < idleShare * Math.min(...sizes(teacher));

/** How many of a student's neurons bend nothing where the points are, and how many times as much as the teacher's strongest its own bends. */
export function usesOf(creases: readonly Drawn[], teacher: readonly Drawn[]) {
  const idle = creases.filter((crease) => isFar(crease) || isFaint(crease, teacher)).length;
  const near = creases.filter((crease) => !isFar(crease));
  return { idle, strength: Math.max(0, ...sizes(near)) / Math.max(...sizes(teacher)) };
}
