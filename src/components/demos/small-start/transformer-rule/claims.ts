/** What the figure claims of a run. */
import { above, below, onceKnown, type Claims } from '#lib/experiment/claim.ts';
import { percent, type Text } from '#lib/i18n/text.ts';
import { keys } from './data.ts';
import type { RuleFrame, Transformer } from './frame.ts';
import { byHeart, byRule, firstStep } from './measures.ts';

const soFar =
  (which: 'small' | 'large') =>
  (frame: RuleFrame): Text => {
    const share = percent(frame[which].held.at(-1) ?? NaN);
    return { en: `${share} of the held-out sequences so far.`, zh: `留出的序列目前答对 ${share}。` };
  };

/** "24 of 24". */
function counted(share: number, { heldPair }: RuleFrame): Text {
  const all = heldPair[0] === heldPair[1] ? keys : 2 * keys;
  const right = Math.round(share * all);
  return { en: `${right} of ${all}`, zh: `${all} 个中的 ${right} 个` };
}

/** When a network knows its training sequences by heart. */
function whenKnown({ train }: Transformer, steps: readonly number[]): Text {
  const step = firstStep(steps, train, byHeart);
  if (Number.isNaN(step)) return { en: 'not by the end', zh: '到结束仍未背下' };
  return { en: `at step ${step}`, zh: `第 ${step} 步` };
}

const source = 'zhang2024initialization';

export const claims: Claims<RuleFrame> = {
  rule: {
    en: 'From the small start the transformer answers by the rule what it has never seen: more than 90% of the held-out sequences.',
    zh: '小初始化的 transformer 能按规律回答从未见过的序列：留出的序列答对 90% 以上。',
    quantity: {
      en: 'Share of the held-out sequences that the network from the small start answers by the rule, at the end',
      zh: '训练结束时，小初始化网络按规律答对的留出序列所占比例',
    },
    source,
    sourceDetail: {
      en: 'Figure 2: the phases of inferential and symmetric solutions; sizes and data are ours',
      zh: '图 2：推理解与对称解的相图；规模与数据为本站所设',
    },
    ...above('heldSmall', byRule),
    describe: onceKnown('heldSmall', soFar('small'), (value, frame) => {
      const count = counted(value, frame);
      const step = firstStep(frame.steps, frame.small.held, byRule);
      if (Number.isNaN(step)) return { en: `${count.en} held-out sequences right.`, zh: `留出的 ${count.zh}答对。` };
      return {
        en: `${count.en} held-out sequences right; 90% reached at step ${step}.`,
        zh: `留出的 ${count.zh}答对；第 ${step} 步达到 90%。`,
      };
    }),
  },
  'no-rule': {
    en: 'From the large start it does not: it answers less than a quarter of the held-out sequences by the rule.',
    zh: '大初始化的则不能：留出的序列按规律答对的不到四分之一。',
    quantity: {
      en: 'Share of the held-out sequences that the network from the large start answers by the rule, at the end',
      zh: '训练结束时，大初始化网络按规律答对的留出序列所占比例',
    },
    source,
    sourceDetail: { en: 'the same', zh: '同上' },
    ...below('heldLarge', 0.25),
    describe: onceKnown('heldLarge', soFar('large'), (value, frame) => {
      const count = counted(value, frame);
      return { en: `${count.en} right.`, zh: `${count.zh}答对。` };
    }),
  },
  'by-heart': {
    en: 'Both know by heart what they were trained on: more than 99% of it is answered right.',
    zh: '两者都背下了训练序列：答对 99% 以上。',
    quantity: {
      en: 'Share of the training sequences answered right at the end, the lesser of the two networks',
      zh: '训练结束时训练序列答对的比例，取两个网络中较小者',
    },
    source,
    sourceDetail: { en: 'the comparison of starts; this condition of it is ours', zh: '两种初始化的对照；这一前提为本站所设' },
    ...above('trained', byHeart),
    describe({ small, large, steps, measures }) {
      const [first, second] = [whenKnown(small, steps), whenKnown(large, steps)];
      if (Number.isNaN(measures['trained'])) return { en: `step ${steps.at(-1)}.`, zh: `第 ${steps.at(-1)} 步。` };
      return { en: `small start ${first.en}, large start ${second.en}.`, zh: `小初始化：${first.zh}；大初始化：${second.zh}。` };
    },
  },
  'line-up': {
    en: 'Early, at step 150, the rows of the query matrix have lined up from the small start alone: their shares of nearly parallel pairs are more than half of all pairs apart.',
    zh: '训练早期（第 150 步），只有小初始化网络的查询矩阵各行已聚到少数方向：近乎平行的行对，两个网络相差一半以上。',
    quantity: {
      en: 'Share of the pairs of rows of the query matrix with |cos| > 0.7 at step 150: small start less large start',
      zh: '第 150 步查询矩阵中 |cos| > 0.7 的行对比例：小初始化减大初始化',
    },
    source,
    sourceDetail: {
      en: 'Figures 5 and 10: condensation of the query matrix from small initial weights, |cos| > 0.7; the step and the difference are ours',
      zh: '图 5、图 10：小初始化下查询矩阵的凝聚，|cos| > 0.7；步数与差值为本站所设',
    },
    ...above('linedUp', 0.5),
    describe({ small, large, steps, early }) {
      const place = steps.indexOf(early);
      const [first, second] = [small, large].map(({ aligned }) => percent(aligned[place] ?? NaN)) as [string, string];
      return {
        en: `${first} of the pairs at step ${early} from the small start, ${second} from the large.`,
        zh: `第 ${early} 步，小初始化 ${first} 的行对近乎平行，大初始化 ${second}。`,
      };
    },
  },
};
