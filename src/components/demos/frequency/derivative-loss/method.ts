import type { Text } from '#lib/i18n/text.ts';

/** How it is measured, for the fold under the figure. Formulas between dollars; a blank line begins a paragraph. */
export default {
  en: String.raw`Both networks see the same 128 equally spaced points in every step. With $r$ the difference of network and target, the loss
without the term is the mean of $r^2$; with it, it is the mean of $r^2$ plus $\lambda$ times the mean of $(\Delta r / h)^2$,
where $\Delta r / h$ is the slope of $r$ from one point to the next. A wave $\sin kx$ then weighs $1 + \lambda k^2$. The
initial weights are the same, and Adam takes no notice of the loss’s overall size, so only the balance between the frequencies
differs. Where the term is the size of the slope, the network’s own slope replaces that of $r$.

Networks: two hidden layers of 64 tanh units; Adam, learning rate 0.002, 2500 steps.

A frequency counts as learned when the relative error of its Fourier coefficient first falls below $0.2$. The claim divides
the step at which the highest frequency is learned without the term by that with it, and holds if the quotient is above 2.5. If
one of the two has not learned it, the run’s length stands for the step.`,
  zh: String.raw`两个网络每一步都使用同样的 128 个等距点。记 $r$ 为网络与目标之差，无导数项的损失是 $r^2$ 的平均；有导数项的再加上 $\lambda$ 乘以 $(\Delta r / h)^2$ 的平均，$\Delta r / h$ 是 $r$ 在相邻两点间的斜率。于是波 $\sin kx$ 的权重为 $1 + \lambda k^2$。两者初始权重相同，而 Adam 不受损失整体大小的影响，因此差别只在于各频率之间的轻重。若导数项取斜率的大小，则以网络自身的斜率代替 $r$ 的斜率。

网络有两层隐藏层，每层 64 个 tanh 神经元；Adam，学习率 0.002，2500 步。

频率的傅里叶系数的相对误差首次低于 $0.2$ 时，视为学会该频率。论断以无导数项时学会最高频率的步数除以有导数项时的步数，商大于 2.5 即成立。若其中一个没有学会，则以训练的总步数代替。`,
} satisfies Text;
