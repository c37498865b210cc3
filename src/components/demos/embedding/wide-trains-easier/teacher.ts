/** Teachers, and what they give their students to learn. */
import { createRandom, type Random } from '#lib/numerics/random.ts';
import { activate, type Hidden } from '#lib/numerics/two-layer.ts';
import { creasesOf, isApart, widthOf, type Crease, type Neurons } from './creases.ts';
import type { Params } from './params.ts';

/** Length of every weight vector w of a teacher. */
const weightLength = 2;
/** Creases are at most this far from the origin, so that there are points on both sides. */
const furthest = 1;
/** Points to test on. */
const freshCount = 1000;

interface Neuron {
  weight: number[];
  bias: number;
  output: number;
}

function drawNeuron(inputs: number, random: Random): Neuron {
  const direction = Array.from({ length: inputs }, () => random.normal());
  const length = Math.sqrt(direction.reduce((sum, value) => sum + value * value, 0));
  return {
    weight: direction.map((value) => (weightLength * value) / length),
    bias: random.normal(),
    output: random.uniform() < 0.5 ? -1 : 1,
  };
}

const neuronsOf = (list: readonly Neuron[], inputs: number): Neurons => ({
  weights: [...list.flatMap(({ weight }) => weight), ...list.map(({ bias }) => bias), ...list.map(({ output }) => output)],
  inputs,
});

/**
 * Neurons with w of length 2 in random directions, b from N(0, 1), a = +-1. One whose crease misses the points or nearly coincides with an
 * earlier one is drawn again: otherwise fewer neurons would do for the teacher.
 */
export function createTeacher(count: number, inputs: number, hidden: Hidden, random: Random): Neurons {
  const list: Neuron[] = [];
  const creases: Crease[] = [];
  // The limit is never met with what a reader can set; it makes sure that there is an end.
  for (let tries = 0; list.length < count; tries++) {
    const neuron = drawNeuron(inputs, random);
    const crease = creasesOf(neuronsOf([neuron], inputs), hidden)[0] as Crease;
    const fits = Math.abs(crease.offset) < furthest && creases.every((other) => isApart(other, crease));
    if (!fits && tries < 10000) continue;
    list.push(neuron);
    creases.push(crease);
  }
  return neuronsOf(list, inputs);
}

/** Outputs for points x [n][inputs]: [n]. */
export function outputsOf(neurons: Neurons, hidden: Hidden, x: Float64Array): Float64Array {
  const { weights, inputs } = neurons;
  const width = widthOf(neurons);
  return Float64Array.from({ length: x.length / inputs }, (_, i) => {
    let sum = 0;
    for (let j = 0; j < width; j++) {
      let z = weights[width * inputs + j] as number;
      for (let k = 0; k < inputs; k++) z += (weights[j * inputs + k] as number) * (x[i * inputs + k] as number);
      sum += (weights[width * (inputs + 1) + j] as number) * activate(hidden, z);
    }
    return sum;
  });
}

/** Points x [n][inputs] with the teacher's answers y [n]. */
export interface Sample {
  x: Float64Array;
  y: Float64Array;
}

export interface Lesson {
  teacher: Neurons;
  train: Sample;
  /** Other points of the same distribution, N(0, identity). */
  fresh: Sample;
}

/** What the students number `start` of all widths learn. */
export function lessonOf(p: Params, start: number): Lesson {
  const inputs = Number(p.inputs);
  const teacher = createTeacher(p.teacher, inputs, p.activation, createRandom(p.seed, `teacher ${start}`));
  const sample = (count: number, stream: string): Sample => {
    const random = createRandom(p.seed, `${stream} ${start}`);
    const x = Float64Array.from({ length: count * inputs }, () => random.normal());
    return { x, y: outputsOf(teacher, p.activation, x) };
  };
  return { teacher, train: sample(p.points, 'points'), fresh: sample(freshCount, 'fresh points') };
}
