import type { Text } from '#lib/i18n/text.ts';

/** How it is measured, for the fold under the figure. Formulas between dollars; a blank line begins a paragraph. */
export default {
  en: String.raw`The agreement of neighbours is Moran’s $I=\sum_iy_im_i/\sum_iy_i^2$. Here $y_i$ are the labels of the sample less their mean, and $m_i$ is the mean of the other labels with weights $\exp(-|x_i-x_j|^2/2v)$, where $v$ is $0.04$ times the mean squared distance of two samples. For labels $\pm1$, equally frequent, a random neighbour agrees with probability $(1+I)/2$: the dashed line.

Bits: 19 functions on $\{-1,1\}^8$, seen at a random half of the 256 points. Products take random bits; a mixture of degree $k$ is the sign of a sum of all products of $k$ bits with normal coefficients. Colours tell the degree. Networks 8-64-64-1, at most 600 steps, learning rate $0.002$.

Digits: 15 ways to sort images of $14\times14$ pixels into two classes, 300 for training, 300 others for the test. Networks 196-32-1, at most 200 steps, learning rate $0.005$.

All: ReLU, He’s weights, biases 0, full-batch Adam, mean squared error, looked at every 10 steps until all samples are right and the loss is below $0.05$. The claim asks for a rank correlation above $0.9$ between $I$ and accuracy.`,
  zh: String.raw`邻居的一致程度用莫兰指数 $I=\sum_iy_im_i/\sum_iy_i^2$ 度量。$y_i$ 是样本标签减去平均，$m_i$ 是其余标签的加权平均，权重为 $\exp(-|x_i-x_j|^2/2v)$，$v$ 是两样本间距离平方均值的 $0.04$ 倍。标签 $\pm1$ 各占一半时，随机取一个邻居，与自己相同的概率是 $(1+I)/2$，即虚线。

八位函数：$\{-1,1\}^8$ 上的 19 个，训练用 256 个点中随机的一半。乘积取哪几位是随机的；$k$ 阶混合把全部 $k$ 位之积以正态系数相加，再取正负号。颜色表示阶数。网络为 8-64-64-1，至多 600 步，学习率 $0.002$。

数字：把 $14\times14$ 像素的图像分成两类的 15 种方式，300 张训练，另外 300 张测试。网络为 196-32-1，至多 200 步，学习率 $0.005$。

共同之处：ReLU，He 初始化，偏置为 0，全批量 Adam，均方误差，每 10 步检查一次，直到样本全部答对且损失低于 $0.05$。论断要求 $I$ 与准确率的秩相关高于 $0.9$。`,
} satisfies Text;
