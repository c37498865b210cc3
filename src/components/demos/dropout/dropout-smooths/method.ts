import type { Text } from '#lib/i18n/text.ts';

/** How it is measured, for the fold under the figure. Formulas between dollars; a blank line begins a paragraph. */
export default {
  en: String.raw`Both networks are $f(x) = \sum_j a_j\,s(w_j x + b_j)$ with $m = 300$ neurons, $s$ the ReLU, and no bias at the output.
They start from the same weights, normal with standard deviation $m^{-1/4}$, and learn by gradient descent on all
points at once, 20,000 steps with learning rate 0.05. For the last tenth of the steps the rate is a fifth, so that
little of the last noise is left in the weights. The six points are equally spaced in $[-1, 1]$, on a valley with
slopes $-1$, 0 and 1.

Dropout keeps each hidden neuron with probability $q = 0.9$, in every step and for every point anew, and divides what
it keeps by $q$ (inverted dropout). All neurons are on where functions are drawn and measured.

The variation of the slope is the sum of the absolute changes of $f'$ over 400 equal steps from $-1$ to 1. The valley
changes its slope twice, by 1 each time: it needs 2. The claim holds if the variation with dropout is less than half
of that without.`,
  zh: String.raw`两个网络都是 $f(x) = \sum_j a_j\,s(w_j x + b_j)$，$m = 300$ 个神经元，$s$ 为 ReLU，输出没有偏置。初始权重相同（正态分布，标准差 $m^{-1/4}$），每一步用全部数据点做梯度下降，学习率 0.05，共 20000 步；最后十分之一的步数中学习率降为五分之一，使权重里少留最后几步的噪声。六个数据点在 $[-1, 1]$ 上等距，落在斜率依次为 $-1$、0、1 的谷形上。

Dropout 在每一步、对每个数据点，以概率 $q = 0.9$ 保留各隐藏神经元，并把保留者的输出除以 $q$（反向 dropout）。画图与度量时，所有神经元都打开。

斜率的变差是从 $-1$ 到 1 的 400 个等距小步上 $f'$ 变化的绝对值之和。谷形的斜率改变两次，每次为 1，所以需要 2。有 dropout 时的变差不到无 dropout 时的一半，论断即成立。`,
} satisfies Text;
