/**
 * When parity is learned after all: the network that fails with Gaussian weights, beside the same network with signs as first-layer weights
 * (Abbe, Cornacchia, Hązła & Kougang-Yombi 2025), with weight decay ("grokking"), and with small initial weights; and all of that for
 * parities of k of the bits (sparse parity: Barak et al. 2022).
 */
import type { Engine, Init, NetworkSpec } from '#lib/engine/types.ts';
import { defineExperiment } from '#lib/experiment/experiment.ts';
import { deepNetwork } from '#lib/experiment/networks.ts';
import { trainedRun, type Drawing } from '#lib/experiment/run.ts';
import { splitCube, walshFunction } from '#lib/numerics/hypercube.ts';
import { following, logSteps } from '#lib/numerics/log-steps.ts';
import { createRandom } from '#lib/numerics/random.ts';
import type { Answers } from '../course.ts';
import { biasesOf } from '../biases.ts';
import { answersOf, createLearner, cubeSample, powersOf, seenPart, type Score } from '../learner.ts';
import type { EscapesFrame, Method, Swept } from './frame.ts';
import figure from './index.ts';
import { methods, swept, type Params } from './params.ts';

/** Networks of the sweep over k give up after this many steps. */
const sweepSteps = 600;

/** First-layer weights ±1/sqrt(d), blurred by Gaussian noise of `blur` times that and rescaled to the same variance, [width][d]. */
function signs({ blur, width, dimension, seed }: Params): Init {
  const sign = createRandom(seed, 'signs');
  const noise = createRandom(seed, 'blur');
  const scale = 1 / Math.sqrt(dimension * (1 + blur * blur));
  const draw = () => ((sign.uint32() & 1 ? 1 : -1) + blur * noise.normal()) * scale;
  return { kind: 'values', values: Float64Array.from({ length: width * dimension }, draw) };
}

function networkOf(p: Params, method: Method): NetworkSpec {
  const later: Init = { kind: 'he', gain: method === 'small' ? p.smallScale : 1 };
  const first = method === 'signs' ? signs(p) : later;
  return deepNetwork({
    inputs: p.dimension,
    widths: [p.width, p.width],
    activation: 'relu',
    first,
    later,
    bias: biasesOf(p.biasStd),
  });
}

/** A network by its method and the number k of bits in its parity. */
const nameOf = (method: Method, bits: number) => `${method} ${bits}`;

function start(p: Params, engine: Engine) {
  const { dimension } = p;
  const ownBits = Math.min(p.bits, dimension);
  /** The product of the first k bits. */
  const productOf = (bits: number) => walshFunction(dimension, (1 << bits) - 1);
  const split = splitCube(dimension, p.trainShare, createRandom(p.seed, 'seen inputs'));
  const learnerOf = (method: Method, bits: number, until?: (score: Score, step: number) => boolean) => ({
    name: nameOf(method, bits),
    ...createLearner(engine, cubeSample(dimension, productOf(bits), split), {
      network: networkOf(p, method),
      optimiser: { kind: 'adam', learningRate: p.learningRate, weightDecay: method === 'decay' ? p.weightDecay : 0 },
      seed: p.seed,
      until,
    }),
  });
  const own = methods.map((method) => learnerOf(method, ownBits));
  // The sweep over k: trained until they fit. Where k is the figure's own, its network stands for them.
  const everyK = Array.from({ length: dimension }, (_, i) => i + 1);
  const others = everyK.filter((bits) => bits !== ownBits);
  const untilFit = ({ fitted }: Score, step: number) => fitted || step >= sweepSteps;
  const learners = [...own, ...swept.flatMap((method) => others.map((bits) => learnerOf(method, bits, untilFit)))];

  type Scores = Readonly<Record<string, readonly Score[]>>;
  /** Right answers on unseen inputs at the fit for k = 1 .. d. */
  const atFit = (method: Swept, scores: Scores) =>
    Float64Array.from(everyK, (k) => scores[nameOf(method, k)]?.find(({ fitted }) => fitted)?.unseen ?? NaN);

  return trainedRun({
    learners,
    length: p.steps,
    next: following(logSteps(p.steps, 1.04)),
    measure: () => Object.fromEntries(learners.map((learner) => [learner.name, learner.measure()])),
    frame({ finished, steps, history }): Drawing<EscapesFrame> {
      const [gaussian, signs, decay, small] = own.map((learner) => {
        return answersOf(learner, dimension, steps, history[learner.name] ?? []);
      }) as [Answers, Answers, Answers, Answers];
      /** Share of right answers on unseen inputs at the run's end; NaN before. */
      const final = ({ unseenRight }: Answers) => (finished ? (unseenRight.at(-1) as number) / split.unseen.length : NaN);
      return {
        measures: { signsUnseen: final(signs), decayUnseen: final(decay), smallUnseen: final(small) },
        dimension,
        bits: ownBits,
        steps: Uint32Array.from(steps),
        ...seenPart(dimension, split),
        records: { gaussian, signs, decay, small },
        ...powersOf(productOf(ownBits), split),
        byBits: { gaussian: atFit('gaussian', history), signs: atFit('signs', history), small: atFit('small', history) },
      };
    },
    numbers: ({ history }) => [
      ...own.flatMap(({ trainer }) => [...trainer.weights()]),
      ...swept.flatMap((method) => [...atFit(method, history)]),
    ],
  });
}

export default defineExperiment<Params, EscapesFrame>(figure, { start });
