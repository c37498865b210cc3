/**
 * How far is it from an input to the nearest changed answer, as a network learns? Measured by DeepFool (Moosavi-Dezfooli, Fawzi & Frossard 2016)
 * from unseen inputs, for a network with smooth labels and for one with rough ones. That the decision boundary comes closer over training was
 * seen by Mickisch et al. (2020).
 */
import type { Engine, NetworkSpec, Real } from '#lib/engine/types.ts';
import { defineExperiment } from '#lib/experiment/experiment.ts';
import { denseNetwork } from '#lib/experiment/networks.ts';
import { trainedRun, type Drawing } from '#lib/experiment/run.ts';
import { countRight, rowsOf } from '#lib/numerics/hypercube.ts';
import { median } from '#lib/numerics/proportion.ts';
import { loadDigits, type Digits } from '../../shared/digits.ts';
import type { Sample } from '../learner.ts';
import { dataOf, distance, firstRows, typicalSpacing } from './data.ts';
import type { AdversarialFrame, NetworkCourse, NetworkName } from './frame.ts';
import figure from './index.ts';
import { nearestFlip } from './nearest-flip.ts';
import { mostOf, probes, type Params } from './params.ts';
import { plainNetwork } from './plain-network.ts';

let digits: Digits | null = null;
async function prepare() {
  digits = await loadDigits();
}

/** Each step up to this one is measured, for there most happens; then ever fewer. */
const everyStep = 20;

/** What is measured of one network at a step. */
interface Look {
  distances: Float32Array;
  seen: number;
  unseen: number;
}

/** A network in training that may go on without what it has wrong. */
function createLearner(engine: Engine, { seen, unseen, inputs }: Sample, network: NetworkSpec, p: Params) {
  const optimiser = { kind: 'adam', learningRate: p.learningRate, weightDecay: p.weightDecay } as const;
  const trainer = engine.create({ network, training: { loss: 'mse', optimiser }, ...seen, seed: p.seed });
  let isWhole = true;

  function leaveOutWrong(outputs: Real) {
    const right = Uint32Array.from(seen.y.keys()).filter((i) => (outputs[i] as number) * (seen.y[i] as number) > 0);
    trainer.setData(rowsOf(seen.x, right, inputs), rowsOf(seen.y, right, 1));
    isWhole = false;
  }

  return {
    trainer,
    answer: () => plainNetwork(network, trainer.weights()),
    /** Shares of right answers; from the first look at which most are right, the others are left out if that is asked for. */
    score() {
      const outputs = trainer.predict(seen.x);
      const share = Math.fround(countRight(outputs, seen.y) / seen.y.length);
      if (p.last === 'left' && isWhole && share >= mostOf) leaveOutWrong(outputs);
      return { seen: share, unseen: Math.fround(countRight(trainer.predict(unseen.x), unseen.y) / unseen.y.length) };
    },
  };
}

function start(p: Params, engine: Engine) {
  if (!digits) throw new Error('adversarial: await prepare() before a run');
  const data = dataOf(digits, p);
  const { inputs, seen, unseen } = data.samples.smooth;
  const points = firstRows(unseen.x, inputs, probes);
  const [example] = points as [Float64Array];
  const spacing = typicalSpacing(points, firstRows(seen.x, inputs, Infinity));
  const network = denseNetwork({ ...p, inputs, biasStd: 0 });
  const learners = {
    smooth: createLearner(engine, data.samples.smooth, network, p),
    rough: createLearner(engine, data.samples.rough, network, p),
  };

  function look(name: NetworkName): Look {
    const answer = learners[name].answer();
    const distances = Float32Array.from(points, (point) => {
      const flip = nearestFlip(answer, point);
      return flip ? distance(point, flip) : Infinity;
    });
    return { distances, ...learners[name].score() };
  }

  /** How a network went, and what changes its answer to the first probed input now. */
  function courseOf(name: NetworkName, looks: readonly Look[]): NetworkCourse {
    const answer = learners[name].answer();
    return {
      distance: Float32Array.from(looks, ({ distances }) => median(distances)),
      seen: Float32Array.from(looks, (look) => look.seen),
      unseen: Float32Array.from(looks, (look) => look.unseen),
      distances: looks.at(-1)!.distances,
      changed: Float32Array.from(nearestFlip(answer, example) ?? []),
      says: answer(example).value > 0 ? 1 : -1,
    };
  }

  function measuresOf({ smooth, rough }: AdversarialFrame['courses'], mostRight: number, finished: boolean) {
    const end = (course: NetworkCourse) => course.distance.at(-1) as number;
    // Never most of them right: nothing that the last ones could have changed.
    const closer = mostRight < 0 ? Infinity : end(smooth) / (smooth.distance[mostRight] as number);
    return { closer: finished ? closer : NaN, roughCloser: finished ? end(rough) / end(smooth) : NaN };
  }

  return trainedRun({
    learners: [learners.smooth.trainer, learners.rough.trainer],
    length: p.steps,
    next: (step) => Math.min(p.steps, step < everyStep ? step + 1 : Math.round(1.3 * step)),
    measure: () => ({ smooth: look('smooth'), rough: look('rough') }),
    frame({ finished, steps, history }): Drawing<AdversarialFrame> {
      const courses = { smooth: courseOf('smooth', history.smooth), rough: courseOf('rough', history.rough) };
      const mostRight = courses.smooth.seen.findIndex((share) => share >= mostOf);
      return {
        measures: measuresOf(courses, mostRight, finished),
        data: p.data,
        steps: Uint32Array.from(steps),
        courses,
        spacing,
        example: Float32Array.from(example),
        exampleDigit: data.digits[0] ?? NaN,
        mostRight,
      };
    },
    numbers: ({ history: { smooth, rough } }) => [
      ...learners.smooth.trainer.weights(),
      ...learners.rough.trainer.weights(),
      ...[...smooth, ...rough].flatMap(({ distances }) => [...distances]),
    ],
  });
}

export default defineExperiment<Params, AdversarialFrame>(figure, { start, prepare });
