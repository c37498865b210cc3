import type { Text } from '#lib/i18n/text.ts';

/** How it is measured, for the fold under the figure. Formulas between dollars; a blank line begins a paragraph. */
export default {
  en: String.raw`Of 1000 MNIST digits, 300 drawn at random are for training, the others are new to the network. It has 32 hidden ReLU units and
ten outputs; Adam minimises the mean squared error to labels with a single 1, on all training digits in every epoch.

Frequency here is that of the response to the image, not that of the picture. The filter replaces $y_i$ by $\sum_j G_{ij}\,
y_j / \sum_j G_{ij}$ with $G_{ij} = \exp(-|x_i - x_j|^2 / 2\delta^2)$, $x_i$ being image $i$ as a point of 196 dimensions. Its
width is $\delta^2$ over the mean squared distance of two digits. The mean is low frequency, what is left is high. A part’s
relative error: the size of that part of outputs minus labels, over that of the labels, their overall mean taken off. The part
is half learned when this first falls below $0.5$.

The claim holds if the high part takes more than 1.4 times as many epochs as the low one at all five widths. Neighbour correlation: the cosine
between centred labels and the mean over their neighbours, the digit itself left out. The method is the papers’ filtering
method.`,
  zh: String.raw`从 1000 个 MNIST 数字中随机抽取 300 个用于训练，其余的网络没有见过。网络有 32 个 ReLU 隐藏神经元、十个输出；用 Adam 极小化输出与标签（只有一个 1）的均方误差，每轮使用全部训练数字。

这里的频率是标签对图像的响应的频率，不是图片本身的频率。滤波把 $y_i$ 换成 $\sum_j G_{ij}\, y_j / \sum_j G_{ij}$，其中 $G_{ij} = \exp(-|x_i - x_j|^2 / 2\delta^2)$，$x_i$ 是作为 196 维空间中一点的第 $i$ 张图像。滤波宽度为 $\delta^2$ 与两个数字的平均平方距离之比。平均的结果是低频，剩余部分是高频。某部分的相对误差，是输出减标签的这一部分的大小与标签（减去总平均）的这一部分的大小之比；首次低于 $0.5$ 时视为学会一半。

若五个宽度下高频所需的轮数都大于低频的 1.4 倍，论断即成立。近邻相关系数是标签（减去平均）与其近邻平均（不含该数字自己）之间夹角的余弦。方法即论文中的滤波法。`,
} satisfies Text;
