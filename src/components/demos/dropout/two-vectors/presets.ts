/** Two quantities that are least for equal vectors, and two that are not. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  squares: {
    label: { en: 'Sum of squares', zh: '平方和' },
    en: 'The sum stays, the squares shrink: every vector moves straight to the same share of the sum.',
    zh: '总和不变，平方和减小：每个向量都径直走向总和的均分。',
  },
  lengths: {
    label: { en: 'Sum of lengths', zh: '长度之和' },
    params: { objective: 'lengths', steps: 1000 },
    expect: 'fails',
    question: {
      en: 'The sum of the lengths is made small, not of their squares: do the vectors end equal?',
      zh: '改为使长度之和最小，而不是平方和：各向量最后相等吗？',
    },
    en: 'They end parallel, not equal. The sum of lengths is least as soon as all vectors point the same way; nothing makes them equally long.',
    zh: '最后平行，但不相等。只要所有向量方向相同，长度之和就已最小，没有什么使它们一样长。',
  },
  'no-dropout': {
    label: { en: 'Error without dropout', zh: '没有 dropout 的误差' },
    params: { objective: 'error' },
    expect: 'fails',
    question: {
      en: 'The vectors shall only add up to S, and none is dropped: do they end equal?',
      zh: '只要求各向量加起来等于 S，一个也不丢弃：最后相等吗？',
    },
    en: 'Nothing moves. Only the sum counts, and it is right from the start: the unequal split is as good as any.',
    zh: '什么也不动。要紧的只有总和，而总和一开始就对：分得均匀不均匀，都一样好。',
  },
  dropout: {
    label: { en: 'Error under dropout', zh: 'dropout 下的误差' },
    params: { objective: 'dropout' },
    question: {
      en: 'The vectors shall only add up to S, but each is dropped with probability 1/2: do they end equal?',
      zh: '只要求加起来等于 S，但每个向量以 1/2 的概率丢弃：最后相等吗？',
    },
    en: 'They end equal, and a little short of S, although nobody asks for equal vectors. Averaged over all ways of dropping, the error punishes the sum of squares.',
    zh: '最后相等，总和略短于 S，虽然并没有要求各向量相等。对所有丢弃方式取平均，误差就惩罚平方和。',
  },
};
