/**
 * The same Poisson problem solved by a network and by Jacobi's method, side by side, and by the network first and Jacobi afterwards.
 * After Xu, Zhang, Luo, Xiao & Ma (2020), the part on Poisson's equation.
 *
 * On a grid of 256 cells both work in the open: the network by its Ritz energy, Jacobi by sweeps that are really made. On the large
 * grid the operations up to a tolerance are counted; there Jacobi's millions of sweeps are not made but counted mode by mode, exactly.
 */
import { digest } from '#lib/engine/digest.ts';
import type { Engine, Init, LayerSpec, Trainer } from '#lib/engine/types.ts';
import { defineExperiment, type Run } from '#lib/experiment/experiment.ts';
import { isMeasured, nextMeasured, orderRatio } from '#lib/numerics/first-passage.ts';
import { createJacobi } from '#lib/numerics/jacobi.ts';
import { sineCoefficient } from '#lib/numerics/sine-transform.ts';
import { claims } from './claims.ts';
import type { JacobiFrame } from './frame.ts';
import { params, type Params } from './params.ts';
import { presets } from './presets.ts';
import { problemOn, relativeErrorOf, ritzGradient, solutionOf, wavesOf, type Problem } from './problem.ts';
import { startRace } from './race.ts';
import { settled, sweepsPerStep, trainingCells } from './settings.ts';
import { tables } from './tables.ts';

function layers(p: Params): LayerSpec[] {
  const glorot = p.activation === 'tanh' || p.activation === 'sigmoid';
  const weights: Init = { kind: glorot ? 'glorot' : 'he', gain: p.initScale };
  const bias: Init = { kind: 'normal', std: p.biasStd };
  const hidden = Array.from({ length: p.depth }, (): LayerSpec => ({ width: p.width, activation: p.activation, weights, bias }));
  return [...hidden, { width: 1, activation: 'identity', weights, bias }];
}

function createTrainer(p: Params, problem: Problem, engine: Engine): Trainer {
  return engine.create({
    network: { inputs: 1, layers: layers(p) },
    training: { loss: 'none', optimiser: { kind: 'adam', learningRate: p.learningRate }, outputGradient: ritzGradient(problem) },
    x: problem.x,
    y: [],
    seed: p.seed,
  });
}

/** Relative errors of the waves over training, and when each first fell below `settled`. */
function createRecord(problem: Problem) {
  const errors: number[] = [];
  const passages = problem.modes.map(() => NaN);
  return {
    errors,
    passages,
    measure(at: number, u: Float64Array) {
      problem.modes.forEach((mode, j) => {
        const wanted = problem.coefficients[j] as number;
        // Rounded as the frame and the downloaded table hold it, so that the claim can be recomputed from them exactly.
        const error = Math.fround(Math.abs(sineCoefficient(u, mode) - wanted) / wanted);
        errors.push(error);
        if (Number.isNaN(passages[j]) && error < settled) passages[j] = at;
      });
    },
  };
}

/** How clearly the network settles slow waves first and Jacobi fast ones: the smallest ratio of neighbours, of both. */
function oppositeOrders(network: number[], jacobi: number[], step: number, ended: boolean): number {
  const forward = orderRatio(network, ended ? step : NaN);
  const backward = orderRatio(jacobi.toReversed(), ended ? step * sweepsPerStep : NaN);
  return Number.isNaN(forward) || Number.isNaN(backward) ? NaN : Math.min(forward, backward);
}

function withEnds(values: ArrayLike<number>): Float32Array {
  return Float32Array.from([0, ...Array.from(values), 0]);
}

function start(p: Params, engine: Engine): Run<JacobiFrame> {
  const waves = wavesOf(p.fast);
  const problem = problemOn(trainingCells, waves);
  const trainer = createTrainer(p, problem, engine);
  const jacobi = createJacobi(problem.load, p.relaxation);
  const race = startRace(p, waves, trainer);
  const network = createRecord(problem);
  const sweeping = createRecord(problem);
  const steps: number[] = [];
  const then: { network: Float32Array; jacobi: Float32Array } = { network: new Float32Array(), jacobi: new Float32Array() };

  function measure() {
    const { steps: step } = trainer;
    steps.push(step);
    network.measure(step, solutionOf(problem, trainer.predict()));
    sweeping.measure(jacobi.sweeps, jacobi.values);
    race.measure(step);
  }
  function handOver() {
    then.network = withEnds(solutionOf(problem, trainer.predict()));
    then.jacobi = withEnds(jacobi.values);
    race.handOver();
  }
  const nextStop = (step: number, last: number) => Math.min(nextMeasured(step), last, step < p.switchStep ? p.switchStep : last);
  measure();

  return {
    get step() {
      return trainer.steps;
    },
    get finished() {
      return trainer.steps >= p.steps;
    },
    advance(count) {
      const last = Math.min(p.steps, trainer.steps + count);
      while (trainer.steps < last) {
        const taken = nextStop(trainer.steps, last) - trainer.steps;
        trainer.step(taken);
        jacobi.sweep(taken * sweepsPerStep);
        if (trainer.steps === p.switchStep) handOver();
        if (isMeasured(trainer.steps)) measure();
      }
    },
    frame() {
      const ended = trainer.steps >= p.steps;
      const current = solutionOf(problem, trainer.predict());
      return {
        step: trainer.steps,
        measures: {
          oppositeOrders: oppositeOrders(network.passages, sweeping.passages, trainer.steps, ended),
          saving: race.saving(trainer.steps, ended),
          networkError: relativeErrorOf(problem, current),
          jacobiError: relativeErrorOf(problem, jacobi.values),
        },
        x: Float32Array.from([-1, ...problem.x, 1]),
        solution: withEnds(problem.solution),
        network: withEnds(current),
        jacobi: withEnds(jacobi.values),
        networkThen: then.network,
        jacobiThen: then.jacobi,
        waves: waves.map(({ k }) => k),
        steps: Float64Array.from(steps),
        sweepsPerStep,
        networkErrors: Float32Array.from(network.errors),
        jacobiErrors: Float32Array.from(sweeping.errors),
        networkPassages: [...network.passages],
        jacobiPassages: [...sweeping.passages],
        race: race.frame(),
        length: p.steps,
      };
    },
    digest: () => digest(Float64Array.from([...trainer.weights(), ...network.errors, ...sweeping.errors, ...race.numbers()])),
    dispose: () => trainer.dispose(),
  };
}

export default defineExperiment<Params, JacobiFrame>({
  id: 'jacobi-vs-network',
  version: 1,
  precision: 'float32',
  params,
  length: (p) => p.steps,
  start,
  presets,
  claims,
  tables,
});
