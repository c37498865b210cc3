/** All words of the figure. */
import { showDigits } from '#lib/experiment/params.ts';
import { fill, type Lang, type Text } from '#lib/i18n/text.ts';
import { showVector } from '../../shared/plane-params.ts';
import type { DemoText } from '../../types.ts';
import type { TwoVectorsFrame, Vector } from './frame.ts';
import type { Shown } from './shown.ts';
import { excess, sumOf } from './vectors.ts';

export const text: DemoText = {
  title: { en: 'Vectors with a fixed sum: which split has the least sum of squares?', zh: '总和固定的向量：怎样分平方和最小？' },
  prediction: {
    question: {
      en: 'v₁ + v₂ is a fixed vector S. You may choose v₁. Where is |v₁|² + |v₂|² least?',
      zh: 'v₁ + v₂ 是固定的向量 S，v₁ 可以任选。|v₁|² + |v₂|² 在哪里最小？',
    },
    options: [
      { en: 'v₁ = S, v₂ = 0', zh: 'v₁ = S，v₂ = 0' },
      { en: 'v₁ at right angles to v₂', zh: 'v₁ 与 v₂ 垂直' },
      { en: 'v₁ = v₂ = S/2', zh: 'v₁ = v₂ = S/2' },
    ],
    answer: 2,
    why: {
      en: '|v₁|² + |v₂|² = |S|²/2 + 2 |v₁ − S/2|²: a bowl whose bottom is at the middle of S.',
      zh: '|v₁|² + |v₂|² = |S|²/2 + 2 |v₁ − S/2|²：这是一个碗，碗底在 S 的中点。',
    },
  },
  caption: {
    en: 'Left: drag the tip of v₁ or of the sum S; v₂ is what is missing. Circles join places of v₁ with the same sum of squares. Middle: more vectors with the same sum, one after another from the origin to S, before (light blue) and after (red). Right: the sum of squares in units of the least possible, |S|²/n; drag the cursor to go from the unequal split to the equal one. Equal vectors are parallel too: in a network the vectors are what each neuron adds to the output, and the equal split is a condensed one. For dropout the error is averaged over all ways of dropping vectors; its own minimum has equal vectors whose sum is a little shorter than S, by the factor n/(n + (1 − q)/q) for keep probability q.',
    zh: '左：拖动 v₁ 或总和 S 的端点，v₂ 就是所缺的部分。同一个圆上的 v₁ 平方和相同。中：更多总和相同的向量，从原点到 S 首尾相接，浅蓝为之前，红色为之后。右：平方和，以可能的最小值 |S|²/n 为单位；拖动游标，可以从不均匀的分法走到均分。相等的向量也互相平行：在网络中，这些向量就是各神经元对输出的贡献，均分就是凝聚。dropout 的误差是对所有丢弃方式取平均；它的最小值处各向量相等，而总和比 S 略短，保留概率为 q 时缩短为 n/(n + (1 − q)/q) 倍。',
  },
};

export const labels = {
  pair: { en: 'Two vectors', zh: '两个向量' },
  chain: { en: '{n} vectors', zh: '{n} 个向量' },
  squares: { en: 'Sum of squares over the least: drag the cursor', zh: '平方和与最小值之比：可拖动游标' },
  before: { en: 'before', zh: '之前' },
  two: { en: 'two vectors', zh: '两个向量' },
  ratio: { en: '{ratio} × least', zh: '最小值的 {ratio} 倍' },
  first: { en: 'Tip of v₁, arrow keys move it', zh: 'v₁ 的端点，用方向键移动' },
  sum: { en: 'Tip of the sum S, arrow keys move it', zh: '总和 S 的端点，用方向键移动' },
} satisfies Record<string, Text>;

/** "3.1 × least", the sum of squares of vectors; "3.1 → 1 × least" of several states. */
export function squaresText(states: readonly (readonly Vector[])[], sum: Vector, lang: Lang): string {
  const ratios = states.map((vectors) => showDigits(excess(vectors, sum), 3));
  return fill(labels.ratio[lang], { ratio: ratios.join(' → ') });
}

/** What each panel shows, for readers who do not see it. */
export function alts(frame: TwoVectorsFrame, { step, sum, pair, chain, startChain }: Shown, lang: Lang) {
  const [v1, v2] = pair.map(showVector);
  const [s, tip, n] = [showVector(sum), showVector(sumOf(chain)), chain.length];
  const [two, many, manyAtStart] = [pair, chain, startChain].map((vectors) => squaresText([vectors], sum, lang));
  const ratio = (vectors: readonly Vector[] = []) => showDigits(excess(vectors, frame.sum), 3);
  const course = (trail: TwoVectorsFrame['pair']) => [ratio(trail[0]), ratio(trail.at(-1))];
  const [from2, to2, fromMany, toMany] = [frame.pair, frame.chain].flatMap(course);
  return {
    en: {
      pair: `At step ${step}: v1 = ${v1}, v2 = ${v2}, S = ${s}; the sum of squares is ${two}.`,
      chain: `${n} vectors from the origin to ${tip} at step ${step}; the sum of squares is ${many}, at the start ${manyAtStart}.`,
      squares: `Sum of squares in units of the least: two vectors from ${from2} to ${to2}, ${n} vectors from ${fromMany} to ${toMany} at step ${frame.step}.`,
    },
    zh: {
      pair: `第 ${step} 步：v1 = ${v1}，v2 = ${v2}，S = ${s}；平方和为${two}。`,
      chain: `第 ${step} 步从原点到 ${tip} 的 ${n} 个向量；平方和为${many}，开始时为${manyAtStart}。`,
      squares: `平方和与最小值之比：到第 ${frame.step} 步，两个向量从 ${from2} 到 ${to2}，${n} 个向量从 ${fromMany} 到 ${toMany}。`,
    },
  }[lang];
}
