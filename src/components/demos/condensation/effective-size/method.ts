import type { Text } from '#lib/i18n/text.ts';

/** How it is measured, for the fold under the figure. Formulas between dollars; a blank line begins a paragraph. */
export default {
  en: String.raw`Two networks $f(x) = \sum_j a_j\,\mathrm{relu}(w_j x + b_j)$ of width $m = 200$; all weights start with standard deviation $m^{-g}$, $g = 1$ and
$g = 0.25$. Gradient descent, $6000$ steps at learning rate $0.02$. The default target goes up and down: $y = 0, 1, -1, 0$ at
four equidistant points.

To merge means: neighbours on the circle of directions are taken together, each time the two groups that lose least length. A group becomes one neuron
of its mean direction, weighted by $|a|\,|(w, b)|$, with the sum of the amplitudes, signs kept. Rings show these neurons; the number beside a ring says
how many it stands for.

The change is the largest difference between the two outputs on $101$ places between the outermost points, as a share of the target’s range. A count is
enough when from it on the change stays within $1\%$. The claims compare the networks merged into four: below $1\%$ from small weights; above $20\%$ from
large ones, even with output weights refitted by least squares. Both must have learned the points: mean squared error below $10^{-3}$ of the
squared range. The setting is that of Luo et al. (2021, Fig. 1).`,
  zh: String.raw`两个网络 $f(x) = \sum_j a_j\,\mathrm{relu}(w_j x + b_j)$，宽度 $m = 200$，初始权重的标准差均为 $m^{-g}$，分别取 $g = 1$ 与 $g = 0.25$。梯度下降 $6000$ 步，学习率 $0.02$。默认的目标一上一下：四个等距的点上 $y = 0, 1, -1, 0$。

合并的办法：在方向圆周上把相邻的两组并为一组，每次并长度损失最少的两组。每组换成一个神经元，方向取以 $|a|\,|(w, b)|$ 加权的平均，幅值取带符号的和。圆环就是这些神经元，旁边的数是它所代表的神经元个数。

输出的改变取最外侧两个数据点之间 $101$ 处差值的最大者，以占目标取值范围的比例计。从某个个数起改变都不超过 $1\%$，这个个数就算够用。论断比较合并成四个之后的网络：小初始化的改变不到 $1\%$；大初始化的即使用最小二乘重新拟合输出权重，改变也超过 $20\%$。两个网络都须学会数据点，即均方误差小于取值范围平方的 $10^{-3}$。设定取自 Luo 等人（2021，图 1）。`,
} satisfies Text;
