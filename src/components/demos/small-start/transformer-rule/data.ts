/**
 * The sequences: a key and two anchors, each of which shifts the key by a number of its own (the composite anchor functions of Zhang et al.
 * 2024, arXiv 2405.05409, Section 3, with shifts and sizes of ours).
 */
import { shifts } from './params.ts';

/** Keys are tokens 0 to 11 and stand for 1 to 12; the anchors are the tokens after them. */
export const keys = 12;
export const anchors = shifts.length;
export const vocabulary = keys + anchors;
/** Key, anchor, anchor. */
export const length = 3;

const least = 2 * Math.min(...shifts) + 1;
/** Every answer that the rule gives, from the least to the largest. */
export const classes = 2 * Math.max(...shifts) + keys - least + 1;

/** The number that a class stands for. */
export const answerOf = (label: number): number => label + least;

export interface Sequence {
  /** Index of the key, and of the anchors. */
  key: number;
  first: number;
  second: number;
  /** Key and both shifts added up. */
  rule: number;
  held: boolean;
}

/** Whether the anchors are those of the pair that is held out, in either order. */
export function isHeld(first: number, second: number, held: string): boolean {
  const name = `${first + 1}${second + 1}`;
  return name === held || name === `${held[1]}${held[0]}`;
}

/** All sequences, by first anchor, second anchor, key. */
export function sequencesOf(held: string): Sequence[] {
  return shifts.flatMap((a, first) =>
    shifts.flatMap((b, second) =>
      Array.from({ length: keys }, (_, key) => ({
        key,
        first,
        second,
        rule: key + 1 + a + b,
        held: isHeld(first, second, held),
      })),
    ),
  );
}

/** Tokens [sequences][length] and class of each. */
export function encoded(sequences: readonly Sequence[]): { tokens: number[]; labels: number[] } {
  return {
    tokens: sequences.flatMap(({ key, first, second }) => [key, keys + first, keys + second]),
    labels: sequences.map(({ rule }) => rule - least),
  };
}

/** What a trained pair that has one of the anchors in its place would give. */
export function neighbours({ key, first, second }: Sequence, held: string): number[] {
  const sum = (a: number, b: number) => key + 1 + (shifts[a] as number) + (shifts[b] as number);
  return shifts.flatMap((_, other) => [
    ...(isHeld(first, other, held) ? [] : [sum(first, other)]),
    ...(isHeld(other, second, held) ? [] : [sum(other, second)]),
  ]);
}
