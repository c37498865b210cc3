import type { Text } from '#lib/i18n/text.ts';

/** How it is measured, for the fold under the figure. Formulas between dollars; a blank line begins a paragraph. */
export default {
  en: String.raw`Each spiral has 100 points, at radius $r=\sqrt{(i+\frac12)/100}$ and angle $2\pi\cdot1.75\,r$; the second is the first turned by half a turn. Labels are $\pm1$. All networks are trained on all points at once: mean squared error, Adam, learning rate $0.003$, He’s initial weights, biases of standard deviation $0.1$. A network has fitted, and stops, when its error is first below $0.05$.

The low-frequency ratio of a layer: let $z_i$ be the layer’s output at point $i$. Each label is replaced by a mean of all labels, $\bar y_i=\sum_jw_{ij}y_j$, with weights $w_{ij}\propto\exp(-|z_i-z_j|^2/2v)$ of sum 1, where $v$ is $0.03$ times the mean squared distance of two points in that layer. The ratio is the share of power that survives, $\sum_i\bar y_i^2/\sum_iy_i^2$.

Labels may be shuffled among the points instead: as many of each class, and no pattern.

The claims ask that the ratio rise by more than $0.01$ with every layer, the input included, in all four networks when they stop, that it be above $0.8$ on the last layer of the deepest, and that four layers need less than half the steps of one. After Xu and Zhou (2021).`,
  zh: String.raw`每条螺线 100 个点，半径 $r=\sqrt{(i+\frac12)/100}$，角度 $2\pi\cdot1.75\,r$；第二条由第一条旋转半圈而得。标签为 $\pm1$。各网络全批量训练，均方误差，Adam，学习率 $0.003$，He 初始化，偏置的标准差为 $0.1$。误差首次低于 $0.05$ 即为拟合，网络随之停止。

某层的低频占比：设 $z_i$ 为该层在第 $i$ 点的输出。把每个标签换成全体标签的平均 $\bar y_i=\sum_jw_{ij}y_j$，权重 $w_{ij}\propto\exp(-|z_i-z_j|^2/2v)$，总和为 1，其中 $v$ 是该层中两点距离平方的均值的 $0.03$ 倍。剩下的功率所占比例 $\sum_i\bar y_i^2/\sum_iy_i^2$ 即为低频占比。

也可以把标签在各点之间打乱：两类一样多，没有规律。

三条论断要求：四个网络停止时，低频占比（含输入）每层都上升 $0.01$ 以上；最深网络最后一层的占比在 $0.8$ 以上；四层所需的步数不到单层的一半。仿照 Xu 与 Zhou（2021）。`,
} satisfies Text;
