import type { Text } from '#lib/i18n/text.ts';

/** How it is measured, for the fold under the figure. Formulas between dollars; a blank line begins a paragraph. */
export default {
  en: String.raw`The 15 points are equally spaced in $[-1, 1]$, on $\sin \pi x$ with normal noise of standard deviation 0.1. To them
are fitted the least-squares polynomials of degree 0 to 14, the last of which passes through all points, and networks
$f(x) = c + \sum_j a_j\,s(w_j x + b_j)$ with 2, 5, 10, 20, 50, 100, 200 and 500 ReLU neurons. A network of $m$ neurons
has $3m + 1$ parameters.

The networks are trained side by side with Adam (learning rate 0.002, all points in every step) for 6000 steps, from
an ordinary initialisation: weights of He’s size, biases of standard deviation 1.

Errors are mean squared errors: the training error on the points, the test error against the target without noise at
151 equally spaced places. The claim compares the polynomial through all points with the worst of the networks that
have at least ten parameters a point: their ratio of test errors must be above 10. The prediction is about the
networks of 50 and 500 neurons, and the boundaries between its answers are a factor of three up and down.`,
  zh: String.raw`15 个点在 $[-1, 1]$ 上等距，取自 $\sin \pi x$，加上标准差为 0.1 的正态噪声。用两类函数拟合：一是 0 到 14 次的最小二乘多项式，最后一个穿过所有点；二是网络 $f(x) = c + \sum_j a_j\,s(w_j x + b_j)$，ReLU 神经元为 2、5、10、20、50、100、200、500 个。$m$ 个神经元的网络有 $3m + 1$ 个参数。

各网络同时用 Adam 训练（学习率 0.002，每一步使用全部数据点），共 6000 步，初始化是普通的：权重按 He 初始化，偏置的标准差为 1。

误差均为均方误差：训练误差在数据点上，测试误差在 151 个等距位置上与无噪声的目标比较。论断比较穿过所有点的多项式与最差的网络（只算参数个数至少为数据点十倍的网络）：测试误差之比须大于 10。预测的问题针对 50 个与 500 个神经元的网络，各选项以三倍为界。`,
} satisfies Text;
