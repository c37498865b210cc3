import type { Text } from '#lib/i18n/text.ts';

/** How it is measured, for the fold under the figure. Formulas between dollars; a blank line begins a paragraph. */
export default {
  en: String.raw`Of 1000 handwritten digits (MNIST, $14 \times 14$ pixels) 200 are for training, 300 are held back, and 500 are the test; which, the seed says. The label is $+1$ for an even digit, $-1$ for an odd
one. In training and validation each label is turned round with probability 0.2. The test has the true labels.

One hidden layer of 64 ReLU neurons, initial weights $0.3$ times He’s, zero biases; mean squared error over all training images, Adam, learning rate 0.001, 400 steps.

One stops at the measured step with the least mean squared error on the images held back. The claims compare the share of wrong answers in the test there with that at the end (at least one in a hundred less) and with the least of all
measured steps (at most six in a hundred more), and ask that at the stop the share of right labels learned is greater by 0.3 than that of wrong ones.`,
  zh: String.raw`1000 张手写数字（MNIST，$14 \times 14$ 像素）中，200 张用于训练，300 张留作验证，500 张用于测试，由种子决定。偶数的标签为 $+1$，奇数为 $-1$。训练集与验证集的每个标签以 0.2 的概率翻转；测试集用真标签。

一个隐藏层，64 个 ReLU 神经元，初始权重为 He 初始化的 $0.3$ 倍，偏置为零；损失为全部训练图像上的均方误差，Adam，学习率 0.001，400 步。

停止处取为留出图像上均方误差最小的那个测量步。论断拿该处测试集的错误率与终点的比较（至少低百分之一），再与各测量步中最小的比较（至多高百分之六），并要求停下时学会的比例，正确标签比错误标签高出 0.3。`,
} satisfies Text;
