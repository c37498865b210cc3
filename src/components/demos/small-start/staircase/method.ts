/** How it is measured, for the fold under the figure. Formulas between dollars; a blank line begins a paragraph. */
import type { Text } from '#lib/i18n/text.ts';

export default {
  en: String.raw`Two layers of weights without activation or biases, from 3 inputs through 30 neurons to 3 outputs, all weights drawn from $N(0, (10^{-5})^2)$; the other two starts are the same draw, times $10^{-2}$ and $10^{-4}$. Gradient descent, rate $\eta = 0.0075$, on the mean squared error of the three unit inputs: input $i$ is to give $s_i$ at output $i$ and 0 elsewhere.

Computed before training: let $p_i$ be the mean of the input and the output weights of mode $i$, a vector with an entry for each neuron, and $u_i(0) = \lVert q_i\rVert^2$, where $q_i$ is what is left of $p_i$ at right angles to those of the stronger modes. Then
$$u_i(t) = \frac{s_i}{1 + (s_i/u_i(0) - 1)\,(1 + \tfrac23\eta s_i)^{-2t}},\qquad L(t) = \tfrac13\sum_i (s_i - u_i(t))^2.$$

A mode is half learned when output $i$ for input $i$ first reaches $s_i/2$, interpolated between measurements ten steps apart. The claims: all nine half-steps are within 0.1% of those of the formula; the two delays of each mode are within 0.015% of each other.`,
  zh: String.raw`两层权重，无激活函数与偏置：3 个输入，30 个神经元，3 个输出，权重全部取自 $N(0, (10^{-5})^2)$；另外两次训练用同一次抽取，分别乘以 $10^{-2}$ 与 $10^{-4}$。对三个单位输入的均方误差做梯度下降，学习率 $\eta = 0.0075$：输入 $i$ 应在输出 $i$ 给出 $s_i$，其余输出为 0。

训练前的计算：记 $p_i$ 为模态 $i$ 的输入权重与输出权重的平均，每个神经元对应一个分量；$q_i$ 为 $p_i$ 中与更强的模态正交的部分，$u_i(0) = \lVert q_i\rVert^2$。于是
$$u_i(t) = \frac{s_i}{1 + (s_i/u_i(0) - 1)\,(1 + \tfrac23\eta s_i)^{-2t}},\qquad L(t) = \tfrac13\sum_i (s_i - u_i(t))^2.$$

输入为 $i$ 时输出 $i$ 首次达到 $s_i/2$，该模态算作学到一半；每十步测量一次，其间插值。论断：九个时刻与公式相差都不到 0.1%；每个模态的两次推迟相差不到 0.015%。`,
} satisfies Text;
