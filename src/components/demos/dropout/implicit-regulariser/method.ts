import type { Text } from '#lib/i18n/text.ts';

/** How it is measured, for the fold under the figure. Formulas between dollars; a blank line begins a paragraph. */
export default {
  en: String.raw`Inverted dropout with keep probability $q$ raises the expected mean squared error on the points $x_1, \dots, x_n$ by

$R_1 = \frac{1-q}{q}\,\frac1n \sum_{i=1}^n \sum_{j=1}^m \big(a_j\,s(w_j x_i + b_j)\big)^2 .$

Three networks of $m = 300$ ReLU neurons start from the same weights (standard deviation $m^{-1/4}$) and fit the six
points of the valley by gradient descent with the same learning rate, 0.05, for 20,000 steps, the last tenth of them
at a fifth of the rate: plainly, with dropout at $q = 0.9$, and with $R_1$ added to the loss. The third is trained by
a program of its own, in double precision and without random numbers. $R_1$ is drawn for all three, with the $q$ of
the run.

The variation of the slope is the sum of the absolute changes of $f'$ from $-1$ to 1; the share is that of the active
neurons’ amplitude in the four best windows of $\pm 8^\circ$. The claims hold where the network with $R_1$ differs
from the one with dropout by less than 10% of the latter’s value in the variation, by less than 3% in the share.`,
  zh: String.raw`保留概率为 $q$ 的反向 dropout，使数据点 $x_1, \dots, x_n$ 上均方误差的期望增加

$R_1 = \frac{1-q}{q}\,\frac1n \sum_{i=1}^n \sum_{j=1}^m \big(a_j\,s(w_j x_i + b_j)\big)^2 .$

三个网络各有 $m = 300$ 个 ReLU 神经元，初始权重相同（标准差 $m^{-1/4}$），以相同的学习率 0.05 做梯度下降，拟合谷形上的六个点，共 20000 步，最后十分之一的步数中学习率降为五分之一：一个不加任何东西，一个用 $q = 0.9$ 的 dropout，一个在损失中加 $R_1$。第三个由单独的程序训练，双精度，不用随机数。三个网络的 $R_1$ 都按本次运行的 $q$ 画出。

斜率的变差是从 $-1$ 到 1 上 $f'$ 变化的绝对值之和；比例是有输出的神经元的幅值落在四个最佳 $\pm 8^\circ$ 窗口中的比例。带 $R_1$ 的网络与用 dropout 的网络相比，变差相差不到后者的 10%，比例相差不到 3%，论断即成立。`,
} satisfies Text;
