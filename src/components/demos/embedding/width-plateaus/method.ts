import type { Text } from '#lib/i18n/text.ts';

/** How it is measured, for the fold under the figure. Formulas between dollars; a blank line begins a paragraph. */
export default {
  en: String.raw`The networks are $f(x) = \sum_j a_j\,\sigma(w_j x + b_j)$ with ReLU. They learn 24 points of $[-3, 3]$ from a target that three such neurons compute exactly. Each $(w, b)$ begins with length $s = 0.001$ and a direction of its own, drawn at random (a single one at $53°$); the $a_j$ begin at 0. All take the same steps of full-batch gradient descent.

A plateau: the loss stays within 2% while the number of steps grows by half. A network has left it when its loss is 10% lower. Each is looked at where its loss is flattest.

A neuron’s direction is that of the line through $(w, b)$, so that opposite arrows count as one. Its amplitude $A_j = |a_j|\,|(w_j, b_j)|$ is the area of its dot. Neurons within 2° share a dot; the smallest dots hold less than 1%. The numbers: how much of the amplitude lies within 8° of one line, and the participation number $(\sum A_j)^2 / \sum A_j^2$: $k$ if $k$ neurons share it equally.

Claims on the first plateaus: losses within 0.1%, outputs within 1% of the target’s range, 99% of the amplitude on one line, a participation number of a quarter of the width in the widest, and networks of 3 and 20 neurons leave after it.`,
  zh: String.raw`网络为 $f(x) = \sum_j a_j\,\sigma(w_j x + b_j)$，激活函数为 ReLU。24 个数据点取自 $[-3, 3]$ 上的目标函数，它恰好可由三个这样的神经元表示。各 $(w, b)$ 起初长度为 $s = 0.001$，方向随机（只有一个时取 $53°$），$a_j$ 从 0 开始。所有网络同步进行全批量梯度下降。

平台：步数增加一半而损失变化不超过 2%；损失再降 10% 即为离开。各网络取损失最平之处来观察。

神经元的方向取 $(w, b)$ 所在直线的方向，相反的箭头算作一个方向；幅值 $A_j = |a_j|\,|(w_j, b_j)|$ 以圆点面积表示。相差 2° 以内的神经元合画一个点，最小的点不到 1%。图中数字：落在同一条直线 8° 以内的幅值比例，以及参与数 $(\sum A_j)^2 / \sum A_j^2$：若由 $k$ 个平分，它就是 $k$。

各论断比较第一个平台：损失相差不到 0.1%，输出相差不到目标取值范围的 1%，99% 的幅值在一条直线上，最宽网络的参与数超过宽度的四分之一，3 个与 20 个神经元的网络晚于它离开。`,
} satisfies Text;
