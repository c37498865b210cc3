import type { Text } from '#lib/i18n/text.ts';

/** How it is measured, for the fold under the figure. Formulas between dollars; a blank line begins a paragraph. */
export default {
  en: String.raw`300 of 1000 MNIST digits ($14 \times 14$ pixels), drawn by the seed. The first principal direction $u$ is the eigenvector of their covariance with the largest eigenvalue, by power iteration. Image $x_i$ lies
at $z_i = u \cdot x_i$, moved and scaled so that all lie between 0 and 1.

The part of a response $y$ at frequency $k$ is $F_k = \frac1n \sum_i y_i\, e^{-2\pi i k z_i}$, for each of the ten outputs; its size is the root of the sum of the squares. $F_0$ is the mean. Labels that have nothing to do with the place
have a size of about $\big(\sum_c p_c (1 - p_c) / n\big)^{1/2}$, with $p_c$ the share of class $c$: the dashed line.

The network has 32 hidden ReLU neurons, initial weights 0.5 times He’s and zero biases; Adam, learning rate 0.005, mean squared error to labels with a single 1, all images in every epoch. A frequency counts as
learned when the relative error of its part first falls below 0.3. The claim asks that $k = 1$ takes more than 1.2 times the epochs of $k = 0$, and $k = 2$ of $k = 1$.`,
  zh: String.raw`从 1000 张 MNIST 数字（$14 \times 14$ 像素）中由种子抽取 300 张。第一主成分方向 $u$ 是它们协方差矩阵最大特征值的特征向量，用幂迭代求得。图像 $x_i$ 位于 $z_i = u \cdot x_i$，再平移缩放到 0 与 1 之间。

响应 $y$ 在频率 $k$ 上的部分为 $F_k = \frac1n \sum_i y_i\, e^{-2\pi i k z_i}$，十个输出各算一个，大小取平方和的平方根。$F_0$ 是均值。若标签与位置无关，大小约为 $\big(\sum_c p_c (1 - p_c) / n\big)^{1/2}$，$p_c$ 为类 $c$ 的比例：即虚线。

网络有 32 个 ReLU 隐藏神经元，初始权重为 He 初始化的 0.5 倍，偏置为零；Adam，学习率 0.005，标签只有一个 1，取均方误差，每轮使用全部图像。某频率部分的相对误差首次低于 0.3，即视为学会。论断要求 $k = 1$ 的轮数超过 $k = 0$ 的 1.2 倍，$k = 2$ 超过 $k = 1$ 的 1.2 倍。`,
} satisfies Text;
