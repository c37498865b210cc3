/** Two quantities that are least for equal vectors, and two that are not. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  squares: {
    label: { en: 'Sum of squares', zh: '平方和' },
    en: 'The sum stays, the squares shrink: every vector moves straight to the same share of the sum.',
    zh: '总和不变，平方和减小：每个向量都径直走向总和的同一份。',
  },
  dropout: {
    label: { en: 'Dropout does it', zh: 'dropout 也如此' },
    params: { objective: 'dropout' },
    en: 'Nobody asks for equal vectors here: the vectors shall only add up to S although each is dropped with probability 1/2. Averaged over all ways of dropping, that punishes the sum of squares. The vectors become equal, and a little short of S.',
    zh: '这里并没有要求各向量相等，只要求它们加起来等于 S，而每个向量以 1/2 的概率被丢弃。对所有丢弃方式取平均，就等于惩罚平方和。各向量变得相等，总和则略短于 S。',
  },
  'no-dropout': {
    label: { en: 'Breaks it: no dropout', zh: '反例：没有 dropout' },
    params: { objective: 'error' },
    expect: 'fails',
    en: 'Without dropout only the sum counts. It is right from the start, so nothing moves: the unequal split is as good as any.',
    zh: '没有 dropout 时只看总和。总和一开始就对，所以什么也不动：不均匀的分法与任何分法一样好。',
  },
  lengths: {
    label: { en: 'Breaks it: lengths', zh: '反例：长度之和' },
    params: { objective: 'lengths', steps: 1000 },
    expect: 'fails',
    en: 'The sum of lengths instead of squares is least as soon as all vectors point the same way. Nothing makes them equally long.',
    zh: '换成长度之和，只要所有向量方向相同就已最小，没有什么使它们一样长。',
  },
};
