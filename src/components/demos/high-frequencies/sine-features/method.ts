import type { Text } from '#lib/i18n/text.ts';

/** How it is measured, for the fold under the figure. Formulas between dollars; a blank line begins a paragraph. */
export default {
  en: String.raw`The target $\sin\pi x+\sin5\pi x+\sin15\pi x$ is given at 128 points of $[-1,1)$. All four networks are 1-64-64-1 and have 4,353 parameters. They are trained on all points at once: mean squared error, Adam, learning rate $0.001$. The second hidden layer is tanh; its weights start at Glorot’s size, its biases and the output’s with standard deviation $0.3$.

The first layer is $\sigma\big(s_j(w_jx+b_j)\big)$. Weights and biases are trained and start from $N(0,1)$, the same in all four networks; the factors $s_j$ are fixed. On the left $s_j=1$; on the right six groups of units have $s_j=1,2,4,8,16,32$. A sine unit is a wave with $|s_jw_j|/\pi$ periods on $[-1,1]$. As its phase is random, sines and cosines need no units of their own.

A wave $k$ counts as learned when the relative error $|\hat h(k)-\hat f(k)|/|\hat f(k)|$ of its Fourier coefficient first falls below $0.2$. The second claim asks that in both networks with only one of the two changes this error stay above $0.68$ for the fastest wave throughout the run; the third, that this wave need more than $5$ times the steps of the slowest. The run’s length stands for never.

Li, Xu and Zhang (2021) solve differential equations with such networks; this fit of three waves is ours.`,
  zh: String.raw`目标 $\sin\pi x+\sin5\pi x+\sin15\pi x$ 取在 $[-1,1)$ 的 128 个点上。四个网络都是 1-64-64-1，各有 4353 个参数，全批量训练：均方误差，Adam，学习率 $0.001$。第二个隐藏层为 tanh，权重用 Glorot 初始化，它与输出层的偏置的标准差为 $0.3$。

首层为 $\sigma\big(s_j(w_jx+b_j)\big)$。权重与偏置参与训练，初始时取自 $N(0,1)$，四个网络相同；倍数 $s_j$ 固定。左列 $s_j=1$；右列的神经元分成六组，$s_j=1,2,4,8,16,32$。正弦神经元是在 $[-1,1]$ 上有 $|s_jw_j|/\pi$ 个周期的波；相位随机，所以不必另设余弦神经元。

波 $k$ 的傅里叶系数的相对误差 $|\hat h(k)-\hat f(k)|/|\hat f(k)|$ 首次低于 $0.2$ 时，视为学会。第二条论断要求：只改一样的两个网络，对频率最高的波的误差在整个训练中都高于 $0.68$。第三条要求：学会这个波的步数超过频率最低的波的 $5$ 倍；未学会时以训练步数计。

Li、Xu 与 Zhang（2021）用这类网络解微分方程；拟合三个波的实验为本站所设。`,
} satisfies Text;
