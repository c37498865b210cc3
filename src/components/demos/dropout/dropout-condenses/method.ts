import type { Text } from '#lib/i18n/text.ts';

/** How it is measured, for the fold under the figure. Formulas between dollars; a blank line begins a paragraph. */
export default {
  en: String.raw`A neuron $a\,s(wx + b)$ is drawn by its orientation, the angle of $(w, b)$, and its amplitude $|a|\,|(w, b)|$, before
training (the same for both networks) and after. A ReLU neuron that is off on all of $[-1, 1]$ is silent: no gradient
reaches it. Silent neurons are grey and left out of all shares.

The best direction is the window of $\pm 8^\circ$ that holds the most amplitude of the active neurons; the second best
is the best one for what is then left, and so on. The claim compares the share of the amplitude in the four best
windows: with dropout it must be more than 1.75 times that without.

The training is that of the figure above: $m = 300$ neurons, the six points of the valley, initial weights of standard
deviation $m^{-1/4}$, gradient descent with learning rate 0.05 on all points for 20,000 steps, for the last tenth of
them at a fifth of the rate. Dropout keeps each neuron with probability $q = 0.9$, in every step and for every point
anew, and divides its output by $q$.`,
  zh: String.raw`神经元 $a\,s(wx + b)$ 画成一个点：方向是 $(w, b)$ 的角度，幅值是 $|a|\,|(w, b)|$；给出训练前（两个网络相同）与训练后。在整个 $[-1, 1]$ 上都没有输出的 ReLU 神经元，得不到梯度；这样的神经元画成灰色，所有比例都不计入。

只看有输出的神经元：最佳方向是占幅值最多的 $\pm 8^\circ$ 窗口；去掉其中的神经元，剩下的再取最佳窗口，依此类推。论断比较四个最佳窗口所占幅值的比例：有 dropout 时须为无 dropout 时的 1.75 倍以上。

训练与上一幅图相同：$m = 300$ 个神经元，谷形上的六个点，初始权重的标准差为 $m^{-1/4}$，用全部数据点做梯度下降，学习率 0.05，共 20000 步，最后十分之一的步数中学习率降为五分之一。Dropout 在每一步、对每个数据点，以概率 $q = 0.9$ 保留各神经元，并把保留者的输出除以 $q$。`,
} satisfies Text;
