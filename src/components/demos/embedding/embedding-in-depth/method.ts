import type { Text } from '#lib/i18n/text.ts';

/** How it is measured, for the fold under the figure. Formulas between dollars; a blank line begins a paragraph. */
export default {
  en: String.raw`A tanh network with an output bias is trained to a critical point (gradient descent, then Newton’s method). Inserted before its output: a layer with identity weights and a bias $c$, and $c \sum_j a_j$ taken off the output bias. Lower $c$, and the piece of the activation that the data see runs into the bend.

Derivatives (the engine’s, double precision) below $10^{-8}$ count as zero. “Up”, “flat” and “down” count positive, zero and negative eigenvalues of the Hessian (exact for the shallow network, central differences of the gradient for the deeper one; within $10^{-7}$ of the largest counts as zero).

Both are nudged (standard deviation 0.001 a weight). A third is the deeper network with one new bias lowered until its unit is off on the outermost points, 0.1 beyond the edge; up to there lowering it changes nothing. tanh is odd, so a unit’s sign is free; it is chosen so that the edge is a way down.

The claims: outputs within $10^{-12}$, gradient below $10^{-8}$, counts up and down unchanged, the moved network’s final loss below 0.9 of the nudged one’s.`,
  zh: String.raw`带输出偏置的 tanh 网络先训练到临界点（梯度下降，再用牛顿法）。然后在输出之前插入一层：权重为单位矩阵，偏置为 $c$，并从输出偏置中减去 $c \sum_j a_j$。调低 $c$，数据所用到的那一段激活函数就会碰到弯折处。

损失的偏导数由引擎以双精度算出，低于 $10^{-8}$ 视为零。“上坡”“平坦”“下坡”分别为 Hessian 矩阵正、零、负特征值的个数（浅网络用精确的 Hessian，深网络用梯度的中心差分；不超过最大特征值的 $10^{-7}$ 视为零）。

浅网络与深网络都受扰动（每个参数的标准差为 0.001）。第三个也是深网络，但把一个新神经元的偏置调低，直到它在最外侧的数据点上关闭，越过边缘 0.1；在到达边缘之前，调低偏置不改变任何输出。tanh 是奇函数，神经元的符号可以任选，这里选得使边缘之外是下坡。

各论断：输出相差不到 $10^{-12}$；梯度小于 $10^{-8}$；上坡与下坡的个数都不变；移动过的网络最后的损失低于受扰动网络的 0.9 倍。`,
} satisfies Text;
