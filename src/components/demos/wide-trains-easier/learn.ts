/** One student: a two-layer network learns a teacher's answers. */
import { digest } from '#lib/engine/digest.ts';
import type { Engine, Init, Trainer } from '#lib/engine/types.ts';
import { optimiserOf } from '#lib/experiment/network-params.ts';
import { log } from '#lib/numerics/portable.ts';
import { createRandom } from '#lib/numerics/random.ts';
import { creasesOf, drawn, foundIn, type Drawn } from './creases.ts';
import { curveSteps, type Params } from './params.ts';
import { lessonOf, type Sample } from './teacher.ts';

export interface Learned {
  /** Mean squared error at the end, on the training points and on fresh ones. */
  loss: number;
  fresh: number;
  /** Decimal logarithm of the training error at `curveSteps`, to two digits. */
  curve: number[];
  /** Of the teacher and of the student. */
  teacher: Drawn[];
  creases: Drawn[];
  /** 1 for each of the teacher's neurons that the student has found, 0 for the others. */
  found: number[];
  /** Fingerprint of the weights. */
  weights: string;
}

/** The learning rate falls to this part of itself after this share of the steps. */
const lateShare = 0.7;
const lateFactor = 0.2;

const normal = (variance: number): Init => ({ kind: 'normal', std: Math.sqrt(variance) });

function createStudent(p: Params, width: number, start: number, { x, y }: Sample, engine: Engine): Trainer {
  const inputs = Number(p.inputs);
  const hidden = normal(1 / (inputs + 1));
  return engine.create({
    network: {
      inputs,
      layers: [
        { width, activation: p.activation, weights: hidden, bias: hidden },
        { width: 1, activation: 'identity', weights: normal(1 / width), bias: null },
      ],
    },
    training: { loss: 'mse', optimiser: optimiserOf(p) },
    x,
    y,
    seed: createRandom(p.seed, `student ${width} ${start}`).uint32(),
  });
}

/** A training that ran off counts as an infinite error. */
const sized = (error: number) => (Number.isFinite(error) ? error : Infinity);

function errorOn(trainer: Trainer, { x, y }: Sample): number {
  const outputs = trainer.predict(x);
  return sized(
    y.reduce((sum, value, i) => sum + ((outputs[i] as number) - value) * ((outputs[i] as number) - value), 0) / y.length,
  );
}

/** Takes the trainer to a step, with the lower learning rate from `late` on. */
function advance(trainer: Trainer, step: number, late: number, learningRate: number) {
  if (trainer.steps < late) trainer.step(Math.min(step, late) - trainer.steps);
  if (trainer.steps < late) return;
  trainer.setLearningRate(lateFactor * learningRate);
  trainer.step(step - trainer.steps);
}

/** -15 stands for less, 9 for more and for what ran off. */
const logOf = (loss: number) => Number(Math.max(-15, Math.min(9, log(Math.max(1e-30, sized(loss))) / Math.LN10)).toFixed(2));

export function learn(p: Params, width: number, start: number, engine: Engine): Learned {
  const { teacher, train, fresh } = lessonOf(p, start);
  const trainer = createStudent(p, width, start, train, engine);
  const late = Math.round(lateShare * p.steps);
  const curve = curveSteps(p).map((step) => {
    advance(trainer, step, late, p.learningRate);
    return logOf(trainer.loss());
  });
  const weights = trainer.weights();
  const [known, own] = [teacher, { weights, inputs: teacher.inputs }].map((neurons) => creasesOf(neurons, p.activation));
  const learned: Learned = {
    loss: sized(trainer.loss()),
    fresh: errorOn(trainer, fresh),
    curve,
    teacher: known!.map(drawn),
    creases: own!.map(drawn),
    found: foundIn(own!, known!, p.activation),
    weights: digest(weights),
  };
  trainer.dispose();
  return learned;
}
