/** What the figure draws. */
import type { Frame } from '#lib/experiment/frame.ts';

/** Numbers of negative, zero and positive eigenvalues. */
export type Signs = [number, number, number];

export interface Side {
  /** w, b, a: [3 width]. As text, because a page carries a frame's numbers with five digits only. */
  theta: string[];
  /** Eigenvalues of the Hessian, by rising value. */
  values: number[];
  signs: Signs;
}

/** What there is to know at the narrow network's critical point, and at the wide network's that comes of it. */
export interface Critical {
  /** The step at which the neuron is split. */
  step: number;
  loss: number;
  gradientNorm: number;
  narrow: Side;
  wide: Side;
  /** Eigenvalues of B. */
  curvatures: [number, number];
  /** Up to this an eigenvalue of the narrow network counts as zero. */
  tolerance: number;
  /** Over both spectra: the largest absolute value that counts as zero, and the smallest that does not. */
  largestZero: number;
  smallestOther: number;
  /** Loss along the eigenvector of the lowest eigenvalue, at `sliceAt`. */
  slices: { narrow: number[]; wide: number[] };
  /** The wide network's spectrum at each of `alphas`, row by row, and its signs. */
  byAlpha: { values: number[][]; signs: Signs[] };
}

export interface EscapeFrame extends Frame {
  /** The parameters in words: all, and those of the narrow network's critical point. */
  setting: string;
  narrowSetting: string;
  alpha: number;
  finished: boolean;
  /** The narrow network's gradient and its largest weight: what a search without end is told by. */
  gradientNorm: number;
  largestWeight: number;
  /** Null before the narrow network rests. */
  critical: Critical | null;
  /** Recorded steps, and the losses at them; those of the wide network at the last ones. */
  steps: number[];
  narrowLoss: number[];
  wideLoss: number[];
  /** Weights now, w, b, a, as text; the wide network's are empty before the split. */
  narrowTheta: string[];
  wideTheta: string[];
  /** Both networks at `drawnX`. */
  narrow: Float32Array;
  wide: Float32Array;
}
