/**
 * Two transformers, one from small initial weights and one from large ones, learn by heart what pairs of anchors do to a key; one pair is held
 * out. After Zhang, Lin, Wang, Zhang & Xu (2024, arXiv 2405.05409): from a small start the answer to an unseen pair is composed of what each
 * anchor does, from a large one it is not. One block and sizes of ours.
 */
import { loadTransformers, transformersOf } from '#lib/engine/transformer/index.ts';
import { transformerParts } from '#lib/engine/transformer/network.ts';
import type { Engine, Init, TransformerMatrix, TransformerSpec } from '#lib/engine/types.ts';
import { defineExperiment } from '#lib/experiment/experiment.ts';
import { trainedRun, type Drawing } from '#lib/experiment/run.ts';
import { alignedShare } from '#lib/numerics/directions.ts';
import { classes, encoded, keys, length, sequencesOf, vocabulary } from './data.ts';
import type { RuleFrame, Transformer } from './frame.ts';
import figure from './index.ts';
import { mainLine } from './main-line.ts';
import { answersOf, earlyStep, lined, meanOverKeys, shareRight } from './measures.ts';
import { shifts, type Params } from './params.ts';
import { width } from './sizes.ts';

const hidden = 64;
/** What the keys stand for. */
const numbers = Array.from({ length: keys }, (_, key) => key + 1);
/** Shares are measured every so many steps. */
const stride = 10;

/** Standard deviation of every matrix: its number of inputs to the power -g, for the read-out another g. */
function networkOf({ blocks, layerNorm }: Params, g: number, readout: number): TransformerSpec {
  const drawn = (inputs: number, exponent = g): Init => ({ kind: 'widthPower', width: inputs, exponent });
  const [own, last] = [drawn(width), drawn(width, readout)];
  const embedding = { token: own, position: own };
  const attention = { query: own, key: own, value: own, project: own };
  const init = { ...embedding, ...attention, expand: own, contract: drawn(hidden), readout: last };
  return { vocabulary, length, width, blocks: blocks as 1 | 2, hidden, outputs: classes, layerNorm, init };
}

/** A transformer as it learns, and what is measured of it. */
function createLearner(p: Params, g: number, readout: number, engine: Engine) {
  const sequences = sequencesOf(p.held);
  const all = encoded(sequences).tokens;
  const network = networkOf(p, g, readout);
  const trainer = transformersOf(engine).create({
    network,
    optimiser: { kind: 'adam', learningRate: p.learningRate, weightDecay: p.decay },
    ...encoded(sequences.filter(({ held }) => !held)),
    seed: p.seed,
  });
  const parts = transformerParts(network);
  const matrixNow = (wanted: TransformerMatrix) => {
    const { at, rows, columns } = parts.find(({ name }) => name === wanted)!;
    return Float32Array.from(trainer.weights().subarray(at, at + rows * columns));
  };
  const queriesNow = () => matrixNow('query');
  const answersNow = () => answersOf(trainer.predict(all), sequences.length);
  let queries = queriesNow();

  return {
    step: (count: number) => trainer.step(count),
    dispose: () => trainer.dispose(),
    weights: () => trainer.weights(),
    measure(step: number) {
      const [answers, now] = [answersNow(), queriesNow()];
      if (step <= earlyStep) queries = now;
      const aligned = alignedShare(now, width, lined);
      return { train: shareRight(answers, sequences, false), held: shareRight(answers, sequences, true), aligned };
    },
    now() {
      const vectors = matrixNow('token');
      return {
        g,
        answers: answersNow(),
        attention: meanOverKeys(trainer.attention(p.blocks - 1, all), length),
        keys: mainLine(vectors.subarray(0, keys * width), width, numbers),
        anchors: mainLine(vectors.subarray(keys * width), width, shifts),
        queries,
      };
    },
  };
}

type Measured = ReturnType<ReturnType<typeof createLearner>['measure']>;

const courses = (measured: readonly Measured[]) => ({
  train: measured.map(({ train }) => train),
  held: measured.map(({ held }) => held),
  aligned: measured.map(({ aligned }) => aligned),
});

const last = (values: readonly number[]) => values.at(-1) as number;

function start(p: Params, engine: Engine) {
  const other = p.readout === 'other';
  const small = createLearner(p, p.small, other ? p.large : p.small, engine);
  const large = createLearner(p, p.large, other ? p.small : p.large, engine);
  return trainedRun({
    learners: [small, large],
    length: p.steps,
    next: (step) => Math.min(step + stride, Math.max(p.steps, step + 1)),
    measure: (step) => ({ small: small.measure(step), large: large.measure(step) }),
    frame({ finished, steps, history }): Drawing<RuleFrame> {
      const networks: Record<'small' | 'large', Transformer> = {
        small: { ...small.now(), ...courses(history.small) },
        large: { ...large.now(), ...courses(history.large) },
      };
      const place = steps.findLastIndex((step) => step <= earlyStep);
      const known = finished || last(steps) >= earlyStep;
      const alignedThen = ({ aligned }: Transformer) => aligned[place] as number;
      return {
        measures: {
          heldSmall: finished ? last(networks.small.held) : NaN,
          heldLarge: finished ? last(networks.large.held) : NaN,
          trained: finished ? Math.min(last(networks.small.train), last(networks.large.train)) : NaN,
          linedUp: known ? alignedThen(networks.small) - alignedThen(networks.large) : NaN,
        },
        heldPair: p.held,
        steps: [...steps],
        early: steps[place] as number,
        ...networks,
      };
    },
    numbers: () => Float32Array.from([...small.weights(), ...large.weights()]),
  });
}

export default defineExperiment<Params, RuleFrame>(figure, { start, prepare: loadTransformers });
