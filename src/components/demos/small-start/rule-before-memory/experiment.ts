/**
 * One network learns two kinds of samples at once: labels that follow a rule and labels drawn at random. Which of them it has first depends on the
 * size of its first weights. After Yao, Zhang & Xu (2025), with dense layers: embedding, average, one hidden layer, softmax.
 */
import type { Engine, Init } from '#lib/engine/types.ts';
import { defineExperiment } from '#lib/experiment/experiment.ts';
import { trainedRun, type Drawing } from '#lib/experiment/run.ts';
import { inputCount, inputsOf, labelCount, rightOf, samplesOf, targetsOf, type Sample } from './data.ts';
import type { Pair, Part, RuleBeforeMemoryFrame } from './frame.ts';
import figure from './index.ts';
import { learned, type Params } from './params.ts';

/** Numbers that stand for a token; neurons of the hidden layer. */
const embedding = 32;
const hidden = 64;
/** Steps from one measurement to the next. */
const stride = 4;
/** A run ends so many steps after both kinds are learned. */
const afterwards = 40;

const share = (right: readonly boolean[]) => right.filter(Boolean).length / right.length;

/** The step at which a course first reaches the value that counts as learned, interpolated; NaN: not yet. */
export function learnedAt(steps: readonly number[], course: readonly number[]): number {
  const at = course.findIndex((value) => value >= learned);
  if (at <= 0) return at === 0 ? 0 : NaN;
  const [before, after] = [course[at - 1] as number, course[at] as number];
  const [from, to] = [steps[at - 1] as number, steps[at] as number];
  return from + ((learned - before) / (after - before)) * (to - from);
}

/** A course at a step between measured ones; NaN where the step is. */
function atStep(step: number, steps: readonly number[], course: readonly number[]): number {
  const at = steps.findIndex((measured) => measured >= step);
  if (at <= 0) return at === 0 ? (course[0] as number) : NaN;
  const [from, to] = [steps[at - 1] as number, steps[at] as number];
  const [before, after] = [course[at - 1] as number, course[at] as number];
  return before + ((step - from) / (to - from)) * (after - before);
}

/** The pairs of anchors, each over all keys. */
function pairsOf(samples: readonly Sample[], right: readonly boolean[], keys: number): Pair[] {
  const pairs = new Map<string, Pair>();
  samples.forEach(({ part, first, second }, i) => {
    const name = `${part} ${first} ${second}`;
    const pair = pairs.get(name) ?? { part, first, second, right: 0 };
    pair.right += right[i] ? 1 / keys : 0;
    pairs.set(name, pair);
  });
  return [...pairs.values()];
}

function start(p: Params, engine: Engine) {
  const all = samplesOf(p);
  const samples = [...all.filter(({ part }) => part !== 'unseen'), ...all.filter(({ part }) => part === 'unseen')];
  const shown = samples.filter(({ part }) => part !== 'unseen');
  const weights = (width: number): Init => ({ kind: 'widthPower', width, exponent: p.scale });
  const trainer = engine.create({
    network: {
      inputs: inputCount(p),
      layers: [
        { width: embedding, activation: 'identity', weights: weights(embedding), bias: null },
        { width: hidden, activation: 'relu', weights: weights(embedding), bias: { kind: 'zero' } },
        { width: labelCount(p), activation: 'identity', weights: weights(hidden), bias: null },
      ],
    },
    training: { loss: 'crossEntropy', optimiser: { kind: 'adam', learningRate: p.learningRate } },
    x: inputsOf(shown, p),
    y: targetsOf(shown, p),
    seed: p.seed,
  });
  const inputs = inputsOf(samples, p);
  const rightNow = () => rightOf(trainer.predict(inputs), samples, p);
  const sharesOf = (right: readonly boolean[]) => {
    const of = (part: Part) => share(right.filter((_, i) => samples[i]?.part === part));
    return { rule: of('rule'), memory: of('memory'), unseen: of('unseen') };
  };

  return trainedRun({
    learners: [trainer],
    length: p.steps,
    next: (step) => step + stride,
    measure: () => sharesOf(rightNow()),
    ended({ step, steps, history: { rule, memory } }) {
      const both = Math.max(learnedAt(steps, rule), learnedAt(steps, memory));
      return step >= both + afterwards;
    },
    frame({ finished, steps, history: { rule, memory, unseen } }): Drawing<RuleBeforeMemoryFrame> {
      const [ruleStep, memoryStep] = [learnedAt(steps, rule), learnedAt(steps, memory)];
      const remembered = atStep(ruleStep, steps, memory);
      return {
        measures: { remembered: Number.isNaN(remembered) && finished ? Infinity : remembered },
        anchors: p.anchors,
        keys: p.keys,
        steps: [...steps],
        rule: [...rule],
        memory: [...memory],
        unseen: [...unseen],
        pairs: pairsOf(samples, rightNow(), p.keys),
        ruleStep,
        memoryStep,
      };
    },
    numbers: ({ history: { rule, memory, unseen } }) => [...trainer.weights(), ...rule, ...memory, ...unseen],
  });
}

export default defineExperiment<Params, RuleBeforeMemoryFrame>(figure, { start });
