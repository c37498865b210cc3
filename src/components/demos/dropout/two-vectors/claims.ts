/** What the figure claims of a run. */
import { below, type Claims } from '#lib/experiment/claim.ts';
import { showDigits } from '#lib/experiment/params.ts';
import type { TwoVectorsFrame } from './frame.ts';
import { excess } from './vectors.ts';

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
    describe({ pair, chain, sum, measures }) {
      const [two, many] = [pair, chain].map((trail) => showDigits(excess(trail.at(-1) ?? [], sum), 3));
      const n = chain[0]?.length ?? 0;
      const value = measures['distance'] ?? NaN;
      if (Number.isNaN(value))
        return {
          en: `so far the sum of squares of the two vectors is ${two} times the least, that of the ${n} vectors ${many} times.`,
          zh: `目前两个向量的平方和是最小值的 ${two} 倍，${n} 个向量的是 ${many} 倍。`,
        };
      const share = showDigits(value, 3);
      const apart = value < 1e-6 ? { en: 'less than a millionth', zh: '不到百万分之一' } : { en: share, zh: ` ${share} 倍` };
      return {
        en: `the vectors end ${apart.en} of the sum’s length from being equal; the sum of squares is ${two} times the least for two, ${many} times for ${n}.`,
        zh: `最后各向量与均分相差总和长度的${apart.zh}；两个向量的平方和是最小值的 ${two} 倍，${n} 个的是 ${many} 倍。`,
      };
    },
  },
};
