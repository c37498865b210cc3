/** What is measured of a transformer's answers. */
import { answerOf, keys, type Sequence } from './data.ts';

/** Rows of a query matrix count as lined up when |cos| of their angle is above this. */
export const lined = 0.7;
/** Step at which it is looked whether they have lined up; before the sequences are learned. */
export const earlyStep = 150;
/** From this share on the training sequences count as known by heart, and those held out as answered by the rule. */
export const byHeart = 0.99;
export const byRule = 0.9;

/** For each sequence the number with the largest output; `outputs` [sequences][classes]. */
export function answersOf(outputs: ArrayLike<number>, sequences: number): Int8Array {
  const classes = outputs.length / sequences;
  return Int8Array.from({ length: sequences }, (_, i) => {
    let best = 0;
    for (let c = 1; c < classes; c++)
      if ((outputs[i * classes + c] as number) > (outputs[i * classes + best] as number)) best = c;
    return answerOf(best);
  });
}

/** Share of the sequences, of those held out or of the others, that are answered by the rule. */
export function shareRight(answers: ArrayLike<number>, sequences: readonly Sequence[], held: boolean): number {
  let [right, all] = [0, 0];
  sequences.forEach((sequence, i) => {
    if (sequence.held !== held) return;
    all += 1;
    if (answers[i] === sequence.rule) right += 1;
  });
  return right / all;
}

/** Means over the keys of what is given as [pairs][keys][count]: [pairs][count]. */
export function meanOverKeys(values: ArrayLike<number>, count: number): Float32Array {
  const means = new Float32Array(values.length / keys);
  for (let i = 0; i < values.length; i++) {
    const pair = Math.floor(i / (keys * count));
    means[pair * count + (i % count)]! += (values[i] as number) / keys;
  }
  return means;
}

/** The first measured step at which a share has reached a bound; NaN if none has. */
export function firstStep(steps: readonly number[], shares: readonly number[], bound: number): number {
  const at = shares.findIndex((share) => share >= bound);
  return at < 0 ? NaN : (steps[at] as number);
}
