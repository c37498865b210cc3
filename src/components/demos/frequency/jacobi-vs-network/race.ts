/** Three ways to the same tolerance on a large grid, in counted operations: Jacobi alone, the network alone, the network and then Jacobi. */
import type { Trainer } from '#lib/engine/types.ts';
import { relativeDistance } from '#lib/numerics/vectors.ts';
import type { Curve, RaceFrame } from './frame.ts';
import { curveTo, errorOf, errorOfZero, sweepsMade, sweepsTo } from './modal.ts';
import { evaluationOperations, stepOperations, sweepOperations } from './operations.ts';
import { gridSizes, trainingCells, type Params } from './params.ts';
import { problemOn, solutionOf, type Problem, type Wave } from './problem.ts';

/** The race of a network that others train. */
export function startRace(p: Params, waves: readonly Wave[], trainer: Trainer) {
  const { relaxation, tolerance, switchStep } = p;
  const cells = Number(p.cells);
  const widths = [1, ...Array.from({ length: p.depth }, () => p.width), 1];
  const stepCost = stepOperations(widths, trainingCells - 1);
  const evaluationCost = (size: number) => (size - 1) * evaluationOperations(widths);
  const sweepCost = (size: number) => sweepOperations(size, relaxation);
  const hybridCost = (size: number, sweeps: number) => switchStep * stepCost + evaluationCost(size) + sweeps * sweepCost(size);

  const problems = gridSizes.map((size) => problemOn(size, waves));
  const problem = problems.find((candidate) => candidate.cells === cells) as Problem;
  const onGrid = (grid: Problem) => solutionOf(grid, trainer.predict(grid.x));
  const sweepsFromZero = (grid: Problem) => sweepsTo(tolerance, errorOfZero(grid, waves, relaxation));

  const jacobiSweeps = sweepsFromZero(problem);
  const known = {
    cells,
    tolerance,
    stepOperations: stepCost,
    evaluation: evaluationCost(cells),
    sweepOperations: sweepCost(cells),
    jacobiSweeps,
    switchStep,
    jacobi: jacobiSweeps * sweepCost(cells),
    jacobiCurve: curveTo(jacobiSweeps, errorOfZero(problem, waves, relaxation)),
    sizes: [...gridSizes],
    jacobiBySize: problems.map((grid) => sweepsFromZero(grid) * sweepCost(grid.cells)),
    evaluationBySize: gridSizes.map(evaluationCost),
  };
  let hybridSweeps = NaN;
  let hybridCurve: Curve = { sweeps: [], errors: [] };
  let hybridBySize = problems.map(() => NaN);

  return {
    /** Relative error of the network alone on the large grid. */
    error: () => relativeDistance(onGrid(problem), problem.solution),
    /** Gives the network's function to Jacobi, on every grid. */
    handOver() {
      const u = onGrid(problem);
      const error = errorOf(problem, u, relaxation);
      const counted = sweepsTo(tolerance, error);
      const made = sweepsMade(tolerance, problem, u, relaxation, counted);
      hybridSweeps = Number.isNaN(made) ? counted : made;
      hybridCurve = curveTo(hybridSweeps, error);
      hybridBySize = problems.map((grid) => hybridCost(grid.cells, sweepsTo(tolerance, errorOf(grid, onGrid(grid), relaxation))));
    },
    /** The race so far, from the network's relative errors on the large grid at the measured steps. */
    frame(steps: readonly number[], errors: readonly number[]): RaceFrame {
      const networkStep = steps[errors.findIndex((error) => error < tolerance)] ?? NaN;
      return {
        ...known,
        networkStep,
        hybridSweeps,
        network: networkStep * stepCost + known.evaluation,
        hybrid: hybridCost(cells, hybridSweeps),
        networkErrors: Float64Array.from(errors),
        hybridCurve,
        hybridBySize,
      };
    },
  };
}
