import type { Text } from '#lib/i18n/text.ts';

/** How it is measured, for the fold under the figure. Formulas between dollars; a blank line begins a paragraph. */
export default {
  en: String.raw`Row $a$ and column $b$ are given as two one-hot vectors, together $x \in \{0,1\}^{12}$. In the cell stands $y = s(a) + s(b)$ with $s = -1, -0.6, -0.2, 0.3, 0.6, 1$, so the spread is $4$; or a product, $2\,s(a)\,q(b)$ with $q = 0.3, 0.4, 0.55, 0.8, 1, 1.1$.

Two networks $f(x) = \sum_j a_j \tanh(w_j \cdot x + b_j)$ of $200$ neurons; all weights and biases start with standard deviation $m^{-g}$, $m$ being the width: $g = 1$ and $g = 0$. Adam at learning rate $0.001$ on the mean squared error of all trained cells, $1500$ steps.

The error is the greatest $|f(x) - y|$ among the cells held out, as a share of the spread. The claims, below $0.3\%$ from small weights and above $100\%$ from large ones, are decided after the last step, if both networks are off by less than $0.5\%$ in every trained cell.

Directions: neurons whose $(w, b)$ is within $15$ degrees of that of the neuron with the largest amplitude $|a|\,|(w, b)|$, or of its opposite, form a group; then the largest of those left leads the next. Counted are the groups that hold nine tenths of the amplitude. Drawn are the unit vectors of the $40$ largest neurons, turned to point to the same side.`,
  zh: String.raw`行 $a$ 与列 $b$ 各用一个独热向量给出，合成 $x \in \{0,1\}^{12}$。格中的数为 $y = s(a) + s(b)$，其中 $s = -1, -0.6, -0.2, 0.3, 0.6, 1$，极差为 $4$；或为乘积 $2\,s(a)\,q(b)$，其中 $q = 0.3, 0.4, 0.55, 0.8, 1, 1.1$。

两个网络 $f(x) = \sum_j a_j \tanh(w_j \cdot x + b_j)$，各有 $200$ 个神经元；全部权重与偏置的初始标准差为 $m^{-g}$，$m$ 为宽度，分别取 $g = 1$ 与 $g = 0$。对全部训练格的均方误差用 Adam 训练 $1500$ 步，学习率 $0.001$。

误差取留出格中 $|f(x) - y|$ 的最大值占极差的比例。论断为小初始化低于 $0.3\%$、大初始化高于 $100\%$，在最后一步之后判定，前提是两个网络在每个训练格中的误差都小于 $0.5\%$。

方向：与幅值 $|a|\,|(w, b)|$ 最大的神经元的 $(w, b)$ 或其反方向相差不到 $15$ 度的神经元归为一组，再由剩下的最大者领起下一组，直到各组合占幅值的九成为止，数其组数。图中画出最大的 $40$ 个神经元的单位向量，都转到同一侧。`,
} satisfies Text;
