/**
 * Does a wider network find what a narrow one could represent but does not reach? A teacher of a few neurons makes the data; students of growing
 * width learn from it, each from several starts. After Safran & Shamir (2018), who counted how often students of the teacher's width, and of a
 * neuron or two more, end in spurious minima. A start has a teacher and training points of its own, shared by the students of all widths.
 */
import { digest } from '#lib/engine/digest.ts';
import type { Engine, Init, Trainer } from '#lib/engine/types.ts';
import { defineJobs } from '#lib/experiment/experiment.ts';
import { optimiserOf } from '#lib/experiment/network-params.ts';
import { twoLayerNetwork } from '#lib/experiment/networks.ts';
import { log } from '#lib/numerics/portable.ts';
import { createRandom } from '#lib/numerics/random.ts';
import { meanSquare } from '#lib/numerics/vectors.ts';
import { creasesOf, drawn, foundIn } from './creases.ts';
import type { WideFrame } from './frame.ts';
import figure from './index.ts';
import { curveSteps, widthsOf, type Params } from './params.ts';
import type { Learned } from './results.ts';
import { lessonOf, type Sample } from './teacher.ts';

/** The learning rate falls to this part of itself after this share of the steps. */
const lateShare = 0.7;
const lateFactor = 0.2;

const normal = (variance: number): Init => ({ kind: 'normal', std: Math.sqrt(variance) });

function createStudent(p: Params, width: number, start: number, { x, y }: Sample, engine: Engine): Trainer {
  const inputs = Number(p.inputs);
  const weights = normal(1 / (inputs + 1));
  return engine.create({
    network: twoLayerNetwork({ inputs, width, activation: p.activation, weights, bias: weights, output: normal(1 / width) }),
    training: { loss: 'mse', optimiser: optimiserOf(p) },
    x,
    y,
    seed: createRandom(p.seed, `student ${width} ${start}`).uint32(),
  });
}

/** A training that ran off counts as an infinite error. */
const sized = (error: number) => (Number.isFinite(error) ? error : Infinity);

/** Takes the trainer to a step, with the lower learning rate from `late` on. */
function advance(trainer: Trainer, step: number, late: number, learningRate: number) {
  if (trainer.steps < late) trainer.step(Math.min(step, late) - trainer.steps);
  if (trainer.steps < late) return;
  trainer.setLearningRate(lateFactor * learningRate);
  trainer.step(step - trainer.steps);
}

/** -15 stands for less, 9 for more and for what ran off. */
const logOf = (loss: number) => Number(Math.max(-15, Math.min(9, log(Math.max(1e-30, sized(loss))) / Math.LN10)).toFixed(2));

/** Trains the student of a job. */
function learn(job: number, p: Params, engine: Engine): Learned {
  const widths = widthsOf(p);
  const start = Math.floor(job / widths.length);
  const { teacher, train, fresh } = lessonOf(p, start);
  const trainer = createStudent(p, widths[job % widths.length] as number, start, train, engine);
  const late = Math.round(lateShare * p.steps);
  const curve = curveSteps(p).map((step) => {
    advance(trainer, step, late, p.learningRate);
    return logOf(trainer.loss());
  });
  const weights = trainer.weights();
  const known = creasesOf(teacher, p.activation);
  const own = creasesOf({ weights, inputs: teacher.inputs }, p.activation);
  const learned: Learned = {
    loss: sized(trainer.loss()),
    fresh: sized(meanSquare(trainer.predict(fresh.x), fresh.y)),
    curve,
    teacher: known.map(drawn),
    creases: own.map(drawn),
    found: foundIn(own, known, p.activation),
    weights: digest(weights),
  };
  trainer.dispose();
  return learned;
}

export default defineJobs<Params, WideFrame, Learned>(figure, learn);
