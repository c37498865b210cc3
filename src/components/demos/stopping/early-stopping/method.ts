import type { Text } from '#lib/i18n/text.ts';

/** How it is measured, for the fold under the figure. Formulas between dollars; a blank line begins a paragraph. */
export default {
  en: String.raw`A fully connected ReLU network with two hidden layers of 100 neurons is trained with Adam (learning rate 0.002, all
samples in every step) on 30 equally spaced samples of $\sin x + \tfrac12 \sin 2x$ in $[-\pi, \pi)$, each with normal
noise of standard deviation 0.6.

The training error is the mean squared error on the noisy samples, the test error that against the target without
noise, on 200 equally spaced points. By Parseval’s theorem the part of the test error at the target’s frequencies is
half the sum of its squared amplitudes there. The rest is shaded: the shape that the network starts with, and later
the noise that it takes in.

The relative error of the fit is the length of the Fourier coefficients of network minus samples over that of the
samples: at one frequency in the map, at the target’s or all others in the verdict.

The claims: the test error at the end is more than twice the least one; the best step comes in the first twentieth;
there the relative error at the other frequencies is larger than at the target’s by more than 0.65.`,
  zh: String.raw`全连接 ReLU 网络，两个隐藏层各 100 个神经元，用 Adam 训练（学习率 0.002，每一步使用全部样本）。样本取自 $[-\pi, \pi)$ 上的 $\sin x + \tfrac12 \sin 2x$，30 个等距点，每个点加上标准差为 0.6 的独立正态噪声。

训练误差是含噪样本上的均方误差；测试误差是与无噪声的目标相比的均方误差，取 200 个等距点。由 Parseval 定理，测试误差中落在目标频率上的部分，等于那里的误差振幅平方和的一半。其余部分画成阴影：起初是网络自带的形状，后来是学进去的噪声。

拟合的相对误差是“网络减样本”的傅里叶系数的长度除以样本的傅里叶系数的长度：在频率图中对每个频率计算，在结论中对目标的频率和其他全部频率各算一次。

论断有三：最终的测试误差是最小值的两倍以上；最佳步出现在前二十分之一；在最佳步，其他频率上的相对误差比目标频率上的大 0.65 以上。`,
} satisfies Text;
