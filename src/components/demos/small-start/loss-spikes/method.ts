/** How it is measured, for the fold under the figure. Formulas between dollars; a blank line begins a paragraph. */
import type { Text } from '#lib/i18n/text.ts';

export default {
  en: String.raw`Sixty tanh neurons, $f(x) = \sum_j a_j \tanh(w_j x + b_j)$, every weight of standard deviation $60^{-1/2}$ at first. Gradient descent on the mean squared error at 40 equally spaced points of $\sin x + \sin 3x$, all in every step, in double precision.

The loss is measured every 10 steps, and in every step while it is more than 1.1 times its least value so far. A spike begins where it is 3 times that value, and is over where it is below 1.5 times. A run ends 1500 steps after.

The largest eigenvalue $\lambda$ of the Hessian and its eigenvector $v$ come from power iteration, which goes on from the last vector, with products $Hv$ from differences of gradients. The pattern is $Jv$, the derivative of the outputs along $v$, at the last measurement before the loss rises. It is compared with what the outputs have changed by from there to the peak.

The claims: $\lambda$ is above $2/\eta$ at that measurement; the pattern and the change have $|\cos| > 0.999$; more than 65% of the squared error at the peak has the frequencies 0 to 2.`,
  zh: String.raw`六十个 tanh 神经元，$f(x) = \sum_j a_j \tanh(w_j x + b_j)$，各权重初始的标准差为 $60^{-1/2}$。在 $\sin x + \sin 3x$ 的 40 个等距点上对均方误差做梯度下降，每步使用全部点，双精度。

损失每 10 步测一次；高于此前最小值的 1.1 倍时，每步都测。达到最小值的 3 倍算尖峰开始，回到 1.5 倍以下算结束。此后再训练 1500 步。

Hessian 的最大特征值 $\lambda$ 与特征向量 $v$ 由幂迭代求得，每次从上一个向量出发，乘积 $Hv$ 取自梯度之差。图样为 $Jv$，即输出沿 $v$ 的导数，取损失上升之前最后一次测量的值；拿来比较的，是从那时到峰顶输出的变化。

论断：那次测量时 $\lambda$ 大于 $2/\eta$；图样与变化的 $|\cos| > 0.999$；峰顶的平方误差65% 以上 在频率 0 到 2。`,
} satisfies Text;
