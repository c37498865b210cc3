/** How it is measured, for the fold under the figure. Formulas between dollars; a blank line begins a paragraph. */
import type { Text } from '#lib/i18n/text.ts';

export default {
  en: String.raw`There are $K = 12$ keys, $k = 0, \dots, 11$, and $A = 7$ anchors of each kind. A sample is a key and an unordered pair of anchors of one kind. Anchors of the rule shift the key: the label of $(k, a, b)$ is $k + a + b$. For anchors of the other kind the label is drawn at random from the same 24 labels, once for each key and pair. All 28 pairs of both kinds are shown with all keys, but for the pair $(0, 6)$ of the rule.

The input is the mean of three one-hot vectors. A linear layer makes 32 numbers of it, 64 ReLU neurons follow, and a softmax. Weights start with standard deviation $32^{-g}$, those of the read-out $64^{-g}$, biases at zero. All samples in every step, cross-entropy, Adam with rate 0.002. A run ends after 800 steps, or 40 steps after both kinds are at 90%.

The share of right answers is measured every 4 steps. The claim: where that of the rule crosses 90%, interpolated, that of the other kind is below 30%.`,
  zh: String.raw`共有 $K = 12$ 个键，$k = 0, \dots, 11$，每种各 $A = 7$ 个锚点。一个样本由一个键与同一种的两个锚点（不计顺序）组成。规律的锚点使键移动：$(k, a, b)$ 的标签为 $k + a + b$。另一种锚点的标签从同样的 24 个标签中随机抽取，每个键与锚点对各抽一次。两种各 28 对都与所有键一起出现，只有规律的 $(0, 6)$ 一对除外。

输入是三个独热向量的平均。线性层把它变成 32 个数，接 64 个 ReLU 神经元，再接 softmax。权重初始的标准差为 $32^{-g}$，输出层为 $64^{-g}$，偏置为零。每步使用全部样本，交叉熵，Adam，学习率 0.002。训练 800 步，或在两种都对到 90% 之后再走 40 步即止。

每 4 步测一次答对的份额。论断：规律的份额达到 90% 处（插值），另一种的份额低于 30%。`,
} satisfies Text;
