import type { Text } from '#lib/i18n/text.ts';

/** How it is measured, for the fold under the figure. Formulas between dollars; a blank line begins a paragraph. */
export default {
  en: String.raw`The narrow network $f(x) = \sum_j a_j \tanh(w_j x + b_j)$ is trained on 20 points in 64-bit arithmetic: 200 steps of gradient descent, then damped Newton steps until the gradient is zero but for rounding. Outputs are compared on 321 points of $[-4, 4]$; below $10^{-10}$ they are the same. Before and after, a gradient shorter than $10^{-8}$ counts as zero.

A circle shows what a neuron adds to the output, a line its output weight (dashed where negative); the circle at the right shows the sum. Moving $\alpha$ or the null neuron changes the wide network at once; when it rests, the run is repeated.

A null neuron, with output weight 0, keeps the output whatever its input weights $(w, b)$. Its output weight has the gradient $\frac{2}{n}\sum_i r_i \tanh(w x_i + b)$, $r$ the errors: zero only on a curve of places $(w, b)$. The origin and the old neurons with their mirror images lie on it whatever the data. A place close to it is moved onto it.

Critical does not mean minimum: what kind of point it is in the wider network is another question.`,
  zh: String.raw`窄网络 $f(x) = \sum_j a_j \tanh(w_j x + b_j)$ 用 64 位浮点在 20 个点上训练：先做 200 步梯度下降，再用阻尼牛顿法，使梯度除舍入误差外为零。两个网络的输出在 $[-4, 4]$ 的 321 个点上比较，相差不到 $10^{-10}$ 视为相同。梯度长度小于 $10^{-8}$ 视为零，加宽前后都须如此。

圆圈里画的是一个神经元对输出的贡献，连线表示输出权重，越粗越大，虚线为负；最右边的圆圈是总和。移动 $\alpha$ 或零神经元，宽网络立即随之改变；停下后整个训练重做一遍。

零神经元的输出权重为 0，无论输入权重 $(w, b)$ 取什么都不改变输出。它的输出权重的梯度为 $\frac{2}{n}\sum_i r_i \tanh(w x_i + b)$，其中 $r$ 为误差，它只在 $(w, b)$ 平面的一条曲线上为零。原点、原有的神经元及其镜像总在这条曲线上，与数据无关；曲线的其余部分取决于数据。靠近曲线的点会被移到曲线上。

临界点不一定是极小点：它在更宽的网络中是哪一种点，要另行考察。`,
} satisfies Text;
