/** All words of the figure. */
import { showDigits } from '#lib/experiment/params.ts';
import type { Lang, Text } from '#lib/i18n/text.ts';
import { showVector } from '../../shared/plane-params.ts';
import type { DemoText } from '../../types.ts';
import type { TwoVectorsFrame, Vector } from './frame.ts';
import type { Shown } from './shown.ts';
import { sumOf, sumOfSquares } from './vectors.ts';

export const text: DemoText<TwoVectorsFrame> = {
  title: { en: 'Vectors with a fixed sum: how small can the sum of squares get?', zh: '总和固定的向量：平方和能有多小？' },
  prediction: {
    question: {
      en: 'Two vectors have the sum S, and so do ten others. Descent makes each sum of squares as small as it can, with S fixed. How does that of the ten end?',
      zh: '两个向量之和是 S，另外十个向量之和也是 S。总和不变，梯度下降使各自的平方和尽量小。最后十个向量的平方和怎样？',
    },
    options: [
      { en: 'Five times that of the two', zh: '是两个的五倍' },
      { en: 'The same as the two’s', zh: '与两个的相同' },
      { en: 'A fifth of the two’s', zh: '是两个的五分之一' },
    ],
    /** In logarithms, 1 is halfway between 5 and a fifth. */
    outcome({ pair, chain }) {
      const [two, ten] = [pair, chain].map((trail) => sumOfSquares(trail.at(-1) ?? []));
      const ratio = (ten ?? NaN) / (two ?? NaN);
      if (Number.isNaN(ratio)) return -1;
      return ratio > 2.2 ? 0 : ratio < 0.45 ? 2 : 1;
    },
    why: {
      en: 'Each ends at the equal split. n vectors S/n have n · |S|²/n² = |S|²/n as their sum of squares: |S|²/2 for two, |S|²/10 for ten.',
      zh: '两者都停在均分处。n 个 S/n 的平方和是 n · |S|²/n² = |S|²/n：两个时为 |S|²/2，十个时为 |S|²/10。',
    },
  },
  caption: {
    en: 'Drag the tip of v₁ or of the sum S; v₂ is what is missing. Circles join places of v₁ with the same sum of squares. The other vectors have the same sum and follow one another from the origin to S. Drag the cursor to go through the descent.',
    zh: '拖动 v₁ 或总和 S 的端点，v₂ 就是所缺的部分；同一个圆上的 v₁ 平方和相同。另外那些向量总和相同，从原点到 S 首尾相接。拖动游标可查看下降的全程。',
  },
};

export const labels = {
  pair: { en: 'Two vectors', zh: '两个向量' },
  chain: { en: '{n} vectors', zh: '{n} 个向量' },
  squares: { en: 'Sums of squares: drag the cursor', zh: '平方和：可拖动游标' },
  sumOfSquares: { en: 'sum of squares', zh: '平方和' },
  least: { en: 'least: |S|²/{n}', zh: '最小值 |S|²/{n}' },
  before: { en: 'before', zh: '之前' },
  two: { en: 'two vectors', zh: '两个向量' },
  first: { en: 'Tip of v₁, arrow keys move it', zh: 'v₁ 的端点，用方向键移动' },
  sum: { en: 'Tip of the sum S, arrow keys move it', zh: '总和 S 的端点，用方向键移动' },
} satisfies Record<string, Text>;

export const squaresText = (vectors: readonly Vector[] = []) => showDigits(sumOfSquares(vectors), 3);

/** What each panel shows, for readers who do not see it. */
export function alts(frame: TwoVectorsFrame, { step, sum, pair, chain, startChain }: Shown, lang: Lang) {
  const [v1, v2] = pair.map(showVector);
  const [s, tip, n] = [showVector(sum), showVector(sumOf(chain)), chain.length];
  const [two, many, manyAtStart] = [pair, chain, startChain].map(squaresText);
  const course = (trail: TwoVectorsFrame['pair']) => [squaresText(trail[0]), squaresText(trail.at(-1))];
  const [from2, to2, fromMany, toMany] = [frame.pair, frame.chain].flatMap(course);
  return {
    en: {
      pair: `At step ${step}: v1 = ${v1}, v2 = ${v2}, S = ${s}; the sum of squares is ${two}.`,
      chain: `${n} vectors from the origin to ${tip} at step ${step}; the sum of squares is ${many}, at the start ${manyAtStart}.`,
      squares: `Sums of squares: two vectors from ${from2} to ${to2}, ${n} vectors from ${fromMany} to ${toMany} at step ${frame.step}.`,
    },
    zh: {
      pair: `第 ${step} 步：v1 = ${v1}，v2 = ${v2}，S = ${s}；平方和为 ${two}。`,
      chain: `第 ${step} 步从原点到 ${tip} 的 ${n} 个向量；平方和为 ${many}，开始时为 ${manyAtStart}。`,
      squares: `平方和：到第 ${frame.step} 步，两个向量从 ${from2} 到 ${to2}，${n} 个向量从 ${fromMany} 到 ${toMany}。`,
    },
  }[lang];
}
