/** When each network knows its training sequences, and when the small start answers by the rule; rows lined up early and at the end. */
import type { Quantities } from '#lib/experiment/quoted.ts';
import { rankCorrelation } from '#lib/numerics/rank-correlation.ts';
import { keys, neighbours, sequencesOf } from './data.ts';
import type { MainLine, RuleFrame, Transformer } from './frame.ts';
import { byHeart, byRule, firstStep } from './measures.ts';
import { shifts, type Params } from './params.ts';

/** Share of the answers to the held-out pair that a trained pair with one of its anchors would give. */
function borrowed({ answers }: Transformer, held: string): number {
  const asked = sequencesOf(held).flatMap((sequence, i) => (sequence.held ? [{ sequence, answer: answers[i] as number }] : []));
  return asked.filter(({ sequence, answer }) => neighbours(sequence, held).includes(answer)).length / asked.length;
}

/** Rank correlation of where tokens stand on their line with their numbers, without its sign. */
const inOrder = ({ places }: MainLine, numbers: readonly number[]) => Math.abs(rankCorrelation(places, numbers));
const keyNumbers = Array.from({ length: keys }, (_, key) => key + 1);

export default (({ small, large, steps, early, heldPair }) => {
  const place = steps.indexOf(early);
  const known = steps.indexOf(firstStep(steps, small.train, byHeart));
  return {
    knownSmall: firstStep(steps, small.train, byHeart),
    knownLarge: firstStep(steps, large.train, byHeart),
    ruleStep: firstStep(steps, small.held, byRule),
    heldWhenKnown: small.held[known] ?? NaN,
    heldEnd: small.held.at(-1) ?? NaN,
    trainedEarly: small.train[place] as number,
    borrowed: borrowed(large, heldPair),
    /** 1 where the held-out pair is answered by the rule before the training sequences are known. */
    ruleBeforeKnown: Number(firstStep(steps, small.held, byRule) < firstStep(steps, small.train, byHeart)),
    keysInOrder: inOrder(small.keys, keyNumbers),
    keysInOrderLarge: inOrder(large.keys, keyNumbers),
    anchorsInOrder: inOrder(small.anchors, shifts),
    keysOnLine: small.keys.share,
    keysOnLineLarge: large.keys.share,
    alignedSmall: small.aligned[place] as number,
    alignedLarge: large.aligned[place] as number,
    alignedBefore: small.aligned[0] as number,
    alignedEnd: small.aligned.at(-1) as number,
  };
}) satisfies Quantities<Params, RuleFrame>;
