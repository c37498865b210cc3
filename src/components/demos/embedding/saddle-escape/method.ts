import type { Text } from '#lib/i18n/text.ts';

/** How it is measured, for the fold under the figure. Formulas between dollars; a blank line begins a paragraph. */
export default {
  en: String.raw`The networks $f(x) = \sum_j a_j \tanh(w_j x + b_j)$ fit 20 points in 64-bit arithmetic. The narrow one descends for 200 steps, and Newton steps take it to a zero gradient; if the gradient stays above $10^{-10}$ or a weight exceeds 40, there is no critical point. Its neuron (of several the one with the largest output weight) becomes two with output weights $\alpha a$ and $(1-\alpha)a$. Both networks are moved by the same small distance along the eigenvector of their lowest eigenvalue, and descend again with the same learning rate.

Foretold: the narrow network’s signs, one zero, and the signs of $\alpha(1-\alpha)\,B$ with $B = a\,\frac{2}{n}\sum_i r_i \tanh''(w x_i + b)\,(x_i, 1)(x_i, 1)^{\mathsf T}$, $r$ the errors that are left (Fukumizu and Amari 2000).

The scale of eigenvalues is logarithmic on either side of zero; below a billionth of the largest counts as zero (in the default run at most $3.6\cdot 10^{-16}$; the others at least 0.059). Drag $\alpha$: the spectrum follows at once; when you stop, the run is done again.

The claims: no count falls; the lowest eigenvalue is below $-10^{-6}$ of the largest; the wide network ends below a fifth of the narrow one’s loss.`,
  zh: String.raw`网络为 $f(x) = \sum_j a_j \tanh(w_j x + b_j)$，20 个点，64 位浮点。窄网络先做 200 步梯度下降，再用牛顿法使梯度为零；若梯度仍大于 $10^{-10}$，或有权重超过 40，就算没有临界点。然后把神经元（若有多个，取输出权重绝对值最大的一个）分裂成两个，输出权重为 $\alpha a$ 与 $(1-\alpha)a$。两个网络各沿自己最小特征值的特征向量移动同样小的一段距离，以相同的学习率继续梯度下降。

预言的符号为：窄网络自己的符号，一个零，以及 $\alpha(1-\alpha)\,B$ 的符号，其中 $B = a\,\frac{2}{n}\sum_i r_i \tanh''(w x_i + b)\,(x_i, 1)(x_i, 1)^{\mathsf T}$，$r$ 为剩余误差（Fukumizu 与 Amari，2000）。

特征值的坐标轴在零的两侧都是对数的；不到最大值十亿分之一的算作零（默认运行中，零的绝对值不超过 $3.6\cdot 10^{-16}$，其余的不小于 0.059）。拖动 $\alpha$，谱立即随之改变；停下后重新运行。

各论断：三种个数都不减少；最小特征值低于最大特征值的 $-10^{-6}$ 倍；宽网络最后的损失不到窄网络的五分之一。`,
} satisfies Text;
