/** The settings found, and others: the cause looked for in other places, and three settings that break a claim. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  start: {
    label: { en: 'Two starts, one pair held out', zh: '两种初始化，留出一对锚点' },
    en: 'The shift of the held-out pair, −5, occurs in no training sequence. From the small start the network adds what each anchor does; from the large one it answers with other shifts.',
    zh: '留出的那一对合起来移 −5，训练序列里从未出现。小初始化的网络把两个锚点各自的作用加起来；大初始化的网络答的是别的移动量。',
  },
  readout: {
    label: { en: 'Read-outs exchanged', zh: '对换输出层' },
    question: {
      en: 'The read-out of the small start begins large, that of the large start small: does each still answer as before?',
      zh: '小初始化的网络换上大的输出层，大初始化的换上小的：各自的回答还和原来一样吗？',
    },
    params: { readout: 'other' },
    expect: 'depends',
    share: 0.77,
    en: 'For most seeds each answers as before. The size of the first outputs decides little.',
    zh: '多数种子下，各自的回答不变。最初输出的大小关系不大。',
  },
  'never-said': {
    label: { en: 'Hold out (−4, −4)', zh: '留出 (−4, −4)' },
    question: {
      en: 'The pair that shifts the farthest is held out: does the small start still answer more than 90% by the rule?',
      zh: '留出移得最远的一对：小初始化仍能按规律答对 90% 以上吗？',
    },
    params: { held: '44' },
    expect: 'fails',
    en: 'The three least answers now occur in no training sequence, and are not given. For the other keys it follows the rule.',
    zh: '最小的三个答案从此不再出现在训练序列里，网络也就不会给出。其余的键仍按规律回答。',
  },
  decay: {
    label: { en: 'Weight decay 1', zh: '权重衰减 1' },
    question: {
      en: 'A hundred times the weight decay, 1600 steps: does the large start still miss most of the held-out pair?',
      zh: '权重衰减增大到一百倍，训练 1600 步：大初始化仍答不对留出的大部分吗？',
    },
    params: { decay: 1, steps: 1600 },
    expect: 'fails',
    en: 'Decay takes the large weights back down, and from there most of the rule is found too: complexity can be controlled in the start or on the way.',
    zh: '衰减把大权重拉小，之后也能找到大部分规律：复杂度可以在起点控制，也可以在途中控制。',
  },
  norm: {
    label: { en: 'Two blocks, layer norm', zh: '两层，层归一化' },
    question: {
      en: 'Two blocks, and layer norm after each addition, as larger models have: does the small start still answer more than 90% by the rule?',
      zh: '两层，每次相加之后做层归一化，像更大的模型那样：小初始化仍能按规律答对 90% 以上吗？',
    },
    params: { layerNorm: true, blocks: 2 },
    expect: 'fails',
    en: 'Much of the rule, never all of it. One explanation: layer norm brings every position to one size, however small the weights are.',
    zh: '学到不少规律，却学不全。一种解释：不论权重多小，层归一化都把每个位置拉到同一大小。',
  },
};
