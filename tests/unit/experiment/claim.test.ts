import { expect, test } from 'vitest';
import { judge, onceKnown, type Claim } from '#lib/experiment/claim.ts';

const text = { en: '', zh: '' };
const claim: Claim = {
  id: 'c',
  statement: text,
  quantity: text,
  source: 'xu2020frequency',
  sourceDetail: text,
  measure: 'ratio',
  threshold: 1,
  direction: 'above',
  passRate: 1,
  describe: () => text,
};
const frame = (ratio: number) => ({ step: 1, measures: { ratio } });

test.each([
  ['above', 1.01, 'holds'],
  ['above', 1, 'fails'],
  ['above', NaN, 'undecided'],
  ['above', Infinity, 'holds'],
  ['below', 0.99, 'holds'],
  ['below', 1, 'fails'],
] as const)('%s 1, measured %d: %s', (direction, ratio, outcome) => {
  expect(judge({ ...claim, direction }, frame(ratio)).outcome).toBe(outcome);
});

test('a measure that the frame does not have is an error of the experiment', () => {
  expect(() => judge({ ...claim, measure: 'other' }, frame(2))).toThrow('claim c reads measure other');
});

test('a sentence is said once its measure is known', () => {
  const say = (en: string) => ({ en, zh: '' });
  const describe = onceKnown(
    'ratio',
    ({ step }) => say(`step ${step}`),
    (ratio) => say(`ratio ${ratio}`),
  );
  expect([frame(NaN), frame(2)].map((now) => describe(now).en)).toEqual(['step 1', 'ratio 2']);
});
