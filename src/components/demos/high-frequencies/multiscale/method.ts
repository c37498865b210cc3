import type { Text } from '#lib/i18n/text.ts';

/** How it is measured, for the fold under the figure. Formulas between dollars; a blank line begins a paragraph. */
export default {
  en: String.raw`The target $\sin\pi x+\sin5\pi x+\sin15\pi x$ is given at 128 points of $[-1,1)$. All networks have two hidden layers and are trained on all points at once: mean squared error, Adam, learning rate $0.005$. The multiscale network is $f(x)=\sum_j f_j(s_jx)$ with $s_j=1,2,4,8,16,32$; its subnetworks have 25 units a layer, the plain network 64, so that both have about as many parameters.

The bump is $\varphi(x)=x_+^2-3(x-1)_+^2+3(x-2)_+^2-(x-3)_+^2$, zero outside $[0,3]$. Weights start at He’s size, biases with standard deviation $0.3$, in a subnetwork’s first layer times $s_j$, which keeps the bumps spread over the interval.

A wave $k$ counts as learned when the relative error $|\hat h(k)-\hat f(k)|/|\hat f(k)|$ of its Fourier coefficient first falls below $0.2$. A subnetwork’s share of the highest frequency $K$ is the real part of $\hat h_j(K)/\hat f(K)$. The last claim asks for more than $1.4$ times as many steps without the scales; the run’s length stands for never.

Poisson’s equation: the networks, multiplied by $1-x^2$, lower the energy $\int\tfrac12u'^2-fu$ on the same grid; wave $k$ has amplitude $1/\sqrt k$. After Liu, Cai and Xu (2020).`,
  zh: String.raw`目标 $\sin\pi x+\sin5\pi x+\sin15\pi x$ 取在 $[-1,1)$ 的 128 个点上。各网络都有两个隐藏层，全批量训练，均方误差，Adam，学习率 $0.005$。多尺度网络为 $f(x)=\sum_j f_j(s_jx)$，$s_j=1,2,4,8,16,32$。子网络每层 25 个神经元，普通网络每层 64 个，参数总数大致相等。

鼓包为 $\varphi(x)=x_+^2-3(x-1)_+^2+3(x-2)_+^2-(x-3)_+^2$，在 $[0,3]$ 之外为零。权重用 He 初始化；偏置的标准差为 $0.3$，子网络首层的偏置再乘以 $s_j$，使鼓包散布在整个区间上。

波 $k$ 的傅里叶系数的相对误差 $|\hat h(k)-\hat f(k)|/|\hat f(k)|$ 首次低于 $0.2$ 时，视为学会。子网络在最高频率 $K$ 中承担的份额，是 $\hat h_j(K)/\hat f(K)$ 的实部。最后一条论断要求：没有尺度时，步数超过有尺度时的 $1.4$ 倍；未学会的以训练步数计。

泊松方程：网络的输出乘以 $1-x^2$，在同一网格上极小化能量 $\int\tfrac12u'^2-fu$；解中第 $k$ 个波的振幅为 $1/\sqrt k$。仿照 Liu、Cai 与 Xu（2020）。`,
} satisfies Text;
