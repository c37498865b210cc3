/**
 * The run as jobs. For every draw first one that looks at the labels of the samples only, then one training a target: what is predicted is
 * known before anything is trained.
 */
import { digest } from '#lib/engine/digest.ts';
import type { Engine, Init, LayerSpec, NetworkSpec } from '#lib/engine/types.ts';
import type { Frame } from '#lib/experiment/experiment.ts';
import type { Jobs } from '#lib/experiment/jobs.ts';
import { gaussianWeights, meanSquaredDistance, squaredDistances } from '#lib/numerics/neighbour-filter.ts';
import { moranI } from '#lib/numerics/moran.ts';
import { createRandom } from '#lib/numerics/random.ts';
import { rankCorrelation } from '#lib/numerics/rank-correlation.ts';
import { loadDigits, type Digits } from '../digits-filtering/digits.ts';
import { cubeSample } from './cube.ts';
import { digitSample } from './digits.ts';
import { digitKinds, kinds, kindsOf, type CubeKind, type DigitKind, type KindName } from './kinds.ts';
import { learn, type Learned, type Sample } from './learn.ts';
import type { Params } from './params.ts';

export interface FrequencyPredictsFrame extends Frame {
  /** One entry a target of each draw: its kind; NaN where a number is not known yet. */
  kinds: KindName[];
  /** Neighbour correlation (Moran's I) of the labels of the sample. */
  correlation: Float32Array;
  /** Share of right answers on points that were not in the sample, and on the sample; steps until it was fitted. */
  accuracy: Float32Array;
  trainAccuracy: Float32Array;
  steps: Float32Array;
}

/** Of the first job of a draw: the neighbour correlation of each target, as 32-bit numbers. */
interface Looked {
  correlations: number[];
}
type Result = Looked | Learned;

let digits: Digits | null = null;
export async function prepare() {
  digits = await loadDigits();
}

function sampleOf(kind: KindName, p: Params, draw: number): Sample {
  if (kinds[kind].group === 'cube') return cubeSample(kind as CubeKind, p.share, p.seed, draw);
  if (!digits) throw new Error('frequency-predicts: await prepare() before a run that needs the digits');
  return digitSample(digits, kind as DigitKind, p.digits, p.seed, draw);
}

/** Neighbour correlations of all targets of a draw. Targets of a group share their points, so distances are taken once a group. */
function look(p: Params, draw: number): Looked {
  const weights = new Map<string, Float64Array>();
  const correlations = kindsOf(p.targets).map((kind) => {
    const { group } = kinds[kind];
    const { train } = sampleOf(kind, p, draw);
    let own = weights.get(group);
    if (!own) {
      const distances = squaredDistances(train.x, train.y.length);
      own = gaussianWeights(distances, p.neighbourhood * meanSquaredDistance(distances), true);
      weights.set(group, own);
    }
    return Math.fround(moranI(own, train.y));
  });
  return { correlations };
}

const he: Init = { kind: 'he', gain: 1 };
const zero: Init = { kind: 'zero' };
const out: LayerSpec = { width: 1, activation: 'identity', weights: he, bias: zero };

function networkOf(inputs: number, p: Params, isDigits: boolean): NetworkSpec {
  if (isDigits) return { inputs, layers: [{ width: 32, activation: 'relu', weights: he, bias: zero }, out] };
  const first: Init = p.firstLayer === 'signs' ? { kind: 'rademacher', scale: 1 / Math.sqrt(inputs) } : he;
  const hidden = Array.from({ length: p.depth }, (_, i): LayerSpec => {
    return { width: p.width, activation: 'relu', weights: i === 0 ? first : he, bias: zero };
  });
  return { inputs, layers: [...hidden, out] };
}

function train(kind: KindName, p: Params, draw: number, engine: Engine): Learned {
  const isDigits = kind in digitKinds;
  const sample = sampleOf(kind, p, draw);
  // All targets of a draw start from the same network.
  const seed = createRandom(p.seed, `network ${draw}`).uint32();
  const pace = isDigits ? { learningRate: 0.005, most: 200 } : { learningRate: 0.002, most: 600 };
  return learn(engine, networkOf(sample.inputs, p, isDigits), sample, { ...pace, seed });
}

/** Numbers of the claim: NaN before all is known. */
function measuresOf({ correlation, accuracy }: Pick<FrequencyPredictsFrame, 'correlation' | 'accuracy'>) {
  const complete = accuracy.every((value) => !Number.isNaN(value));
  return { rankCorrelation: complete ? rankCorrelation(correlation, accuracy) : NaN };
}

export const jobs: Jobs<Params, FrequencyPredictsFrame, Result> = {
  count: (p) => p.draws * (1 + kindsOf(p.targets).length),
  run(job, p, engine) {
    const names = kindsOf(p.targets);
    const draw = Math.floor(job / (1 + names.length));
    const place = job % (1 + names.length);
    return place === 0 ? look(p, draw) : train(names[place - 1] as KindName, p, draw, engine);
  },
  gather(p, results) {
    const names = kindsOf(p.targets);
    const perDraw = 1 + names.length;
    const rows = Array.from({ length: p.draws * names.length }, (_, i) => {
      const draw = Math.floor(i / names.length);
      const place = i % names.length;
      const looked = results[draw * perDraw] as Looked | undefined;
      const learned = results[draw * perDraw + 1 + place] as Learned | undefined;
      return { kind: names[place] as KindName, correlation: looked?.correlations[place] ?? NaN, learned };
    });
    const column = (of: (row: (typeof rows)[number]) => number | undefined) => Float32Array.from(rows, (row) => of(row) ?? NaN);
    const frame = {
      step: results.filter((result) => result !== undefined).length,
      kinds: rows.map(({ kind }) => kind),
      correlation: column((row) => row.correlation),
      accuracy: column((row) => row.learned?.accuracy),
      trainAccuracy: column((row) => row.learned?.trainAccuracy),
      steps: column((row) => row.learned?.steps),
    };
    return { ...frame, measures: measuresOf(frame) };
  },
  digest: (results) => digest(Float64Array.from(JSON.stringify(results), (letter) => letter.charCodeAt(0))),
};
