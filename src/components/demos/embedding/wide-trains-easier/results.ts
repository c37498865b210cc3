/** What the students' results come to. */
import { median } from '#lib/numerics/proportion.ts';
import type { Drawn, Student, WideFrame } from './frame.ts';
import { curveSteps, settingOf, widthsOf, type Params } from './params.ts';

/** Of one student. */
export interface Learned {
  /** Mean squared error at the end, on the training points and on fresh ones. */
  loss: number;
  fresh: number;
  /** Decimal logarithm of the training error at `curveSteps`, to two digits. */
  curve: number[];
  /** Of the teacher and of the student. */
  teacher: Drawn[];
  creases: Drawn[];
  /** 1 for each of the teacher's neurons that the student has found, 0 for the others. */
  found: number[];
  /** Fingerprint of the weights. */
  weights: string;
}

/** The students of each width that have been trained, and how many of them succeeded. */
export const byWidth = ({ widths, students }: Pick<WideFrame, 'widths' | 'students'>) =>
  widths.map((width) => {
    const own = students.filter((student) => student.width === width && !Number.isNaN(student.loss));
    const successes = own.filter(({ succeeded }) => succeeded);
    return { width, own, known: own.length, successes: successes.length, fresh: median(successes.map(({ fresh }) => fresh)) };
  });

/** Numbers of the claims: NaN before all is known. */
function measuresOf(frame: Pick<WideFrame, 'widths' | 'students' | 'starts'>) {
  if (frame.students.some(({ loss }) => Number.isNaN(loss))) return { gain: NaN, freshError: NaN };
  const rates = byWidth(frame);
  const [narrow, wide] = [rates[0]!, rates.at(-1)!];
  return { gain: (wide.successes - narrow.successes) / frame.starts, freshError: median(wide.own.map(({ fresh }) => fresh)) };
}

/** The figure's frame. Results stand in the order of the jobs: all widths of a start before the next start. */
export function frameOf(p: Params, results: readonly (Learned | undefined)[]): WideFrame {
  const widths = widthsOf(p);
  const starts = Array.from({ length: p.starts }, (_, start) => start);
  const resultOf = (w: number, start: number) => results[start * widths.length + w];
  const students = widths.flatMap((width, w) =>
    starts.map((start): Student => {
      const { loss = NaN, fresh = NaN, found = [], creases = [], curve = [] } = resultOf(w, start) ?? {};
      const rounded = { loss: Math.fround(loss), fresh: Math.fround(fresh) };
      return { index: w * p.starts + start, width, start, ...rounded, succeeded: rounded.loss < p.demand, found, creases, curve };
    }),
  );
  const teacherOf = (start: number) => widths.map((_, w) => resultOf(w, start)).find((result) => result !== undefined)?.teacher;
  const frame = {
    step: results.filter((result) => result !== undefined).length,
    setting: settingOf(p),
    inputs: Number(p.inputs),
    demand: p.demand,
    widths,
    starts: p.starts,
    teachers: starts.map((start) => teacherOf(start) ?? []),
    students,
    steps: curveSteps(p),
  };
  return { ...frame, measures: measuresOf(frame) };
}
