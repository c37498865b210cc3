/** All words of the figure, in both languages. */
import { listed, percent, type Lang, type Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import { anchors, keys } from './data.ts';
import type { RuleFrame, Transformer } from './frame.ts';
import { byHeart, byRule, firstStep } from './measures.ts';
import type { Params } from './params.ts';

/** The rule comes with the training sequences where its step is not later than this many times theirs. */
const together = 1.5;

export const text: DemoText<RuleFrame> = {
  title: { en: 'What does a transformer say to a pair it has never seen?', zh: '遇到从未见过的组合，transformer 会怎样回答？' },
  prediction: {
    question: {
      en: 'Two small transformers learn how pairs of anchors shift a key; one pair is held out. When, if ever, does the network from the small start answer 90% of that pair by the rule?',
      zh: '两个小 transformer 学习锚点对如何移动键，留出一对不训练。小初始化的网络能按规律答对这一对的 90% 吗？若能，何时？',
    },
    options: [
      { en: 'About when it knows its training set by heart', zh: '差不多在背下训练集的时候' },
      { en: 'Only long after', zh: '很久以后' },
      { en: 'Never: nobody told it', zh: '永远不能：没有人教过它' },
    ],
    outcome({ small, steps }) {
      const [rule, known] = [firstStep(steps, small.held, byRule), firstStep(steps, small.train, byHeart)];
      if (Number.isNaN(rule)) return 2;
      return rule <= together * known ? 0 : 1;
    },
    why: {
      en: 'One explanation: from a small start the weights first line up, and the network is effectively a small one, with room for what each anchor does but not for a table of pairs.',
      zh: '一种解释：从小初始化出发，权重先聚到少数方向，网络实际上很小，装得下每个锚点各自的作用，装不下一张锚点对的表。',
    },
  },
  caption: {
    en: 'A key and two anchors, each with its shift; the answer is the sum. Cells: how many of 12 keys each network answers right, by first and second anchor. Framed: held out; tap a cell to hold out another pair. Below: shares in time, answers, tokens, attention, query matrix.',
    zh: '输入为键与两个锚点，答案是键加上两个移动量。表格：各锚点对的 12 个键答对几个；加框的未参加训练，点一格可改换。下方：准确率随步数的变化、回答、词元、注意力、查询矩阵。',
  },
};

export const labels = {
  small: { en: 'Small start, g = {g}', zh: '小初始化，g = {g}' },
  large: { en: 'Large start, g = {g}', zh: '大初始化，g = {g}' },
  first: { en: 'first', zh: '前' },
  second: { en: 'second anchor', zh: '后一个锚点' },
  cell: {
    en: 'First anchor {first}, second {second}: {right} of 12 right{held}. Hold out this pair',
    zh: '前一个锚点 {first}，后一个 {second}：12 个答对 {right} 个{held}。留出这一对',
  },
  heldOut: { en: ', held out', zh: '，已留出' },
  time: { en: 'In time', zh: '随步数' },
  answers: { en: 'Answers', zh: '回答' },
  tokens: { en: 'Tokens', zh: '词元' },
  line: { en: 'Tokens on their main line', zh: '各词元在主方向上的位置' },
  number: { en: 'number of the key, shift of the anchor', zh: '键的数，锚点的移动量' },
  keys: { en: 'keys', zh: '键' },
  anchors: { en: 'anchors', zh: '锚点' },
  attention: { en: 'Attention', zh: '注意力' },
  rows: { en: 'Query matrix', zh: '查询矩阵' },
  right: { en: 'Answered right', zh: '答对的比例' },
  trained: { en: 'trained', zh: '训练过的' },
  held: { en: 'held out', zh: '留出的' },
  toHeld: { en: 'To the held-out pair', zh: '对留出一对的回答' },
  key: { en: 'key', zh: '键' },
  rule: { en: 'rule', zh: '规律' },
  answer: { en: 'answer', zh: '回答' },
  looks: { en: 'The last position looks at', zh: '最后一个位置看向' },
  positions: { en: 'key, first anchor, second anchor', zh: '键、前一个锚点、后一个锚点' },
  cosines: { en: 'Cosines at step {step}: g = {g}', zh: '第 {step} 步的余弦：g = {g}' },
  lined: { en: 'Pairs with |cos| > 0.7', zh: '|cos| > 0.7 的行对' },
} satisfies Record<string, Text>;

/** How many of the keys are answered right, [first anchor][second anchor]. */
export function rightCounts({ answers }: Transformer, sequences: readonly { rule: number }[]): number[] {
  return Array.from({ length: anchors * anchors }, (_, pair) => {
    const own = sequences.slice(pair * keys, (pair + 1) * keys);
    return own.filter(({ rule }, key) => answers[pair * keys + key] === rule).length;
  });
}

export type Start = 'small' | 'large';

/** The start of a network as the texts name it. */
export const startName = (start: Start, lang: Lang): string =>
  ({ small: { en: 'small start', zh: '小初始化' }, large: { en: 'large start', zh: '大初始化' } })[start][lang];

/** What each panel shows of one network, with its numbers, for readers who do not see it. */
export function alts(frame: RuleFrame, start: Start, lang: Lang) {
  const { step, early, steps } = frame;
  const network = frame[start];
  const [train, held] = [network.train, network.held].map((shares) => percent(shares.at(-1) ?? NaN)) as [string, string];
  const aligned = percent(network.aligned[steps.indexOf(early)] ?? NaN);
  const name = startName(start, lang);
  const lines = [network.keys, network.anchors].map(({ share }) => percent(share)) as [string, string];
  const means = [0, 1, 2].map((place) => {
    const shares = network.attention.filter((_, i) => i % 3 === place);
    return percent(shares.reduce((sum, share) => sum + share, 0) / shares.length);
  });
  return {
    en: {
      table: `Anchor pairs, ${name}, step ${step}: ${train} of the training sequences right, ${held} of those held out.`,
      time: `Shares answered right by step, ${name}: at step ${step} ${train} of the training sequences and ${held} of those held out.`,
      answers: `Answers to the held-out pair at step ${step}, ${name}: ${held} lie on the line of the rule.`,
      tokens: `Token vectors at step ${step}, ${name}: the line of the keys holds ${lines[0]} of what they differ by, that of the anchors ${lines[1]}.`,
      attention: `Attention of the last position at step ${step}, ${name}, to key, first and second anchor: ${listed(means, lang)} in the mean.`,
      rows: `Cosines between the rows of the query matrix at step ${early}, ${name}: ${aligned} of the pairs have |cos| > 0.7.`,
    },
    zh: {
      table: `锚点对，${name}，第 ${step} 步：训练序列答对 ${train}，留出的答对 ${held}。`,
      time: `各步答对的比例，${name}：第 ${step} 步训练序列 ${train}，留出的 ${held}。`,
      answers: `第 ${step} 步对留出一对的回答，${name}：${held} 落在规律的线上。`,
      tokens: `第 ${step} 步的词元向量，${name}：键的主方向占其差异的 ${lines[0]}，锚点的占 ${lines[1]}。`,
      attention: `第 ${step} 步最后一个位置的注意力，${name}：对键、前后两个锚点平均为 ${listed(means, lang)}。`,
      rows: `第 ${early} 步查询矩阵各行之间的余弦，${name}：${aligned} 的行对满足 |cos| > 0.7。`,
    },
  }[lang];
}

/** The course of the lined-up rows of both networks in words. */
export function altOfLined({ small, large, step }: RuleFrame, lang: Lang): string {
  const [a, b] = [small, large].map(({ aligned }) => percent(aligned.at(-1) ?? NaN)) as [string, string];
  return {
    en: `Share of the pairs of rows of the query matrix with |cos| > 0.7: at step ${step} ${a} from the small start and ${b} from the large.`,
    zh: `查询矩阵中 |cos| > 0.7 的行对比例：第 ${step} 步小初始化 ${a}，大初始化 ${b}。`,
  }[lang];
}

export type SetPair = (change: Partial<Params>, run?: boolean) => void;
