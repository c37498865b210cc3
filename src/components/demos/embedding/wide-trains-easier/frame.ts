/** What the figure draws. */
import type { Frame } from '#lib/experiment/frame.ts';

/** A crease as the figure draws it: degrees of its normal in [0, 180), offset, amplitude. */
export type Drawn = readonly [angle: number, offset: number, amplitude: number];

export interface Student {
  /** Its place among all students. */
  index: number;
  width: number;
  start: number;
  /** Mean squared error at the end on training points and on fresh points; NaN: not trained yet, and all that follows is empty. */
  loss: number;
  fresh: number;
  succeeded: boolean;
  /** 1 for each of the teacher's neurons that it has found, 0 for the others. */
  found: readonly number[];
  creases: readonly Drawn[];
  /** log10 of the training error at the frame's steps. */
  curve: readonly number[];
}

export interface WideFrame extends Frame {
  /** The parameters in words. */
  setting: string;
  inputs: number;
  /** Training error below which a student has succeeded. */
  demand: number;
  widths: number[];
  starts: number;
  /** Creases of each start's teacher; empty while unknown. */
  teachers: (readonly Drawn[])[];
  /** All of them, [widths][starts]. */
  students: Student[];
  /** Steps at which training errors were kept. */
  steps: number[];
}
