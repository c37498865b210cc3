/** What the figure claims of a run. */
import { below, onceKnown, type Claims } from '#lib/experiment/claim.ts';
import { showPercent } from '#lib/experiment/params.ts';
import { fill, inBoth, type Text } from '#lib/i18n/text.ts';
import type { StaircaseFrame } from './frame.ts';
import { delaysOf } from './measures.ts';

const rounded = (step = NaN) => (Number.isNaN(step) ? '–' : Math.round(step).toString());

/** How many of the nine half-steps have come. */
function soFar({ courses }: StaircaseFrame): Text {
  const known = courses.flatMap(({ halfSteps }) => halfSteps).filter((step) => !Number.isNaN(step)).length;
  return { en: `${known} of 9 steps have come.`, zh: `九级台阶中已到来 ${known} 级。` };
}

const share = (value: number) => (Number.isFinite(value) ? showPercent(value) : '∞');

export const claims: Claims<StaircaseFrame> = {
  computed: {
    en: 'The drawn weights tell when the steps come: all nine, three of each start, come within 0.1% of the time computed before training.',
    zh: '抽到的权重已决定台阶何时到来：三次训练、各三级，九级台阶的时刻与训练前算出的相差都不超过 0.1%。',
    quantity: {
      en: 'Largest relative difference between a computed and a measured half-step; infinite where a mode is not half learned in the run',
      zh: '算出的与测得的半程步数之间的最大相对差；若有模态在训练中未学到一半，则为无穷',
    },
    source: 'saxe2014exact',
    sourceDetail: {
      en: 'Equation 12, the course of each mode from small weights; there in continuous time and without overlaps between the modes’ initial directions',
      zh: '式 12：小初始化下各模态的变化过程；原文取连续时间，各模态的初始方向互不重叠',
    },
    ...below('off', 0.001),
    describe: onceKnown('off', soFar, (off, { courses }) => {
      const last = courses.at(-1);
      const values = {
        off: share(off),
        step: rounded(last?.halfSteps.at(-1)),
        computed: rounded(last?.computedHalfSteps.at(-1)),
      };
      const text = {
        en: 'nine steps, at most {off} off; the last came at {step}, computed: {computed}.',
        zh: '九级台阶，偏差至多 {off}；最后一级在第 {step} 步，算出的是 {computed}。',
      };
      return inBoth((lang) => fill(text[lang], values));
    }),
  },
  'same-delay': {
    en: 'A start a hundred times smaller delays a step by a number of steps, and a start again a hundred times smaller by the same number, within 0.015%.',
    zh: '初始权重缩小到百分之一，一级台阶推迟若干步；再缩小到百分之一，又推迟同样多的步数，相差不超过 0.015%。',
    quantity: {
      en: 'Largest over the modes of the relative difference between the second delay and the first; infinite where a mode is not half learned in the run',
      zh: '各模态两次推迟的步数之间的最大相对差；若有模态在训练中未学到一半，则为无穷',
    },
    source: 'saxe2014exact',
    sourceDetail: {
      en: 'Equation 11, the time to learn a mode, with the logarithm of its initial strength',
      zh: '式 11：学会一个模态所需的时间，含其初始强度的对数',
    },
    ...below('uneven', 0.00015),
    describe: onceKnown('uneven', soFar, (uneven, { courses }) => {
      const [first, second] = (delaysOf(courses).at(-1) ?? []).map(rounded);
      const text = {
        en: 'the last step is delayed by {first} steps, then by {second}; over the three steps the two differ by {uneven} at most.',
        zh: '最后一级台阶先推迟 {first} 步，再推迟 {second} 步；三级台阶的两次推迟至多相差 {uneven}。',
      };
      return inBoth((lang) => fill(text[lang], { first: first ?? '–', second: second ?? '–', uneven: share(uneven) }));
    }),
  },
};
