import type { Text } from '#lib/i18n/text.ts';

/** How it is measured, for the fold under the figure. Formulas between dollars; a blank line begins a paragraph. */
export default {
  en: String.raw`The networks are $f(x) = \sum_{j=1}^{m} a_j\,\mathrm{relu}(w_j x + b_j)$ with $m = 200$. All weights start with standard deviation $m^{-g}$,
the same random neurons at three sizes; gradient descent on the mean squared error, $10\,000$ steps at learning rate $0.05$.

A neuron’s amplitude is $|a|\,|(w, b)|$. Shaded are the best windows of $\pm 8^\circ$, found one after another, with the share of the amplitude that
they hold. The claims: the two best hold less than $25\%$ on the left, more than $98\%$ on the right. Grey neurons are silent on all points and never
move. The change of $(w, b)$ is that of all neurons together, relative to their initial length.

Hover over a neuron, tap it, or use the arrow keys: its ReLU appears in the fit, magnified, with the sum of all within $8^\circ$ of it. Delete
removes a point. How many directions a fit needs follows from its kinks: each is made by a ramp that opens to the right, or to the left, or
by both.

For $m \to \infty$ theory calls $g < \frac12$ linear, $g = \frac12$ critical, $g > \frac12$ condensed; Luo et al. (2021, Fig. 1) write $\gamma = 2g$.`,
  zh: String.raw`网络为 $f(x) = \sum_{j=1}^{m} a_j\,\mathrm{relu}(w_j x + b_j)$，$m = 200$。初始权重的标准差均为 $m^{-g}$，三个网络取同一组随机神经元，只是尺度不同；对均方误差做梯度下降，共 $10000$ 步，学习率 $0.05$。

神经元的幅值为 $|a|\,|(w, b)|$。阴影是逐个选出的最佳的 $\pm 8^\circ$ 窗口，标出所占幅值的比例。论断是：最佳的两个窗口在左边占不到 $25\%$，在右边占 $98\%$ 以上。灰色的神经元在所有数据点上都不激活，始终不动。$(w, b)$ 的变化把全部神经元合起来算，与初始长度相比。

把鼠标移到一个神经元上，或点按它，或用方向键逐个移动，拟合图中就画出它自己的 ReLU（放大后），以及与它相差 $8^\circ$ 以内的所有神经元之和。按 Delete 键可删除一个点。一个拟合需要几个方向由折点决定：每个折点由向右开的斜坡、向左开的斜坡或两者共同构成。

$m \to \infty$ 时，理论称 $g < \frac12$ 为线性区，$g = \frac12$ 为临界区，$g > \frac12$ 为凝聚区；Luo 等人（2021，图 1）记 $\gamma = 2g$。`,
} satisfies Text;
