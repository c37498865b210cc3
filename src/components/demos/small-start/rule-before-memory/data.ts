/** The samples: a key and two anchors each, and the label that belongs to them. */
import { createRandom } from '#lib/numerics/random.ts';
import type { Part } from './frame.ts';
import type { Params } from './params.ts';

export interface Sample {
  part: Part;
  key: number;
  /** Anchors, first <= second, counted within their kind. */
  first: number;
  second: number;
  label: number;
}

/** Labels that there are: the key plus two shifts of 0 .. anchors - 1. */
export const labelCount = ({ keys, anchors }: Params) => keys + 2 * (anchors - 1);
export const inputCount = ({ keys, anchors }: Params) => keys + 2 * anchors;

/** Unordered pairs of anchors. */
const pairsOf = (anchors: number) =>
  Array.from({ length: anchors }, (_, first) =>
    Array.from({ length: anchors - first }, (_, i) => [first, first + i] as const),
  ).flat();

/**
 * All keys with all unordered pairs of anchors of a kind. Anchor a of the rule shifts the key by a; the pair of the least and the greatest is not
 * shown. The labels of the other kind are drawn at random, or follow a rule too, whose shifts come in an order drawn at random.
 */
export function samplesOf(p: Params): Sample[] {
  const random = createRandom(p.seed, 'labels');
  const shifts = random.shuffle(Array.from({ length: p.anchors }, (_, a) => a));
  const remembered = (key: number, first: number, second: number) =>
    p.labels === 'random' ? random.integer(labelCount(p)) : key + (shifts[first] as number) + (shifts[second] as number);
  return Array.from({ length: p.keys }, (_, key) =>
    pairsOf(p.anchors).flatMap(([first, second]): Sample[] => [
      { part: first === 0 && second === p.anchors - 1 ? 'unseen' : 'rule', key, first, second, label: key + first + second },
      { part: 'memory', key, first, second, label: remembered(key, first, second) },
    ]),
  ).flat();
}

/** The mean of the three one-hot vectors of each sample, [samples][inputs]. */
export function inputsOf(samples: readonly Sample[], p: Params): Float32Array {
  const count = inputCount(p);
  const x = new Float32Array(samples.length * count);
  samples.forEach(({ part, key, first, second }, i) => {
    const anchor = p.keys + (part === 'memory' ? p.anchors : 0);
    for (const token of [key, anchor + first, anchor + second]) x[i * count + token]! += 1 / 3;
  });
  return x;
}

/** The labels as one-hot vectors, [samples][labels]. */
export function targetsOf(samples: readonly Sample[], p: Params): Float32Array {
  const count = labelCount(p);
  const y = new Float32Array(samples.length * count);
  samples.forEach(({ label }, i) => (y[i * count + label] = 1));
  return y;
}

/** Whether the largest output of each sample is that of its label. */
export function rightOf(outputs: ArrayLike<number>, samples: readonly Sample[], p: Params): boolean[] {
  const count = labelCount(p);
  return samples.map(({ label }, i) => {
    const own = outputs[i * count + label] as number;
    for (let c = 0; c < count; c++) if (c !== label && !((outputs[i * count + c] as number) < own)) return false;
    return true;
  });
}
