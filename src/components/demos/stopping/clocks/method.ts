import type { Text } from '#lib/i18n/text.ts';

/** How it is measured, for the fold under the figure. Formulas between dollars; a blank line begins a paragraph. */
export default {
  en: String.raw`The model is $h(x) = \sum_j a_j w_j\, \varphi_j(x)$ with the waves $\sqrt2 \sin kx$ and $\sqrt2 \cos kx$, $k = 1$ to 10, and fixed strengths
$a_j = \tau_j^{-1/2}$. Gradient descent with step 1 lessens half the mean square of $h(x_i) - y_i$, from $w = 0$. At 40 equally spaced points the waves are orthogonal, so the
coefficient $a_j w_j$ has the rate $\lambda_j = a_j^2 = 1/\tau_j$: its clock is $\tau_j$ steps. The waves $k \le 2$ have one clock, $3$ to $8$ another, $9$ and $10$ a third.

The target is $\sqrt{2 S_1} \sin x + \sqrt{2 S_2} \sin 5x + \sqrt{2 S_3} \sin 9x$, so that $S_i$ is the mean square of a part. The noise is normal with standard deviation
$s$, and has the variance $s^2/n$ in each coefficient, $N_i$ in all coefficients of part $i$. The test error is the mean square of $h$ minus the target over all $x$, by Parseval’s
theorem the sum of the coefficients’ squared errors. It is the mean of 50 trainings with other noise.

The sum is $\sum_i S_i\, e^{-2t/\tau_i} + N_i\, (1 - e^{-t/\tau_i})^2$. A part’s own best step is $\tau_i \ln(1 + S_i/N_i)$.

The claims: between two falls the mean error stands more than 20% above the higher one of its least values before and after; mean error and sum differ by less than 15% at every kept
step; the least mean error is more than 2.5 times the sum of the parts’ least mean errors.`,
  zh: String.raw`模型为 $h(x) = \sum_j a_j w_j\, \varphi_j(x)$，其中 $\varphi_j$ 是 $\sqrt2 \sin kx$ 与 $\sqrt2 \cos kx$，$k = 1$ 到 10，强度 $a_j = \tau_j^{-1/2}$ 固定。从 $w = 0$ 出发，对 $h(x_i) - y_i$ 均方的一半做梯度下降，步长为 1。在 40 个等距点上各波正交，所以系数 $a_j w_j$ 的速率为 $\lambda_j = a_j^2 = 1/\tau_j$，即时钟为 $\tau_j$ 步。$k \le 2$ 的波共用一个时钟，$3$ 到 $8$ 共用一个，$9$ 与 $10$ 共用一个。

目标为 $\sqrt{2 S_1} \sin x + \sqrt{2 S_2} \sin 5x + \sqrt{2 S_3} \sin 9x$，这样 $S_i$ 就是第 $i$ 部分的均方。噪声服从正态分布，标准差为 $s$，在每个系数上的方差是 $s^2/n$，第 $i$ 部分的全部系数合计为 $N_i$。测试误差是 $h$ 减目标在所有 $x$ 上的均方，由 Parseval 定理，等于各系数误差的平方和；图中取 50 次训练的平均，噪声各不相同。

公式之和为 $\sum_i S_i\, e^{-2t/\tau_i} + N_i\, (1 - e^{-t/\tau_i})^2$。第 $i$ 部分自己的最佳步是 $\tau_i \ln(1 + S_i/N_i)$。

论断有三：两次下降之间，平均误差比前、后最小值中较大者高出 20% 以上；在所记录的每一步，平均误差与公式之和相差不到 15%；平均误差的最小值，是各部分平均误差最小值之和的 2.5 倍以上。`,
} satisfies Text;
