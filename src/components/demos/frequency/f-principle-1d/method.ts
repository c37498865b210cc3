import type { Text } from '#lib/i18n/text.ts';

/** How it is measured, for the fold under the figure. Formulas between dollars; a blank line begins a paragraph. */
export default {
  en: String.raw`$f(x) = \sin x + \sin 3x + \sin 5x$ is sampled at 128 equally spaced points of $[-\pi, \pi)$; the network is given $x/\pi$. It
has two hidden layers of 64 tanh units, initial weights of 1.5 times Glorot’s standard deviation and biases of standard
deviation 0.3. Adam (learning rate 0.002) minimises the mean squared error over all points for 3000 steps.

$\hat h(k)$ and $\hat f(k)$ are the Fourier coefficients of network and target, from the samples. A frequency $k$ counts as
learned when its relative error $|\hat h(k) - \hat f(k)| / |\hat f(k)|$ first falls below $0.2$. The coefficients are complex:
a wave of the right height in the wrong place does not count. Errors are taken at every step up to 50, then at every tenth.

The claim divides the step at which a frequency is learned by that of the frequency before it, and holds if all ratios are
above 1.3. A frequency that is not learned counts as learned at the end; if two are missing, there is no order. Setting and
measure follow the first papers.

The output layer’s factor multiplies its initial weights and bias, nothing else. Where the initial function is taken off, the
network’s function before training is subtracted from its output throughout.`,
  zh: String.raw`在 $[-\pi, \pi)$ 的 128 个等距点上采样 $f(x) = \sin x + \sin 3x + \sin 5x$，网络的输入是 $x/\pi$。网络有两层隐藏层，每层 64 个 tanh 神经元；初始权重的标准差为 Glorot 初始化的 1.5 倍，偏置的标准差为 0.3。用 Adam（学习率 0.002）在全部样本上极小化均方误差，共 3000 步。

$\hat h(k)$ 与 $\hat f(k)$ 是由样本算出的网络与目标的傅里叶系数。相对误差 $|\hat h(k) - \hat f(k)| / |\hat f(k)|$ 首次低于 $0.2$ 时，视为学会频率 $k$。系数是复数，所以高度对而位置不对的波不算数。前 50 步每步测量，此后每 10 步测量一次。

论断以学会一个频率的步数除以学会前一个频率的步数，所有比值都大于 1.3 即成立。没有学会的频率，按训练结束时学会计；若有两个没有学会，则视为没有顺序。设定与度量依照最早的几篇论文。

输出层的倍数只乘在输出层的初始权重与偏置上。若减去初始函数，则网络的输出始终减去其训练前的函数。`,
} satisfies Text;
