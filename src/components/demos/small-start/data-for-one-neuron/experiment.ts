/**
 * How many samples does a wide student need to learn a teacher of one neuron, by the size of its initial weights? After Zhang et al. (2025), whose optimistic
 * sample size is the fewest that can be enough, and Zhao, Bai & Zhang (2024), who train for one neuron.
 */
import { digest } from '#lib/engine/digest.ts';
import type { Engine, Init } from '#lib/engine/types.ts';
import { defineJobs } from '#lib/experiment/experiment.ts';
import { tanh } from '#lib/numerics/portable.ts';
import { createRandom, type Random } from '#lib/numerics/random.ts';
import { meanSquare } from '#lib/numerics/vectors.ts';
import { alongOf } from './along.ts';
import type { DataFrame } from './frame.ts';
import { startsOf, studentOf, type Learned } from './results.ts';
import figure from './index.ts';
import { samplesOf, type Params } from './params.ts';

/** Length of every weight vector of a teacher. */
const weightLength = 1.5;
/** Points to test on. */
const freshCount = 500;

interface Neuron {
  /** [inputs], of the length above. */
  weight: number[];
  output: number;
}

function drawNeuron(inputs: number, random: Random): Neuron {
  const direction = Array.from({ length: inputs }, () => random.normal());
  const length = Math.sqrt(direction.reduce((sum, value) => sum + value * value, 0));
  return { weight: direction.map((value) => (weightLength * value) / length), output: random.uniform() < 0.5 ? -1 : 1 };
}

/** Normal inputs x [count][inputs], and the teacher's answers y [count]. */
function sample(teacher: readonly Neuron[], count: number, inputs: number, random: Random) {
  const x = Float64Array.from({ length: count * inputs }, () => random.normal());
  const answer = (i: number) =>
    teacher.reduce((sum, { weight, output }) => {
      const z = weight.reduce((total, value, k) => total + value * (x[i * inputs + k] as number), 0);
      return sum + output * tanh(z);
    }, 0);
  return { x, y: Float64Array.from({ length: count }, (_, i) => answer(i)) };
}

/** Trains the student of a job. Those of one draw share their teacher, and the first samples; their initial weights differ by a factor. */
function learn(job: number, p: Params, engine: Engine): Learned {
  const { at, draw, start } = studentOf(job, p);
  const random = createRandom(p.seed, `teacher ${draw}`);
  const teacher = Array.from({ length: p.teacher }, () => drawNeuron(p.inputs, random));
  const { x, y } = sample(teacher, samplesOf(p)[at] as number, p.inputs, createRandom(p.seed, `samples ${draw}`));
  const fresh = sample(teacher, freshCount, p.inputs, createRandom(p.seed, `fresh ${draw}`));
  const weights: Init = { kind: 'normal', std: startsOf(p)[start] as number };
  const readout: Init = start === 1 && p.readout === 'zero' ? { kind: 'zero' } : weights;
  const trainer = engine.create({
    network: {
      inputs: p.inputs,
      layers: [
        { width: p.width, activation: 'tanh', weights, bias: null },
        { width: 1, activation: 'identity', weights: readout, bias: null },
      ],
    },
    training: { loss: 'mse', optimiser: { kind: 'gd', learningRate: p.learningRate } },
    x,
    y,
    seed: createRandom(p.seed, `student ${draw}`).uint32(),
  });
  trainer.step(p.steps);
  const error =
    meanSquare(trainer.predict(fresh.x), fresh.y) / fresh.y.reduce((sum, value) => sum + (value * value) / freshCount, 0);
  const known = (value: number) => (Number.isFinite(value) ? Math.fround(value) : Infinity);
  const all = trainer.weights();
  const inputWeights = p.width * p.inputs;
  const along = alongOf(
    all.subarray(0, inputWeights),
    all.subarray(inputWeights),
    teacher.map(({ weight }) => weight),
  );
  const learned = { error: known(error), loss: known(trainer.loss()), along: Math.fround(along), weights: digest(all) };
  trainer.dispose();
  return learned;
}

export default defineJobs<Params, DataFrame, Learned>(figure, learn);
