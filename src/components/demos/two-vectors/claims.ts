/** The claim of two-vectors, and its verdict in words. */
import type { Claim } from '#lib/experiment/claim.ts';
import { showNumber } from '#lib/experiment/params.ts';
import type { TwoVectorsFrame } from './experiment.ts';
import { square, sumOfSquares, type Vector } from './vector.ts';

/** Vectors from x and y in turn. */
export const vectorsOf = (flat: ArrayLike<number>): Vector[] =>
  Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i] as number, flat[2 * i + 1] as number]);

/** Sum of squares in units of the least one that vectors with the given sum can have, |S|^2 / n. */
export const excess = (vectors: readonly Vector[], sum: Vector) => (sumOfSquares(vectors) * vectors.length) / square(sum);

const show = (value: number) => showNumber(Number(value.toPrecision(3)));

export const claims: Claim<TwoVectorsFrame>[] = [
  {
    id: 'equal-split',
    statement: {
      en: 'Of all vectors with a given sum, equal ones have the least sum of squares: descent ends at the equal split from every start.',
      zh: '在总和给定的所有向量中，彼此相等时平方和最小：无论从哪里出发，梯度下降都到达均分。',
    },
    quantity: {
      en: 'Largest distance of a vector from the mean of all, as a share of the sum’s length',
      zh: '各向量与平均向量的最大距离占总和长度的比例',
    },
    source: 'zhang2024dropout',
    sourceDetail: { en: 'why dropout makes neurons alike', zh: 'dropout 为何使神经元趋同' },
    measure: 'distance',
    threshold: 1e-6,
    direction: 'below',
    passRate: 1,
    describe({ pair, chain, sum, measures }) {
      const [two, many] = [pair, chain].map((trail) => show(excess(vectorsOf(trail.at(-1) ?? []), sum)));
      const n = (chain[0]?.length ?? 0) / 2;
      const value = measures['distance'] ?? NaN;
      if (Number.isNaN(value))
        return {
          en: `so far the sum of squares of the two vectors is ${two} times the least, that of the ${n} vectors ${many} times.`,
          zh: `目前两个向量的平方和是最小值的 ${two} 倍，${n} 个向量的是 ${many} 倍。`,
        };
      const apart = value < 1e-6 ? { en: 'less than a millionth', zh: '不到百万分之一' } : null;
      return {
        en: `the vectors end ${apart ? apart.en : show(value)} of the sum’s length from being equal; the sum of squares is ${two} times the least for two, ${many} times for ${n}.`,
        zh: `最后各向量与均分相差总和长度的${apart ? apart.zh : ` ${show(value)} 倍`}；两个向量的平方和是最小值的 ${two} 倍，${n} 个的是 ${many} 倍。`,
      };
    },
  },
];
