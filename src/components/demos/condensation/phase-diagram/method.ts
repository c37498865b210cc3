import type { Text } from '#lib/i18n/text.ts';

/** How it is measured, for the fold under the figure. Formulas between dollars; a blank line begins a paragraph. */
export default {
  en: String.raw`The networks are $f(x) = \frac1\alpha \sum_j a_j\,\mathrm{relu}(w_j x + b_j)$, with $a$ of standard deviation $\beta_1$ and $(w, b)$ of $\beta_2$;
$\beta_1\beta_2/\alpha = m^{-\gamma}$ and $\beta_1/\beta_2 = m^{-\gamma'}$. Four points; gradient descent until the mean squared error is below $10^{-5}$,
$8000$ steps at most. The relative change is $|(w, b) - (w, b)_0| / |(w, b)_0|$ over all neurons.

A slope is that of the logarithm of the change, averaged over three networks a width, against $\log m$. The claims: the slopes at $\gamma = \frac12$, $1$,
$\frac32$ lie within $0.08$ of theory, and along $\gamma' = 0$ the slope changes its sign within $0.04$ of $\gamma = 1$. Where $\gamma > 1$ and $\gamma + \gamma' < 1$ counting
powers gives bounds only, and the figure names both.

The map: $17 \times 17$ places, widths $400$, $1600$, $6400$, one network each, trained in advance by the code that trains here; $3$ of the $867$ networks,
in the lower right corner, were not fitted after $8000$ steps. The boundary is that of Luo et al. (2021), for infinite width; just above its slanted part the
map is behind the theory, which needs larger widths there. In 64-bit arithmetic: at small $\gamma$ the weights change by less than 32 bits can show.`,
  zh: String.raw`网络为 $f(x) = \frac1\alpha \sum_j a_j\,\mathrm{relu}(w_j x + b_j)$，$a$ 的标准差为 $\beta_1$，$(w, b)$ 的为 $\beta_2$；$\beta_1\beta_2/\alpha = m^{-\gamma}$，$\beta_1/\beta_2 = m^{-\gamma'}$。四个点，梯度下降直到均方误差小于 $10^{-5}$，至多 $8000$ 步。相对变化为 $|(w, b) - (w, b)_0| / |(w, b)_0|$，对全部神经元计算。

斜率指相对变化的对数（每个宽度三个网络取平均）对 $\log m$ 的斜率。论断是：$\gamma = \frac12$、$1$、$\frac32$ 三处的斜率与理论值相差不到 $0.08$；沿 $\gamma' = 0$，斜率变号的位置与 $\gamma = 1$ 相差不到 $0.04$。在 $\gamma > 1$ 而 $\gamma + \gamma' < 1$ 之处，数幂次只得到上下限，图中两者都给出。

底图：$17 \times 17$ 处，宽度 $400$、$1600$、$6400$ 各训练一个网络，用同一程序事先算出；$867$ 个网络中有 $3$ 个（右下角）在 $8000$ 步后仍未拟合。边界取自 Luo 等人（2021），为无穷宽的理论值；紧靠斜线边界的上方，底图还没有达到理论值，那里需要更大的宽度。采用 64 位浮点：$\gamma$ 很小时，权重的变化小到 32 位表示不出来。`,
} satisfies Text;
