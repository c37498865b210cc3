import type { Text } from '#lib/i18n/text.ts';

/** How it is measured, for the fold under the figure. Formulas between dollars; a blank line begins a paragraph. */
export default {
  en: String.raw`All weights start with standard deviation $m^{-4}$, width $m = 50$. Five inputs: $80$ points in $[-4, 2]^5$, $y = 3.5 \sum_k \sin(5x_k + 1)$,
after Zhou et al. (2022). One input: $\sin 4x$ at $20$ points. A network stops once its output has changed by $5\%$ of the largest target.

In the matrices neurons of one line stand together. The claims: more than $99\%$ of the pairs have $|\cos| > 0.95$; with one input the lines are those of the
extrema of the potential, all of them and no others, to within $2^\circ$. These are $p$ lines here, $p$ the power of the activation’s leading term at $0$. Lines of
$\pm 8^\circ$ are counted, the largest first, until they hold $95\%$ of the neurons. The potential, whose extrema are dashed, follows from the data.

By gradient descent a neuron of size $s$ turns at a rate like $1$, $s$, $s^2$ for $p = 1, 2, 3$. The phase takes a time like $\log(1/s)$, $1/s$, $1/s^2$, and
large neurons run ahead. So that all can be seen, each neuron here moves by $5\%$ of its own length in a step: the path of gradient descent, by its own
clock. Adam’s $\varepsilon$ is $10^{-12}$, not $10^{-8}$, for the first gradients are smaller than that.`,
  zh: String.raw`初始权重的标准差均为 $m^{-4}$，宽度 $m = 50$。五维输入：$[-4, 2]^5$ 中的 $80$ 个点，$y = 3.5 \sum_k \sin(5x_k + 1)$，取自 Zhou 等人（2022）。一维输入：在 $20$ 个点上学习 $\sin 4x$。输出的变化达到最大目标值的 $5\%$ 时，网络就停止训练。

矩阵中同一条线上的神经元排在一起。论断是：$99\%$ 以上的神经元对满足 $|\cos| > 0.95$；一维输入时，找到的线就是势函数各极值所在的线，不多不少，相差不到 $2^\circ$。这里正好是 $p$ 条，$p$ 是激活函数在 $0$ 处首项的幂次。线宽 $\pm 8^\circ$，从最大的数起，直到含 $95\%$ 的神经元为止。虚线是势函数的极值方向，由数据算出。

用梯度下降时，大小为 $s$ 的神经元，转动的速率在 $p = 1, 2, 3$ 时依次与 $1$、$s$、$s^2$ 成正比；第一阶段所需时间依次为 $\log(1/s)$、$1/s$、$1/s^2$ 的量级，大的神经元遥遥领先。为了看到所有神经元，这里每步让每个神经元移动自身长度的 $5\%$：路径仍是梯度下降的，只是各用各的时钟。Adam 的 $\varepsilon$ 取 $10^{-12}$ 而不是 $10^{-8}$，因为最初的梯度比后者还小。`,
} satisfies Text;
