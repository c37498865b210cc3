import type { Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../types.ts';

export const text: DemoText = {
  title: {
    en: 'Vectors with a fixed sum: which split has the least sum of squares?',
    zh: '总和固定的向量：怎样分平方和最小？',
  },
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
  step: { en: 'step (logarithmic)', zh: '步数（对数）' },
  before: { en: 'before', zh: '之前' },
  after: { en: 'step {step}', zh: '第 {step} 步' },
  two: { en: 'two vectors', zh: '两个向量' },
  ratio: { en: '{ratio} × least', zh: '最小值的 {ratio} 倍' },
  first: { en: 'Tip of v₁, arrow keys move it', zh: 'v₁ 的端点，用方向键移动' },
  sum: { en: 'Tip of the sum S, arrow keys move it', zh: '总和 S 的端点，用方向键移动' },
  cursor: { en: 'Step on show', zh: '所显示的步' },
} satisfies Record<string, Text>;
