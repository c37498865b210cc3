import type { Text } from '#lib/i18n/text.ts';

/** How it is measured, for the fold under the figure. Formulas between dollars; a blank line begins a paragraph. */
export default {
  en: String.raw`Gradient descent with learning rate 0.05 makes $\sum_i |v_i|^2$ smaller in 200 steps. The part of the gradient that
would change the sum $S$ is taken out, so $S$ stays. Two vectors begin where the handles are. The ten begin at $S/10$
each plus a random part of standard deviation 0.5 in each coordinate, whose own sum is zero.

The least sum of squares that $n$ vectors with the sum $S$ can have is $|S|^2/n$; it is drawn at the end. The claim holds
if no vector is further than $10^{-6}\,|S|$ from the mean of all then.

Equal vectors are parallel, too. In a network the vectors are what each neuron adds to the output, and the equal split
is a condensed one.

The setting with dropout has another quantity to make small: the squared error $\big|\sum_i k_i v_i/q - S\big|^2$,
averaged over all $2^n$ ways to keep ($k_i = 1$, probability $q$) or drop ($k_i = 0$) each vector. Its own minimum has
equal vectors whose sum is a little shorter than $S$, by the factor $n/\big(n + \tfrac{1-q}{q}\big)$.`,
  zh: String.raw`梯度下降使 $\sum_i |v_i|^2$ 变小，学习率 0.05，共 200 步。梯度中会改变总和 $S$ 的部分去掉不用，所以 $S$ 不变。两个向量从手柄所在处出发；十个向量各从 $S/10$ 加一个随机部分出发，随机部分每个坐标的标准差为 0.5，其总和为零。

总和为 $S$ 的 $n$ 个向量，平方和最小为 $|S|^2/n$，运行结束时画出。最后每个向量与平均向量的距离都不超过 $10^{-6}\,|S|$，论断即成立。

相等的向量也互相平行。在网络中，这些向量就是各神经元对输出的贡献，均分就是凝聚。

有 dropout 的设置使另一个量变小：平方误差 $\big|\sum_i k_i v_i/q - S\big|^2$，对 $2^n$ 种保留（$k_i = 1$，概率 $q$）或丢弃（$k_i = 0$）的方式取平均。它取最小值时，各向量相等，总和比 $S$ 略短，是 $S$ 的 $n/\big(n + \tfrac{1-q}{q}\big)$ 倍。`,
} satisfies Text;
