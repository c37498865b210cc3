/** The run as jobs: one a student, all widths of a start before the next start, so that all columns of the figure fill alike. */
import { digest } from '#lib/engine/digest.ts';
import type { Frame } from '#lib/experiment/experiment.ts';
import type { Jobs } from '#lib/experiment/jobs.ts';
import { median } from '#lib/numerics/proportion.ts';
import type { Drawn } from './creases.ts';
import { learn, type Learned } from './learn.ts';
import { curveSteps, settingOf, widthsOf, type Params } from './params.ts';

/** Entries [widths][starts] are of one student each. */
export interface WideFrame extends Frame {
  setting: string;
  hidden: Params['activation'];
  inputs: number;
  /** Training error below which a student has succeeded. */
  demand: number;
  widths: number[];
  starts: number;
  /** Creases of each start's teacher; empty while unknown. */
  teachers: Drawn[][];
  /** Mean squared error on training points and fresh points [widths][starts]; NaN while unknown. */
  loss: Float32Array;
  fresh: Float32Array;
  /** Which of the teacher's neurons were found (1 or 0), and the student's creases [widths][starts]; empty while unknown. */
  found: number[][];
  creases: Drawn[][];
  /** Steps, and log10 of the training error there [widths][starts][steps]. */
  steps: number[];
  curves: number[][];
}

/** Successes among the students of a width that are known, and how many are. */
export function successesOf({ loss, starts, demand }: Pick<WideFrame, 'loss' | 'starts' | 'demand'>, widthIndex: number) {
  const known = loss.subarray(widthIndex * starts, (widthIndex + 1) * starts).filter((value) => !Number.isNaN(value));
  return { successes: known.filter((value) => value < demand).length, known: known.length };
}

/** Numbers of the claims: NaN before all is known. */
function measuresOf(frame: Pick<WideFrame, 'loss' | 'fresh' | 'starts' | 'demand' | 'widths'>) {
  if (frame.loss.some(Number.isNaN)) return { gain: NaN, freshError: NaN };
  const last = frame.widths.length - 1;
  const more = successesOf(frame, last).successes - successesOf(frame, 0).successes;
  return { gain: more / frame.starts, freshError: median(frame.fresh.subarray(last * frame.starts)) };
}

export const jobs: Jobs<Params, WideFrame, Learned> = {
  count: (p) => p.starts * widthsOf(p).length,
  run(job, p, engine) {
    const widths = widthsOf(p);
    return learn(p, widths[job % widths.length] as number, Math.floor(job / widths.length), engine);
  },
  gather(p, results) {
    const widths = widthsOf(p);
    const { starts } = p;
    const resultOf = (w: number, start: number) => results[start * widths.length + w];
    const students = widths.flatMap((_, w) => Array.from({ length: starts }, (_, start) => resultOf(w, start)));
    const frame = {
      step: results.filter((result) => result !== undefined).length,
      setting: settingOf(p),
      hidden: p.activation,
      inputs: Number(p.inputs),
      demand: p.demand,
      widths,
      starts,
      teachers: Array.from({ length: starts }, (_, start) => {
        const any = widths.findIndex((_, w) => resultOf(w, start) !== undefined);
        return resultOf(any, start)?.teacher ?? [];
      }),
      loss: Float32Array.from(students, (student) => student?.loss ?? NaN),
      fresh: Float32Array.from(students, (student) => student?.fresh ?? NaN),
      found: students.map((student) => student?.found ?? []),
      creases: students.map((student) => student?.creases ?? []),
      steps: curveSteps(p),
      curves: students.map((student) => student?.curve ?? []),
    };
    return { ...frame, measures: measuresOf(frame) };
  },
  digest: (results) => digest(Float64Array.from(JSON.stringify(results), (letter) => letter.charCodeAt(0))),
};
