/** What the figure draws. */
import type { TrainedFrame } from '#lib/experiment/frame.ts';

/** A closed curve in the picture's coordinates, x to the right, y upwards. */
export interface Curve {
  x: Float64Array;
  y: Float64Array;
}

/** One real coefficient of the paper's x(t) or y(t). */
export interface Slot {
  axis: 'x' | 'y';
  wave: 'cos' | 'sin';
  k: number;
}

export interface ElephantFrame extends TrainedFrame {
  target: 'elephant' | 'star' | 'drawing';
  model: 'four' | 'fourier';
  /** Which of the four complex numbers is kept at zero. */
  without: 'none' | 'p1' | 'p2' | 'p3' | 'p4';
  outline: Curve;
  curve: Curve;
  /** The real coefficients learned, where they stand in the series, and the p1 .. p4 that the run began with. */
  slots: readonly Slot[];
  coefficients: Float64Array;
  start: number[];
  /** Area between the two outlines as a share of the target's, of the best curves with 1 .. 40 Fourier terms. */
  termErrors: number[];
  /** Measured steps so far; that share at each; each of the four complex numbers' 8 coefficients at each, [8][steps] (none with all terms). */
  steps: readonly number[];
  errors: readonly number[];
  trail: number[][];
}
