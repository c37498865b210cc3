import type { Text } from '#lib/i18n/text.ts';

/** How it is measured, for the fold under the figure. Formulas between dollars; a blank line begins a paragraph. */
export default {
  en: String.raw`One hidden layer of 100 units. The input is the point $(\cos x, \sin x)$ of a circle, so that the interval has no ends. At the
start all weight vectors have length $|w| = 2$, biases lie between $-|w|/2$ and $|w|/2$, output weights have standard
deviation 0.1. Gradient descent on 64 points ends when every wave’s residual is below $0.2$ of its amplitude.

At each measured step the residual is split into its waves $k = 0, \ldots, 8$ and the rest. Each is backpropagated alone; the
gradient is the sum. Gradient per unit: the norm of a part’s gradient over the part’s amplitude. Shares are of the sum of the
norms. The first claim: of neighbouring frequencies of the target the lower has more than 3 times the gradient per unit, at
every step. The dashed line follows from the initial weights, nothing fitted.

Below, $\sigma(wx)$ on the line is integrated numerically under a wide Gaussian window. In closed form $|F(k)|$ is $\pi / (w
\sinh(\pi k / 2w))$ for tanh, $w/k^2$ for ReLU, $\sqrt{2\pi}\, e^{-k^2/2w^2} / w$ for the Gaussian. The second claim: ReLU’s
slope from $k = 2$ to $32$, in logarithms, is within $0.1$ of $-2$.`,
  zh: String.raw`单隐层网络，100 个神经元。输入是圆周上的点 $(\cos x, \sin x)$，因此区间没有端点。开始时所有权重向量的长度为 $|w| = 2$，偏置在 $-|w|/2$ 与 $|w|/2$ 之间，输出权重的标准差为 0.1。在 64 个点上做梯度下降，直到每个波的残差都低于其振幅的 $0.2$。

在每个测量步上，把残差分解为 $k = 0, \ldots, 8$ 的分量与其余部分，各自单独反向传播；梯度是各部分之和。单位残差的梯度，是一部分的梯度范数除以该部分的振幅；份额以各范数之和为 1。第一个论断：目标的相邻频率中，较低者的单位残差梯度在每一步都是较高者的 3 倍以上。虚线由初始权重算出，没有任何拟合。

下排：直线上的 $\sigma(wx)$ 在很宽的高斯窗下数值积分。解析公式中的 $|F(k)|$，tanh 为 $\pi / (w \sinh(\pi k / 2w))$，ReLU 为 $w/k^2$，高斯为 $\sqrt{2\pi}\, e^{-k^2/2w^2} / w$。第二个论断：双对数图中 ReLU 从 $k = 2$ 到 $32$ 的斜率与 $-2$ 相差不到 $0.1$。`,
} satisfies Text;
