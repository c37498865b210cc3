/** What the figure claims. */
import { above, below, onceKnown, type Claims } from '#lib/experiment/claim.ts';
import { showPercent } from '#lib/experiment/params.ts';
import type { Text } from '#lib/i18n/text.ts';
import type { RuleOrTableFrame } from './frame.ts';

type Size = 'small' | 'large';

const names: Record<Size, Text> = {
  small: { en: 'small start', zh: '小初始化' },
  large: { en: 'large start', zh: '大初始化' },
};

/** Up to how much, in percent; of what is next to nothing, no digits. */
const upTo = (share: number): Text =>
  share < 1e-4
    ? { en: 'less than 0.01%', zh: '不到 0.01%' }
    : { en: `up to ${showPercent(share)}`, zh: `最多 ${showPercent(share)}` };

/** While the run goes on, or where a network has not learned the trained cells. */
const soFar =
  (size: Size) =>
  (frame: RuleOrTableFrame): Text => {
    const trained = upTo(frame[size].trained.at(-1) ?? NaN);
    return {
      en: `${names[size].en}: so far off by ${trained.en} in the trained cells.`,
      zh: `${names[size].zh}：目前训练格中的误差${trained.zh}。`,
    };
  };

const sentence =
  (size: Size) =>
  (value: number, frame: RuleOrTableFrame): Text => {
    const [unseen, trained] = [upTo(value), upTo(frame[size].trained.at(-1) ?? NaN)];
    const count = frame.held.length;
    return {
      en: `${names[size].en}: off by ${unseen.en} of the spread in ${count} unseen cells, ${trained.en} in trained ones.`,
      zh: `${names[size].zh}：${count} 个未见格中，误差${unseen.zh}；训练格中${trained.zh}。`,
    };
  };

export const claims: Claims<RuleOrTableFrame> = {
  'small-follows': {
    en: 'From small initial weights a network that has learned some cells of a table of sums knows the others: in none is it off by more than 0.3% of the spread.',
    zh: '小初始化的网络学会一张加法表的一部分格子，其余的也就会了：任何一格的误差都不超过极差的 0.3%。',
    quantity: {
      en: 'Greatest error in the cells held out, small start, as a share of the table’s spread',
      zh: '小初始化的网络在留出格中的最大误差（占表的极差的比例）',
    },
    source: 'zhang2024initialization',
    sourceDetail: {
      en: 'Figure 2: small initial weights favour rules over memory; there in transformers, on another task',
      zh: '图 2：小初始化偏向规律而非记忆；原文用 transformer，任务不同',
    },
    ...below('small', 0.003),
    describe: onceKnown('small', soFar('small'), sentence('small')),
  },
  'large-errs': {
    en: 'From large initial weights it knows the same cells, and is off by more than the table’s whole spread in one of the others.',
    zh: '大初始化的网络同样学会了那些格子，而在其余某一格，误差超过整张表的极差。',
    quantity: {
      en: 'Greatest error in the cells held out, large start, as a share of the table’s spread',
      zh: '大初始化的网络在留出格中的最大误差（占表的极差的比例）',
    },
    source: 'zhang2024initialization',
    sourceDetail: {
      en: 'Figure 2: large initial weights favour memory over rules; there in transformers, on another task',
      zh: '图 2：大初始化偏向记忆而非规律；原文用 transformer，任务不同',
    },
    ...above('large', 1),
    describe: onceKnown('large', soFar('large'), sentence('large')),
  },
};
