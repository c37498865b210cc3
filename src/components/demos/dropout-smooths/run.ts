/** Several learners trained side by side, measured at the same steps. */
import { digest } from '#lib/engine/digest.ts';
import type { Frame, Run } from '#lib/experiment/experiment.ts';
import { degreesOf } from '#lib/numerics/angle.ts';
import { shareInWindows } from '#lib/numerics/directions.ts';
import { meanSquaredParts } from '#lib/numerics/dropout-penalty.ts';
import { logSteps } from '#lib/numerics/log-steps.ts';
import { outputsOf, slopesOf, variation, type Hidden } from '#lib/numerics/two-layer.ts';
import type { Learner, Neurons } from './learner.ts';
import { edge, fineGrid, type Points } from './problem.ts';

/** Measured steps grow by this factor. */
const stepFactor = 1.4;
/** The last part of the run takes smaller steps, so that what is compared is not the noise of the last masks. */
const calm = { from: 0.9, factor: 0.2 };
/** Amplitude within this many degrees of a direction counts as lying in it, in this many directions. */
export const windows = { halfWidth: 8, count: 4 };

/** One network, now, and its course. */
export interface Network {
  neurons: Neurons;
  /** At each measured step: the full network's mean squared error on the points, ... */
  loss: number[];
  /** ... the variation of its slope, ... */
  variation: number[];
  /** ... the share of the active neurons' amplitude in the best directions, ... */
  share: number[];
  /** ... and the mean over the points of sum_j (a_j s_j)^2: the dropout penalty R_1 apart from its factor. */
  parts: number[];
}

export interface DropoutFrame extends Frame {
  points: Points;
  activation: Hidden;
  keep: number;
  networks: Network[];
  steps: number[];
  /** The run's length, steps. */
  length: number;
}

/** Orientations of (w, b), degrees, and amplitudes |a||(w, b)|. */
export function features({ output, weight, bias }: Neurons) {
  const at = (j: number) => [output[j], weight[j], bias[j]] as [number, number, number];
  return {
    angles: Float64Array.from(output, (_, j) => degreesOf(at(j)[1], at(j)[2])),
    amplitudes: Float64Array.from(output, (_, j) => {
      const [a, w, b] = at(j);
      return Math.abs(a) * Math.sqrt(w * w + b * b);
    }),
  };
}

/** Whether a neuron answers to no point: a ReLU neuron that is off from -edge to edge. No gradient ever reaches it. */
export function isSilent({ weight, bias }: Neurons, activation: Hidden, j: number): boolean {
  return activation === 'relu' && (bias[j] as number) + edge * Math.abs(weight[j] as number) <= 0;
}

/** Orientations and amplitudes of the neurons that are not silent. */
export function activeFeatures(neurons: Neurons, activation: Hidden) {
  const { angles, amplitudes } = features(neurons);
  const active = (_: number, j: number) => !isSilent(neurons, activation, j);
  return { angles: angles.filter(active), amplitudes: amplitudes.filter(active) };
}

export function slopeVariation(neurons: Neurons, activation: Hidden): number {
  return variation(slopesOf(neurons, activation, fineGrid));
}

/** Share of the active neurons' amplitude in the best directions. */
export function directionShare(neurons: Neurons, activation: Hidden): number {
  const { angles, amplitudes } = activeFeatures(neurons, activation);
  return shareInWindows(angles, amplitudes, windows.count, windows.halfWidth);
}

function meanSquaredError(neurons: Neurons, activation: Hidden, { x, y }: Points): number {
  const squares = outputsOf(neurons, activation, x).map((f, i) => (f - (y[i] as number)) * (f - (y[i] as number)));
  return squares.reduce((sum, square) => sum + square, 0) / x.length;
}

function record(learner: Learner, activation: Hidden, points: Points) {
  const course = { loss: [] as number[], variation: [] as number[], share: [] as number[], parts: [] as number[] };
  return {
    measure() {
      const neurons = learner.neurons();
      course.loss.push(meanSquaredError(neurons, activation, points));
      course.variation.push(slopeVariation(neurons, activation));
      course.share.push(directionShare(neurons, activation));
      course.parts.push(meanSquaredParts(neurons, activation, points.x));
    },
    network: (): Network => ({
      neurons: learner.neurons(),
      loss: [...course.loss],
      variation: [...course.variation],
      share: [...course.share],
      parts: [...course.parts],
    }),
  };
}

interface Options {
  steps: number;
  learningRate: number;
  activation: Hidden;
  keep: number;
  points: Points;
  learners: Learner[];
  /** The claims' numbers from the finished networks. */
  verdict: (networks: Network[]) => Record<string, number>;
}

/** Trains all learners together; the numbers of the verdict are NaN until the end. */
export function createRun({ steps: length, learningRate, learners, points, verdict, ...shared }: Options): Run<DropoutFrame> {
  const records = learners.map((learner) => record(learner, shared.activation, points));
  const turn = Math.round(calm.from * length);
  const planned = [...new Set([...logSteps(length, stepFactor), turn])].sort((a, b) => a - b);
  const steps: number[] = [];
  const at = () => (learners[0] as Learner).steps;

  function arrive() {
    steps.push(at());
    for (const { measure } of records) measure();
    if (at() === turn) for (const learner of learners) learner.setLearningRate(calm.factor * learningRate);
  }
  arrive();

  return {
    get step() {
      return at();
    },
    get finished() {
      return at() >= length;
    },
    advance(count) {
      const end = Math.min(length, at() + count);
      while (at() < end) {
        const next = Math.min(end, planned[steps.length] as number);
        for (const learner of learners) learner.step(next - learner.steps);
        if (next === planned[steps.length]) arrive();
      }
    },
    frame() {
      const networks = records.map(({ network }) => network());
      const measures = verdict(networks);
      if (at() < length) for (const name of Object.keys(measures)) measures[name] = NaN;
      return { step: at(), measures, points, ...shared, networks, steps: [...steps], length };
    },
    digest: () =>
      digest(
        Float64Array.from(
          learners.flatMap((learner) =>
            Object.values(learner.neurons() as object).flatMap((part: Neurons['output']) => [...part]),
          ),
        ),
      ),
    dispose: () => learners.forEach((learner) => learner.dispose()),
  };
}

/** The last entry of a course. */
export const lastOf = (values: readonly number[]) => values.at(-1) as number;
