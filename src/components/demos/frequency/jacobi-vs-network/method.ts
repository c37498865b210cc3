import type { Text } from '#lib/i18n/text.ts';

/** How it is measured, for the fold under the figure. Formulas between dollars; a blank line begins a paragraph. */
export default {
  en: String.raw`$-u'' = f$ on $(-1, 1)$, $u = 0$ at both ends; $u$ is a sum of waves of $k = 1, 4, 20$ half periods. The network, times $1 -
x^2$, minimises the energy $\tfrac12 u^{\mathsf T} A u - f^{\mathsf T} u$ on 256 cells; Jacobi solves $Au = f$ there from
zero. A wave is settled when its relative error first falls below $0.2$.

Operations are counted to a relative error of 2% on $N$ cells. The network still trains on 256 and is evaluated on $N$.
Jacobi’s sweeps in this race are not all made: each multiplies the error’s wave $k$ by exactly $\cos(k\pi/N)$, so they can be
counted. An addition, multiplication, division or root is one operation, an activation twenty; a sweep takes three a point.
Checking the error is free.

The first claim: each wave is settled later than the next slower one by the network, earlier by Jacobi. The second: the two in
turn need fewer operations than the better of the two alone.

Elimination solves this one-dimensional system in about $8N$ operations, multigrid in some tens of $N$; the race is between
these two methods only.`,
  zh: String.raw`区间 $(-1, 1)$ 上的方程 $-u'' = f$，两端 $u = 0$；$u$ 是含 $k = 1, 4, 20$ 个半周期的波之和。网络的输出乘以 $1 - x^2$，在 256 格上最小化能量 $\tfrac12 u^{\mathsf T} A u - f^{\mathsf T} u$；雅可比在同样的格上从零开始求解 $Au = f$。一个波的相对误差首次低于 $0.2$ 时，视为解出。

运算次数数到 $N$ 格上相对误差降到 2% 为止。网络仍在 256 格上训练，再在 $N$ 格上求值。这场比较中雅可比的扫描并未全部执行：每扫一遍，误差的第 $k$ 个波恰好乘以 $\cos(k\pi/N)$，因此可以直接计数。加、乘、除、开方各计一次运算，激活函数计二十次；每扫一遍，每个点三次。检验误差不计代价。

第一个论断：每个波与前一个更低的频率相比，网络解出得更晚，雅可比更早。第二个论断：先后使用两者，所需的运算少于单用其中较省的一种。

对这个一维方程组，消元法约需 $8N$ 次运算，多重网格约需几十 $N$ 次；这里只在上述两种方法之间比较。`,
} satisfies Text;
