import type { Text } from '#lib/i18n/text.ts';

/** How it is measured, for the fold under the figure. Formulas between dollars; a blank line begins a paragraph. */
export default {
  en: String.raw`The landscape is $P(u) = \frac1n \sum_i y_i\, s(u \cdot (x_i, 1))$, the pull on a neuron of direction $u = (w, b)/|(w, b)|$ while the output is about $0$;
$s$ is the leading term at $0$ of the activation $\sigma$: ReLU itself; $z$, $z^2$, $z^3$ for $\tanh x$, $x\tanh x$, $x^2\tanh x$. Neurons can gather at
maxima of positive and minima of negative height. Such a place carries when it is at least two thirds as high as the highest.

The network: $200$ neurons $a\,\sigma(wx + b)$, no output bias; $|(w, b)| = |a| = 10^{-4}$ at the start, directions and signs random. Gradient descent on the
mean squared error; each step changes the weights by $2\%$ of their length, which is the path of small steps at another pace. The first phase ends when the
output has changed by $5\%$ of the largest target; these are the directions of that phase only. Where a ReLU network is trained on, the dashed line is the pull from then on: the same sum with $y_i - f(x_i)$ in place of $y_i$.

A direction is found where a window of $8^\circ$ holds a tenth of the amplitude $|a|\,|(w, b)|$. The claim: each lies within $1^\circ$ of a place that carries and
has the sign of $a$. For ReLU see Maennel et al. (2018), for the others Zhou et al. (2022).`,
  zh: String.raw`势函数为 $P(u) = \frac1n \sum_i y_i\, s(u \cdot (x_i, 1))$，即输出约为 $0$ 时方向 $u = (w, b)/|(w, b)|$ 的神经元所受的牵引；$s$ 是激活函数 $\sigma$ 在 $0$ 处的首项：ReLU 即其自身；$\tanh x$、$x\tanh x$、$x^2\tanh x$ 分别为 $z$、$z^2$、$z^3$。神经元能聚到高度为正的极大与高度为负的极小；这样的位置，高度达到最高者的三分之二才算“起作用”。

网络有 $200$ 个神经元 $a\,\sigma(wx + b)$，无输出偏置；开始时 $|(w, b)| = |a| = 10^{-4}$，方向与符号随机。对均方误差做梯度下降，每步使权重变化自身长度的 $2\%$，路径与小步长时相同，只是快慢不同。输出的变化达到最大目标值的 $5\%$ 时，第一阶段结束；这里的方向只是第一阶段的方向。ReLU 网络继续训练时，虚线是此后的牵引：和式中的 $y_i$ 换成残差 $y_i - f(x_i)$。

$8^\circ$ 的窗口占到总幅值 $|a|\,|(w, b)|$ 的十分之一，即算找到一个方向。论断是：每个找到的方向与某个起作用、且符号与 $a$ 相同的位置相差不到 $1^\circ$。ReLU 的情形见 Maennel 等人（2018），其余见 Zhou 等人（2022）。`,
} satisfies Text;
