/**
 * Parity, majority and a single bit: one network learns each from the same random part of the hypercube. Parity is the highest frequency
 * that the cube has, and the network, right on all it has seen, is worse than chance on the rest: it learns low-frequency aliases of the
 * sample. After Xu, Zhang, Luo, Xiao & Ma (2020), on the parity function; degrees are those of the Walsh-Fourier transform.
 */
import type { Engine, Init, NetworkSpec } from '#lib/engine/types.ts';
import { defineExperiment } from '#lib/experiment/experiment.ts';
import { deepNetwork } from '#lib/experiment/networks.ts';
import { trainedRun, type Drawing } from '#lib/experiment/run.ts';
import { nextMeasuredTo } from '#lib/numerics/first-passage.ts';
import { majority, splitCube, walshFunction, type Split } from '#lib/numerics/hypercube.ts';
import { createRandom } from '#lib/numerics/random.ts';
import { lowShare } from '#lib/numerics/walsh.ts';
import { biasesOf } from '../biases.ts';
import { answersOf, createLearner, cubeSample, powersOf, seenPart, type Score } from '../learner.ts';
import type { ParityFrame, Target, TargetRecord } from './frame.ts';
import figure from './index.ts';
import { targets, type Params } from './params.ts';

function initsOf({ init, initScale, dimension, biasStd }: Params): Record<'first' | 'later' | 'bias', Init> {
  if (init === 'narrow') {
    const normal: Init = { kind: 'normal', std: 0.05 * initScale };
    return { first: normal, later: normal, bias: normal };
  }
  const later: Init = { kind: 'he', gain: initScale };
  const first: Init = init === 'signs' ? { kind: 'rademacher', scale: initScale / Math.sqrt(dimension) } : later;
  return { first, later, bias: biasesOf(biasStd) };
}

function networkOf(p: Params): NetworkSpec {
  const widths = Array.from({ length: p.hiddenLayers }, (_, i) => (i === 0 ? p.width : p.laterWidth));
  return deepNetwork({ inputs: p.dimension, widths, activation: p.activation, ...initsOf(p) });
}

function truthOf(target: Target, d: number): Float64Array {
  if (target === 'parity') return walshFunction(d, (1 << d) - 1);
  return target === 'majority' ? majority(d) : walshFunction(d, 1);
}

/** A network stands still once it has fitted its sample: what it did until then. */
function untilFit(scores: readonly Score[]): readonly Score[] {
  const fit = scores.findIndex(({ fitted }) => fitted);
  return fit < 0 ? scores : scores.slice(0, fit + 1);
}

/** Right answers on the unseen inputs once the seen ones are fitted. */
const unseenAccuracy = ({ fitStep, unseenRight }: TargetRecord, count: number) =>
  Number.isNaN(fitStep) ? NaN : (unseenRight.at(-1) as number) / count;

/**
 * Right answers of the parity on unseen inputs, apart for those whose opposite, all bits flipped, was seen and for those whose opposite was not:
 * a network that starts as an even or an odd function gives both of a pair one answer, up to a sign.
 */
function byOpposite({ outputs, truth, fitStep }: TargetRecord, { unseen }: Split) {
  const isUnseen = new Set(unseen);
  const share = (isCounted: (opposite: number) => boolean) => {
    const inputs = unseen.filter((i) => isCounted(outputs.length - 1 - i));
    const right = inputs.filter((i) => (outputs[i] as number) * (truth[i] as number) > 0);
    return Number.isNaN(fitStep) ? NaN : right.length / inputs.length;
  };
  return { oppositeSeen: share((i) => !isUnseen.has(i)), oppositeUnseen: share((i) => isUnseen.has(i)) };
}

function start(p: Params, engine: Engine) {
  const split = splitCube(p.dimension, p.trainShare, createRandom(p.seed, 'seen inputs'));
  const learners = targets.map((target) => {
    const truth = truthOf(target, p.dimension);
    const learner = createLearner(engine, cubeSample(p.dimension, truth, split), {
      network: networkOf(p),
      optimiser: { kind: 'adam', learningRate: p.learningRate },
      seed: p.seed,
      until: ({ fitted }) => fitted,
    });
    return { ...learner, target, known: { truth: Int8Array.from(truth), ...powersOf(truth, split) } };
  });

  return trainedRun({
    learners,
    length: p.steps,
    next: nextMeasuredTo(p.steps),
    measure: () => Object.fromEntries(learners.map((learner) => [learner.target, learner.measure()])) as Record<Target, Score>,
    ended: ({ history }) => targets.every((target) => history[target].at(-1)?.fitted),
    frame({ steps, history }): Drawing<ParityFrame> {
      const [parity, majority, dictator] = learners.map((learner): TargetRecord => {
        const scores = untilFit(history[learner.target]);
        const answers = answersOf(learner, p.dimension, steps, scores);
        return { ...learner.known, ...answers, loss: Float32Array.from(scores, ({ loss }) => loss) };
      }) as [TargetRecord, TargetRecord, TargetRecord];
      const ratio = lowShare(parity.power) / lowShare(parity.samplePower);
      const unseen = split.unseen.length;
      return {
        measures: {
          parityUnseen: unseenAccuracy(parity, unseen),
          majorityUnseen: unseenAccuracy(majority, unseen),
          dictatorUnseen: unseenAccuracy(dictator, unseen),
          aliasRatio: Number.isNaN(parity.fitStep) ? NaN : ratio,
          ...byOpposite(parity, split),
        },
        dimension: p.dimension,
        steps: Uint32Array.from(steps),
        ...seenPart(p.dimension, split),
        records: { parity, majority, dictator },
      };
    },
    numbers: ({ history }) =>
      learners.flatMap(({ target, trainer }) => [
        ...trainer.weights(),
        // rounded as the frame holds them
        ...Float32Array.from(untilFit(history[target]), ({ loss }) => loss),
      ]),
  });
}

export default defineExperiment<Params, ParityFrame>(figure, { start });
