/** What the figure draws. */
import type { TrainedFrame } from '#lib/experiment/frame.ts';

/** How sweeps on the large grid get on. */
export interface Curve {
  sweeps: number[];
  /** Relative error on the large grid. */
  errors: number[];
}

/** Jacobi on a coarse grid and then on the large one: relative error, each on its own grid. */
export interface NestedCurve {
  cells: number[];
  /** Sweeps on that grid. */
  sweeps: number[];
  /** Operations so far, those on the coarse grid included. */
  operations: number[];
  errors: number[];
}

/** The methods on the large grid. Operations and sweeps up to the tolerance; NaN: not known yet; Infinity: never. */
export interface RaceFrame {
  cells: number;
  tolerance: number;
  /** Operations of one training step, of evaluating the network on the grid, of one sweep. */
  stepOperations: number;
  evaluation: number;
  sweepOperations: number;
  jacobiSweeps: number;
  /** First measured step at which the network alone is within the tolerance. */
  networkStep: number;
  switchStep: number;
  hybridSweeps: number;
  jacobi: number;
  network: number;
  hybrid: number;
  /** Relative error of the network on the large grid at each measured step. */
  networkErrors: Float64Array;
  jacobiCurve: Curve;
  hybridCurve: Curve;
  /** Cells of the grid on which the network trains. Jacobi on these first and then on the large grid: operations, NaN before the hand-over. */
  firstCells: number;
  nested: number;
  nestedCurve: NestedCurve;
  /** For each size of the large grid: operations of Jacobi alone, of the hybrid, of Jacobi on the network's grid first, of evaluating the network and of one of its training steps. */
  sizes: number[];
  jacobiBySize: number[];
  hybridBySize: number[];
  nestedBySize: number[];
  evaluationBySize: number[];
  stepBySize: number[];
}

export interface JacobiFrame extends TrainedFrame {
  /** Points of the training grid with both ends; the difference equation's solution, the network and Jacobi there. */
  x: Float32Array;
  solution: Float32Array;
  network: Float32Array;
  jacobi: Float32Array;
  /** Both at the step of the hand-over; empty before. */
  networkThen: Float32Array;
  jacobiThen: Float32Array;
  /** Half periods of each wave of the solution, low to high. */
  waves: number[];
  /** Measured steps. */
  steps: Float64Array;
  /** Relative error of each wave, one row of `waves.length` a measured step. */
  networkErrors: Float32Array;
  jacobiErrors: Float32Array;
  /** Steps, and sweeps, at which each wave was settled; NaN: not yet. */
  networkPassages: number[];
  jacobiPassages: number[];
  race: RaceFrame;
}
