import type { Text } from '#lib/i18n/text.ts';

/** How it is measured, for the fold under the figure. Formulas between dollars; a blank line begins a paragraph. */
export default {
  en: String.raw`The prediction minimises $\int |F(k)|^2 / W(k)\, \mathrm{d}k$ over all functions through the points, with $W(k) = \langle
|w|^3 \rangle / k^4 + \langle a^2 |w| \rangle / k^2$, averages over the initial weights; it is solved in closed form. The
gradient with respect to $w$ would add a third term; the authors’ code leaves it out, and so do we.

The network is $\sum_j a_j\, \mathrm{ReLU}(w_j x + b_j)$, by default with $w$ and $b$ uniform between $-3$ and $3$, $a$
between $-0.1$ and $0.1$. Every unit stands beside a twin of opposite output weight, so that it starts as zero. All parameters
are trained by gradient descent with momentum $0.99$ until the sum of squared errors is below $10^{-6}$.

The claim holds if network and prediction, from the first point to the last, differ by less than 4% of the prediction’s range.
The change of the weights is $|\theta - \theta_0| / |\theta_0|$, $\theta$ being all parameters; for the kinks $-b_j / w_j$
between the points the median shift is given. Points and setting are the paper’s.`,
  zh: String.raw`预言是在所有经过这些点的函数中使 $\int |F(k)|^2 / W(k)\, \mathrm{d}k$ 最小者，其中 $W(k) = \langle |w|^3 \rangle / k^4 + \langle a^2 |w| \rangle / k^2$，平均取自初始权重；有解析解。对 $w$ 的梯度还会带来第三项，作者的代码中略去，我们也略去。

网络为 $\sum_j a_j\, \mathrm{ReLU}(w_j x + b_j)$，默认 $w$ 与 $b$ 在 $-3$ 与 $3$ 之间均匀分布，$a$ 在 $-0.1$ 与 $0.1$ 之间。每个神经元旁有一个输出权重相反的孪生，故初始函数为零。全部参数用动量 $0.99$ 的梯度下降训练，直到误差平方和小于 $10^{-6}$。

从第一点到最后一点，网络与预言之差小于预言值域的 4%，论断即成立。权重的变化为 $|\theta - \theta_0| / |\theta_0|$，$\theta$ 是全部参数；对位于各点之间的折点 $-b_j / w_j$，给出其移动距离的中位数。数据点与设定取自论文。`,
} satisfies Text;
