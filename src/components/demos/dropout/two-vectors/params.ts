/** The parameters. */
import { learningRate, steps } from '#lib/experiment/network-params.ts';
import { choice, number, seed, type ParamsOf } from '#lib/experiment/params.ts';
import { vector } from '../../shared/plane-params.ts';

/** Largest coordinate that a handle can reach. */
export const limit = 2;
/** Least first coordinate of the sum, so that it is never zero. */
export const leastSum = 0.4;

export const params = {
  objective: choice({
    label: { en: 'What is made small', zh: '最小化的量' },
    default: 'squares',
    primary: true,
    options: [
      { value: 'squares', label: { en: 'the sum of squares, sum fixed', zh: '平方和（总和固定）' } },
      { value: 'dropout', label: { en: 'the error under dropout', zh: 'dropout 下的误差' } },
      { value: 'error', label: { en: 'the error without dropout', zh: '没有 dropout 的误差' } },
      { value: 'lengths', label: { en: 'the sum of lengths, sum fixed', zh: '长度之和（总和固定）' } },
    ],
  }),
  count: number({
    label: { en: 'Vectors in the chain', zh: '折线中的向量个数' },
    default: 10,
    primary: true,
    min: 2,
    max: 12,
    integer: true,
  }),
  first: vector({ en: 'First of the two vectors', zh: '两个向量中的第一个' }, [0.3, 1.4], limit),
  sum: vector({ en: 'Sum of the vectors', zh: '向量的总和' }, [1.6, 0.4], limit, leastSum),
  unequal: number({
    label: { en: 'How unequal the chain begins', zh: '折线初始的不均匀程度' },
    help: { en: 'Standard deviation of the random part of each vector’s coordinates.', zh: '每个向量坐标中随机部分的标准差。' },
    default: 0.5,
    min: 0,
    max: 1,
    step: 0.05,
  }),
  keep: number({
    label: { en: 'Keep probability of dropout', zh: 'dropout 的保留概率' },
    default: 0.5,
    min: 0.2,
    max: 0.95,
    step: 0.05,
  }),
  learningRate: learningRate({ default: 0.05, min: 0.005, max: 0.05 }),
  steps: steps({ default: 200, min: 20, max: 5000 }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;
