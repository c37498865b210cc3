import { expect, test } from 'vitest';
import { classes, encoded, isHeld, neighbours, sequencesOf, vocabulary } from './data.ts';
import { mainLine } from './main-line.ts';
import { answersOf, meanOverKeys, shareRight } from './measures.ts';
import { pairName } from './params.ts';

test('a pair and its mirror image are held out together, and no other', () => {
  const sequences = sequencesOf('34');
  expect(sequences).toHaveLength(192);
  expect(sequences.filter(({ held }) => held)).toHaveLength(24);
  expect([isHeld(2, 3, '34'), isHeld(3, 2, '34'), isHeld(3, 3, '34')]).toEqual([true, true, false]);
  expect(sequencesOf('44').filter(({ held }) => held)).toHaveLength(12);
  expect([pairName(3, 2), pairName(2, 3), pairName(0, 0)]).toEqual(['34', '34', '11']);
});

test('the shift of the default pair occurs in no training sequence, and every class does', () => {
  const trained = sequencesOf('34').filter(({ held }) => !held);
  expect(trained.map(({ rule, key }) => rule - key - 1)).not.toContain(-5);
  const { tokens, labels } = encoded(trained);
  expect(new Set(labels).size).toBe(classes);
  expect([Math.min(...labels), Math.max(...labels)]).toEqual([0, classes - 1]);
  expect(Math.max(...tokens)).toBe(vocabulary - 1);
});

test('an answer with a shift drawn from the trained pairs mostly counts as borrowed: by itself that proves nothing', () => {
  const all = sequencesOf('34');
  const asked = all.filter(({ held }) => held);
  const trained = all.filter(({ held, key }) => !held && key === 0);
  const shares = asked.map(
    (sequence) =>
      trained.filter(({ rule, key }) => neighbours(sequence, '34').includes(sequence.key + rule - key)).length / trained.length,
  );
  expect(Math.min(...shares)).toBeGreaterThan(0.75);
});

test('the answer is the class with the largest output', () => {
  const sequences = sequencesOf('34');
  const { labels } = encoded(sequences);
  const outputs = labels.flatMap((label) => Array.from({ length: classes }, (_, c) => Number(c === label)));
  const answers = answersOf(outputs, sequences.length);
  expect([shareRight(answers, sequences, true), shareRight(answers, sequences, false)]).toEqual([1, 1]);
  expect(answers[0]).toBe(1 + 3 + 3);
});

test('a trained pair that shares an anchor gives another answer than the rule', () => {
  const [sequence] = sequencesOf('34').filter(({ held }) => held);
  expect(sequence?.rule).toBe(1 - 5);
  // (-1, +3), (-1, +1), (-1, -1) and (+3, -4), (+1, -4), (-4, -4)
  expect([...neighbours(sequence!, '34')].sort((a, b) => a - b)).toEqual([-7, -2, -1, 0, 1, 3]);
});

test('means are over the keys', () => {
  const values = Array.from({ length: 2 * 12 * 3 }, (_, i) => Math.floor(i / 36) + (i % 3));
  expect(Array.from(meanOverKeys(values, 3), (value) => Number(value.toFixed(5)))).toEqual([0, 1, 2, 1, 2, 3]);
});

test('vectors on a line stand where they are, in the order of their numbers', () => {
  const vectors = [3, 1, -2].flatMap((t) => [1 - 0.6 * t, 2 - 0.8 * t]);
  const { places, share } = mainLine(vectors, 2, [3, 1, -2]);
  expect(share).toBeCloseTo(1, 9);
  [3 - 2 / 3, 1 - 2 / 3, -2 - 2 / 3].forEach((place, i) => expect(places[i]).toBeCloseTo(place, 9));
});
