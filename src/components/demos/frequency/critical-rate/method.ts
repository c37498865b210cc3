import type { Text } from '#lib/i18n/text.ts';

/** How it is measured, for the fold under the figure. Formulas between dollars; a blank line begins a paragraph. */
export default {
  en: String.raw`The model is $f(x) = \sum_{|k| \le K} c_k\, e^{2\pi i k x}$, of period 1, zero at first. Gradient descent on half the sum of the squared errors at the
points changes $c_k$ at the rate $(1 + |k|^2)^{-\alpha/2}$. Then $f = \sum_i b_i\, \kappa(x - x_i)$ with $\kappa(x) = \sum_{|k| \le K} (1 + |k|^2)^{-\alpha/2} e^{2\pi i k x}$, and each
step changes $b_i$ by the error at $x_i$; the learning rate is one over the largest row sum of $\kappa(x_i - x_j)$. Training ends when no error is above $10^{-3}$.

The end is the function through the points with the least $\sum_k (1 + |k|^2)^{\alpha/2}\, |c_k|^2$. A narrow spike of width $1/K$ and height 1 costs about $K^{\alpha - d}$: nothing
in the limit if $\alpha < d$. In the plane the points lie on the first axis, and $f$ is shown along it.

The points are drawn by the seed, their heights normal with mean square 1. The height of a fit is the root mean square of $f$ halfway between neighbouring points; the claim compares it for
$K = 1024$ and $K = 64$, and asks for 95%.`,
  zh: String.raw`模型为 $f(x) = \sum_{|k| \le K} c_k\, e^{2\pi i k x}$，周期为 1，初始为零。对各点误差平方和的一半做梯度下降，$c_k$ 的学习速率为 $(1 + |k|^2)^{-\alpha/2}$。于是 $f = \sum_i b_i\, \kappa(x - x_i)$，其中 $\kappa(x) = \sum_{|k| \le K} (1 + |k|^2)^{-\alpha/2} e^{2\pi i k x}$，每一步 $b_i$ 按 $x_i$ 处的误差改变；学习率为 $\kappa(x_i - x_j)$ 最大行和的倒数。各点误差都不超过 $10^{-3}$ 时训练结束。

终点是经过各点的函数中使 $\sum_k (1 + |k|^2)^{\alpha/2}\, |c_k|^2$ 最小者。宽 $1/K$、高 1 的尖峰代价约为 $K^{\alpha - d}$：若 $\alpha < d$，极限为零。在平面上，各点位于第一坐标轴，图中画的是 $f$ 沿该轴的值。

各点由种子抽取，高度服从正态分布，均方为 1。拟合的高度是相邻两点中间处 $f$ 的均方根；论断比较 $K = 1024$ 与 $K = 64$，要求不低于 95%。`,
} satisfies Text;
