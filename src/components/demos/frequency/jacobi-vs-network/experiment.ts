/**
 * The same Poisson problem solved by a network and by Jacobi's method, side by side, and by the network first and Jacobi afterwards.
 * After Xu, Zhang, Luo, Xiao & Ma (2020), the part on Poisson's equation.
 *
 * On a grid of 256 cells both work in the open: the network by its Ritz energy, Jacobi by sweeps that are really made. On the large
 * grid the operations up to a tolerance are counted; there Jacobi's millions of sweeps are not made but counted mode by mode, exactly.
 * Whoever may go first on a coarse grid saves most of the work: so Jacobi is also let go first, on the network's own grid.
 */
import type { Engine } from '#lib/engine/types.ts';
import { defineExperiment } from '#lib/experiment/experiment.ts';
import { denseNetwork } from '#lib/experiment/networks.ts';
import { trainedRun, type Drawing, type Learner } from '#lib/experiment/run.ts';
import { firstPassages, nextMeasured, orderRatio } from '#lib/numerics/first-passage.ts';
import { createJacobi } from '#lib/numerics/jacobi.ts';
import { sineCoefficient } from '#lib/numerics/sine-transform.ts';
import { relativeDistance } from '#lib/numerics/vectors.ts';
import type { JacobiFrame } from './frame.ts';
import figure from './index.ts';
import { coarseCells, firstCells, settled, sweepsPerStep, type Params } from './params.ts';
import { problemOn, ritzGradient, solutionOf, wavesOf, type Problem } from './problem.ts';
import { startRace } from './race.ts';

/** Relative error of each wave. Rounded as the frame and the downloaded table hold it, so that the claim can be recomputed from them exactly. */
function waveErrors({ modes, coefficients }: Problem, u: Float64Array): number[] {
  return modes.map((mode, j) => {
    const wanted = coefficients[j] as number;
    return Math.fround(Math.abs(sineCoefficient(u, mode) - wanted) / wanted);
  });
}

function withEnds(values: ArrayLike<number>): Float32Array {
  return Float32Array.from([0, ...Array.from(values), 0]);
}

function start(p: Params, engine: Engine) {
  const waves = wavesOf(p.fast);
  const problem = problemOn(coarseCells, waves);
  const training = problemOn(firstCells(p, Number(p.cells)), waves);
  const trainer = engine.create({
    network: denseNetwork({ inputs: 1, ...p }),
    training: { loss: 'none', optimiser: { kind: 'adam', learningRate: p.learningRate }, outputGradient: ritzGradient(training) },
    x: training.x,
    y: [],
    seed: p.seed,
  });
  const jacobi = createJacobi(problem.load, p.relaxation);
  const race = startRace(p, waves, trainer);
  const network = () => solutionOf(problem, trainer.predict(problem.x));
  const then: Pick<JacobiFrame, 'networkThen' | 'jacobiThen'> = {
    networkThen: new Float32Array(),
    jacobiThen: new Float32Array(),
  };

  const both: Learner = {
    step(count) {
      for (let i = 0; i < count; i++) {
        trainer.step(1);
        jacobi.sweep(sweepsPerStep);
        if (trainer.steps === p.switchStep) handOver();
      }
    },
    dispose: () => trainer.dispose(),
  };
  function handOver() {
    then.networkThen = withEnds(network());
    then.jacobiThen = withEnds(jacobi.values);
    race.handOver();
  }

  return trainedRun({
    learners: [both],
    length: p.steps,
    next: nextMeasured,
    measure: () => ({ network: waveErrors(problem, network()), jacobi: waveErrors(problem, jacobi.values), large: race.error() }),
    frame({ step, finished, steps, history }): Drawing<JacobiFrame> {
      const sweeps = steps.map((at) => at * sweepsPerStep);
      const networkPassages = firstPassages(steps, history.network, settled, waves.length);
      const jacobiPassages = firstPassages(sweeps, history.jacobi, settled, waves.length);
      // How clearly the network settles slow waves first and Jacobi fast ones: the smallest ratio of neighbours, of both.
      const end = finished ? step : NaN;
      const forward = orderRatio(networkPassages, end);
      const backward = orderRatio(jacobiPassages.toReversed(), end * sweepsPerStep);
      const raceFrame = race.frame(steps, history.large);
      return {
        measures: {
          oppositeOrders: Math.min(forward, backward),
          overCoarse: raceFrame.hybrid / raceFrame.nested,
          networkError: relativeDistance(network(), problem.solution),
          jacobiError: relativeDistance(jacobi.values, problem.solution),
        },
        x: Float32Array.from([-1, ...problem.x, 1]),
        solution: withEnds(problem.solution),
        network: withEnds(network()),
        jacobi: withEnds(jacobi.values),
        ...then,
        waves: waves.map(({ k }) => k),
        steps: Float64Array.from(steps),
        networkErrors: Float32Array.from(history.network.flat()),
        jacobiErrors: Float32Array.from(history.jacobi.flat()),
        networkPassages,
        jacobiPassages,
        race: raceFrame,
      };
    },
    numbers({ steps, history }) {
      const { networkStep, jacobiSweeps, hybridSweeps, hybridBySize, nested } = race.frame(steps, history.large);
      const counted = [networkStep, jacobiSweeps, hybridSweeps, ...hybridBySize, nested];
      return [...trainer.weights(), ...history.network.flat(), ...history.jacobi.flat(), ...history.large, ...counted];
    },
  });
}

export default defineExperiment<Params, JacobiFrame>(figure, { start });
