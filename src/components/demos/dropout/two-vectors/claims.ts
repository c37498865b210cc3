/** What the figure claims of a run. */
import { below, type Claims } from '#lib/experiment/claim.ts';
import { showDigits } from '#lib/experiment/params.ts';
import type { TwoVectorsFrame } from './frame.ts';
import { excess, sumOfSquares } from './vectors.ts';

export const claims: Claims<TwoVectorsFrame> = {
  'equal-split': {
    en: 'Of all vectors with a given sum, equal ones have the least sum of squares: descent ends at the equal split from every start.',
    zh: '在总和给定的所有向量中，彼此相等时平方和最小：无论从哪里出发，梯度下降都到达均分。',
    quantity: {
      en: 'Largest distance of a vector from the mean of all, as a share of the sum’s length',
      zh: '各向量与平均向量的最大距离占总和长度的比例',
    },
    source: 'zhang2024dropout',
    sourceDetail: { en: 'why dropout makes neurons alike', zh: 'dropout 为何使神经元趋同' },
    ...below('distance', 1e-6),
    passRate: 1,
    exact: true,
    describe({ pair, chain, sum, measures }) {
      const [two = [], many = []] = [pair, chain].map((trail) => trail.at(-1) ?? []);
      const [squares, squaresOfMany] = [two, many].map((vectors) => showDigits(sumOfSquares(vectors), 3));
      const [ratio, ratioOfMany] = [two, many].map((vectors) => showDigits(excess(vectors, sum), 3));
      const n = many.length;
      const value = measures['distance'] ?? NaN;
      if (Number.isNaN(value))
        return {
          en: `so far the sum of squares is ${squares} for two vectors (${ratio} × least), ${squaresOfMany} for ${n} (${ratioOfMany} × least).`,
          zh: `目前的平方和：两个向量 ${squares}（最小值的 ${ratio} 倍），${n} 个 ${squaresOfMany}（${ratioOfMany} 倍）。`,
        };
      const share = showDigits(value, 3);
      const apart =
        value < 1e-6 ? { en: 'less than a millionth', zh: '不到 |S| 的百万分之一' } : { en: share, zh: ` |S| 的 ${share} 倍` };
      return {
        en: `the vectors end ${apart.en} of |S| from equal; sum of squares ${squares} for two (${ratio} × least), ${squaresOfMany} for ${n} (${ratioOfMany} × least).`,
        zh: `最后各向量与均分相差${apart.zh}；平方和：两个向量 ${squares}（最小值的 ${ratio} 倍），${n} 个 ${squaresOfMany}（${ratioOfMany} 倍）。`,
      };
    },
  },
};
