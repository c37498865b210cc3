/**
 * Does the frequency of a target predict whether a network generalises? Many small networks learn many targets, on eight bits and on
 * handwritten digits; one number of each target's labels, taken before training, is set against the test accuracy. The contrast of parity and
 * images is that of Xu, Zhang, Luo, Xiao & Ma (2020); the number is Moran's I, the correlation of labels with those of their neighbours.
 */
import { digest } from '#lib/engine/digest.ts';
import type { Engine, Init, NetworkSpec } from '#lib/engine/types.ts';
import { defineJobs } from '#lib/experiment/experiment.ts';
import { deepNetwork } from '#lib/experiment/networks.ts';
import { moranI } from '#lib/numerics/moran.ts';
import { gaussianWeights, meanSquaredDistance, squaredDistances } from '#lib/numerics/neighbour-filter.ts';
import { createRandom } from '#lib/numerics/random.ts';
import { loadDigits, type Digits } from '../../shared/digits.ts';
import { createLearner, type Sample } from '../learner.ts';
import { eightBits } from './cube.ts';
import { digitSample } from './digits.ts';
import type { CubeKind, DigitKind, FrequencyPredictsFrame, KindName, Learned, Looked } from './frame.ts';
import figure from './index.ts';
import { kinds, kindsOf } from './kinds.ts';
import type { Params } from './params.ts';

/** Steps between two looks at a network. */
const every = 10;

let digits: Digits | null = null;
async function prepare() {
  digits = await loadDigits();
}

function sampleOf(kind: KindName, p: Params, draw: number): Sample {
  if (kinds[kind].group === 'cube') return eightBits(kind as CubeKind, p.share, p.seed, draw);
  if (!digits) throw new Error('frequency-predicts: await prepare() before a run that needs the digits');
  return digitSample(digits, kind as DigitKind, p.digits, p.seed, draw);
}

/** Neighbour correlations of all targets of a draw. Targets of a group share their points, so distances are taken once a group. */
function look(p: Params, draw: number): Looked {
  const weights = new Map<string, Float64Array>();
  const correlations = kindsOf(p.targets).map((kind) => {
    const { group } = kinds[kind];
    const { x, y } = sampleOf(kind, p, draw).seen;
    let own = weights.get(group);
    if (!own) {
      const distances = squaredDistances(x, y.length);
      own = gaussianWeights(distances, p.neighbourhood * meanSquaredDistance(distances), true);
      weights.set(group, own);
    }
    return Math.fround(moranI(own, y));
  });
  return { correlations };
}

function networkOf(inputs: number, p: Params, isDigits: boolean): NetworkSpec {
  const later: Init = { kind: 'he', gain: 1 };
  const first: Init = !isDigits && p.firstLayer === 'signs' ? { kind: 'rademacher', scale: 1 / Math.sqrt(inputs) } : later;
  const widths = isDigits ? [32] : Array.from({ length: p.depth }, () => p.width);
  return deepNetwork({ inputs, widths, activation: 'relu', first, later, bias: { kind: 'zero' } });
}

/** Trains with Adam until the sample is fitted or `most` steps are taken. */
function train(kind: KindName, p: Params, draw: number, engine: Engine): Learned {
  const isDigits = kinds[kind].group === 'digits';
  const { learningRate, most } = isDigits ? { learningRate: 0.005, most: 200 } : { learningRate: 0.002, most: 600 };
  const sample = sampleOf(kind, p, draw);
  const { trainer, measure } = createLearner(engine, sample, {
    network: networkOf(sample.inputs, p, isDigits),
    optimiser: { kind: 'adam', learningRate },
    // All targets of a draw start from the same network.
    seed: createRandom(p.seed, `network ${draw}`).uint32(),
  });
  let score = measure();
  for (; !score.fitted && trainer.steps < most; score = measure()) trainer.step(every);
  const learned = {
    trainAccuracy: Math.fround(score.seen / sample.seen.y.length),
    accuracy: Math.fround(score.unseen / sample.unseen.y.length),
    steps: trainer.steps,
    weights: digest(trainer.weights()),
  };
  trainer.dispose();
  return learned;
}

function doJob(job: number, p: Params, engine: Engine): Looked | Learned {
  const names = kindsOf(p.targets);
  const draw = Math.floor(job / (1 + names.length));
  const place = job % (1 + names.length);
  return place === 0 ? look(p, draw) : train(names[place - 1] as KindName, p, draw, engine);
}

export default defineJobs<Params, FrequencyPredictsFrame, Looked | Learned>(figure, doJob, prepare);
