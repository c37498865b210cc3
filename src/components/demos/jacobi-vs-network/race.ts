/** Three ways to the same tolerance on a large grid, in counted operations: Jacobi alone, the network alone, the network and then Jacobi. */
import type { Trainer } from '#lib/engine/types.ts';
import type { RaceFrame } from './frame.ts';
import { curveTo, errorOf, errorOfZero, sweepsMade, sweepsTo, type Curve } from './modal.ts';
import { evaluationOperations, stepOperations, sweepOperations } from './operations.ts';
import type { Params } from './params.ts';
import { problemOn, relativeErrorOf, solutionOf, type Problem, type Wave } from './problem.ts';
import { gridSizes, trainingCells } from './settings.ts';

export interface Race {
  /** Measures the network alone on the large grid. */
  measure(step: number): void;
  /** Gives the network's function to Jacobi, on every grid. */
  handOver(): void;
  /** Operations of the better of the two alone, over those of the hybrid. NaN until all are known. */
  saving(step: number, ended: boolean): number;
  frame(): RaceFrame;
  /** All that it computed. */
  numbers(): number[];
}

export function startRace(p: Params, waves: readonly Wave[], trainer: Trainer): Race {
  const cells = Number(p.cells);
  const widths = [1, ...Array.from({ length: p.depth }, () => p.width), 1];
  const stepCost = stepOperations(widths, trainingCells - 1);
  const evaluationCost = (size: number) => (size - 1) * evaluationOperations(widths);
  const sweepCost = (size: number) => sweepOperations(size, p.relaxation);
  const problems = gridSizes.map((size) => problemOn(size, waves));
  const problem = problems.find((candidate) => candidate.cells === cells) as Problem;
  const onGrid = (grid: Problem) => solutionOf(grid, trainer.predict(grid.x));

  const zero = errorOfZero(problem, waves, p.relaxation);
  const jacobiSweeps = sweepsTo(p.tolerance, zero);
  const jacobiCurve = curveTo(jacobiSweeps, zero);
  const jacobiBySize = problems.map(
    (grid) => sweepsTo(p.tolerance, errorOfZero(grid, waves, p.relaxation)) * sweepCost(grid.cells),
  );
  const networkErrors: number[] = [];
  let networkStep = NaN;
  let hybridSweeps = NaN;
  let swept = false;
  let hybridCurve: Curve = { sweeps: [], errors: [] };
  let hybridBySize = problems.map(() => NaN);

  const hybridCost = (size: number, sweeps: number) => p.switchStep * stepCost + evaluationCost(size) + sweeps * sweepCost(size);
  const networkCost = () => networkStep * stepCost + evaluationCost(cells);

  return {
    measure(step) {
      const error = relativeErrorOf(problem, onGrid(problem));
      networkErrors.push(error);
      if (Number.isNaN(networkStep) && error < p.tolerance) networkStep = step;
    },
    handOver() {
      const u = onGrid(problem);
      const error = errorOf(problem, u, p.relaxation);
      const counted = sweepsTo(p.tolerance, error);
      const made = sweepsMade(p.tolerance, problem, u, p.relaxation, counted);
      swept = !Number.isNaN(made);
      hybridSweeps = swept ? made : counted;
      hybridCurve = curveTo(hybridSweeps, error);
      hybridBySize = problems.map((grid) =>
        hybridCost(grid.cells, sweepsTo(p.tolerance, errorOf(grid, onGrid(grid), p.relaxation))),
      );
    },
    saving(step, ended) {
      if (Number.isNaN(hybridSweeps) || (Number.isNaN(networkStep) && !ended)) return NaN;
      // A network that has not got there by the end needs at least what it has spent.
      const network = Number.isNaN(networkStep) ? step * stepCost + evaluationCost(cells) : networkCost();
      return Math.min(jacobiSweeps * sweepCost(cells), network) / hybridCost(cells, hybridSweeps);
    },
    frame: () => ({
      cells,
      tolerance: p.tolerance,
      stepOperations: stepCost,
      evaluation: evaluationCost(cells),
      sweepOperations: sweepCost(cells),
      jacobiSweeps,
      networkStep,
      switchStep: p.switchStep,
      hybridSweeps,
      swept,
      jacobi: jacobiSweeps * sweepCost(cells),
      network: networkCost(),
      hybrid: hybridCost(cells, hybridSweeps),
      networkErrors: Float64Array.from(networkErrors),
      jacobiCurve,
      hybridCurve,
      sizes: [...gridSizes],
      jacobiBySize,
      hybridBySize,
      evaluationBySize: gridSizes.map(evaluationCost),
    }),
    numbers: () => [...networkErrors, networkStep, jacobiSweeps, hybridSweeps, ...hybridBySize],
  };
}
