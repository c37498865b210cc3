import type { Text } from '#lib/i18n/text.ts';

/** How it is measured, for the fold under the figure. Formulas between dollars; a blank line begins a paragraph. */
export default {
  en: String.raw`The networks are $f(x) = \sum_j a_j\,\sigma(w_j x + b_j)$ with $\sigma(z) = z\tanh z$. They learn 24 points of $[-3, 3]$ from a target that three such neurons compute exactly. Input weights are drawn from $N(0, s^2)$, $s = 0.01$ (a single one is $s$); the others begin at 0. All take the same steps of full-batch gradient descent.

A plateau: the loss stays within 2% while the number of steps grows by half. A network has left it when its loss is 10% lower. Each is looked at where its loss is flattest.

A neuron’s direction is that of the line through $(w, b)$, since $-(w, b)$ is the same neuron. Its amplitude is $|a|\,|(w, b)|$, the area of its dot. Neurons within 2° share a dot; the smallest dots hold less than 1%. The numbers: how much of the amplitude lies within 8° of one line, and how many neurons hold 95% of it.

Claims on the first plateaus: losses within 1%, outputs within 5% of the target’s range, 95% of the amplitude on one line, 3 neurons leave after the widest.`,
  zh: String.raw`网络为 $f(x) = \sum_j a_j\,\sigma(w_j x + b_j)$，其中 $\sigma(z) = z\tanh z$。24 个数据点取自 $[-3, 3]$ 上恰好可由三个这样的神经元构成的目标函数。输入权重取自 $N(0, s^2)$，$s = 0.01$（只有一个时取 $s$），输出权重与偏置从 0 开始。所有网络同步进行全批量梯度下降。

平台：步数增加一半而损失变化不超过 2%；损失再降 10% 即为离开。各网络取损失最平之处来观察。

神经元的方向取 $(w, b)$ 所在直线的方向，因为 $-(w, b)$ 是同一个神经元；幅值为 $|a|\,|(w, b)|$，以圆点面积表示。相差 2° 以内的神经元合画一个点，最小的点不到 1%。图中数字：落在同一条直线 8° 以内的幅值比例，以及承担 95% 幅值的神经元个数。

各论断比较第一个平台：损失相差不到 1%，输出相差不到目标取值范围的 5%，95% 的幅值在一条直线上，3 个神经元的网络晚于最宽的网络离开。`,
} satisfies Text;
