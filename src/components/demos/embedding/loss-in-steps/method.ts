import type { Text } from '#lib/i18n/text.ts';

/** How it is measured, for the fold under the figure. Formulas between dollars; a blank line begins a paragraph. */
export default {
  en: String.raw`Two layers of weights without activation or biases, from 3 inputs through 30 neurons to 3 outputs, all weights drawn from $N(0, (10^{-6})^2)$. Gradient descent, rate 0.0075, on the mean squared error of the three unit inputs: input $i$ is to give $s_i$ at output $i$ and 0 elsewhere. How strongly the network has an association is what output $i$ gives for input $i$.

An association is half learned when it first reaches $s_i/2$, interpolated between measurements five steps apart. A pause is looked at half-way between two such steps on a logarithmic scale, at their geometric mean. The dashed lines are the error that the weaker associations leave, $\frac13\sum_j s_j^2$ over those still to come.

The claims: the products of half-step and strength differ by less than 10%, and in both pauses the loss is within 0.3% of its dashed line (Saxe, McClelland and Ganguli 2014).`,
  zh: String.raw`两层权重，无激活函数与偏置：3 个输入，30 个神经元，3 个输出，权重全部取自 $N(0, (10^{-6})^2)$。对三个单位输入的均方误差做梯度下降，学习率 0.0075：输入 $i$ 应在输出 $i$ 给出 $s_i$，其余输出为 0。网络中一个关联的强度，就是输入 $i$ 时输出 $i$ 的值。

关联首次达到 $s_i/2$ 时算作学到一半；每五步测量一次，其间插值。停顿的损失取在相邻两个这样的时刻的几何平均处。虚线为较弱的关联所剩的误差，即 $\frac13\sum_j s_j^2$，对尚未学会的关联求和。

论断：学到一半的时刻乘以强度，相差不到 10%；两次停顿处的损失与相应虚线相差不到 0.3%（Saxe、McClelland 与 Ganguli，2014）。`,
} satisfies Text;
