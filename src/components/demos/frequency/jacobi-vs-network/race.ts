/**
 * Four ways to the same tolerance on a large grid, in counted operations: Jacobi alone, the network alone, the network and then Jacobi, and
 * Jacobi on the network's grid and then on the large one.
 */
import type { Trainer } from '#lib/engine/types.ts';
import { relativeDistance } from '#lib/numerics/vectors.ts';
import type { Curve, NestedCurve, RaceFrame } from './frame.ts';
import { curveTo, errorOf, errorOfZero, nestedTo, sweepsMade, sweepsTo } from './modal.ts';
import { evaluationOperations, interpolationOperations, stepOperations, sweepOperations } from './operations.ts';
import { firstCells, gridSizes, type Params } from './params.ts';
import { problemOn, solutionOf, type Problem, type Wave } from './problem.ts';

/** The race of a network that others train. */
export function startRace(p: Params, waves: readonly Wave[], trainer: Trainer) {
  const { relaxation, tolerance, switchStep } = p;
  const cells = Number(p.cells);
  const widths = [1, ...Array.from({ length: p.depth }, () => p.width), 1];
  /** Of a training step, where the answer is wanted on `size` cells. */
  const stepCost = (size: number) => stepOperations(widths, firstCells(p, size) - 1);
  const evaluationCost = (size: number) => (size - 1) * evaluationOperations(widths);
  const sweepCost = (size: number) => sweepOperations(size, relaxation);
  const hybridCost = (size: number, sweeps: number) =>
    switchStep * stepCost(size) + evaluationCost(size) + sweeps * sweepCost(size);

  const problems = gridSizes.map((size) => problemOn(size, waves));
  const problem = problems.find((candidate) => candidate.cells === cells) as Problem;
  const onGrid = (grid: Problem) => solutionOf(grid, trainer.predict(grid.x));
  const sweepsFromZero = (grid: Problem) => sweepsTo(tolerance, errorOfZero(grid, waves, relaxation));

  /** Jacobi on the network's grid first. Where that is the large grid itself, it is Jacobi alone. */
  const nestedOn = (grid: Problem): NestedCurve => {
    const first = problemOn(firstCells(p, grid.cells), waves);
    const costs = { sweep: sweepCost, interpolation: interpolationOperations };
    if (first.cells < grid.cells) return nestedTo(tolerance, first, grid, waves, relaxation, costs);
    const { sweeps, errors } = curveTo(sweepsFromZero(grid), errorOfZero(grid, waves, relaxation));
    const operations = sweeps.map((count) => count * sweepCost(grid.cells));
    return { cells: sweeps.map(() => grid.cells), sweeps, operations, errors };
  };

  const jacobiSweeps = sweepsFromZero(problem);
  const known = {
    cells,
    tolerance,
    stepOperations: stepCost(cells),
    evaluation: evaluationCost(cells),
    sweepOperations: sweepCost(cells),
    jacobiSweeps,
    switchStep,
    firstCells: firstCells(p, cells),
    jacobi: jacobiSweeps * sweepCost(cells),
    jacobiCurve: curveTo(jacobiSweeps, errorOfZero(problem, waves, relaxation)),
    sizes: [...gridSizes],
    jacobiBySize: problems.map((grid) => sweepsFromZero(grid) * sweepCost(grid.cells)),
    evaluationBySize: gridSizes.map(evaluationCost),
    stepBySize: gridSizes.map(stepCost),
  };
  let hybridSweeps = NaN;
  let hybridCurve: Curve = { sweeps: [], errors: [] };
  let hybridBySize = problems.map(() => NaN);
  let nestedCurve: NestedCurve = { cells: [], sweeps: [], operations: [], errors: [] };
  let nestedBySize = problems.map(() => NaN);

  return {
    /** Relative error of the network alone on the large grid. */
    error: () => relativeDistance(onGrid(problem), problem.solution),
    /** Gives the network's function to Jacobi, on every grid, and lets Jacobi do without it. */
    handOver() {
      const u = onGrid(problem);
      const error = errorOf(problem, u, relaxation);
      const counted = sweepsTo(tolerance, error);
      const made = sweepsMade(tolerance, problem, u, relaxation, counted);
      hybridSweeps = Number.isNaN(made) ? counted : made;
      hybridCurve = curveTo(hybridSweeps, error);
      hybridBySize = problems.map((grid) => hybridCost(grid.cells, sweepsTo(tolerance, errorOf(grid, onGrid(grid), relaxation))));
      nestedCurve = nestedOn(problem);
      nestedBySize = problems.map((grid) => nestedOn(grid).operations.at(-1) as number);
    },
    /** The race so far, from the network's relative errors on the large grid at the measured steps. */
    frame(steps: readonly number[], errors: readonly number[]): RaceFrame {
      const networkStep = steps[errors.findIndex((error) => error < tolerance)] ?? NaN;
      return {
        ...known,
        networkStep,
        hybridSweeps,
        network: networkStep * known.stepOperations + known.evaluation,
        hybrid: hybridCost(cells, hybridSweeps),
        networkErrors: Float64Array.from(errors),
        hybridCurve,
        hybridBySize,
        nested: nestedCurve.operations.at(-1) ?? NaN,
        nestedCurve,
        nestedBySize,
      };
    },
  };
}
