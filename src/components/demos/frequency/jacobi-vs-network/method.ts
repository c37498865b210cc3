import type { Text } from '#lib/i18n/text.ts';

/** How it is measured, for the fold under the figure. Formulas between dollars; a blank line begins a paragraph. */
export default {
  en: String.raw`$-u'' = f$ on $(-1, 1)$, $u = 0$ at both ends; $u$ is a sum of waves of $k = 1, 4, 20$ half periods. The network, times $1 -
x^2$, minimises the energy $\tfrac12 u^{\mathsf T} A u - f^{\mathsf T} u$ on 256 cells; Jacobi solves $Au = f$ there from
zero. A wave is settled when its relative error first falls below $0.2$.

Operations are counted to a relative error of 2% on $N$ cells. The network trains on 256 and is evaluated on $N$. Jacobi first
on the same 256 cells works there until an error of 1%, is joined by straight lines and goes on on $N$. Sweeps on $N$ are not
all made: each multiplies the error’s wave $k$ by exactly $\cos(k\pi/N)$, so they can be counted. An addition,
multiplication, division or root is one operation, an activation twenty; a sweep takes three a point. Checking is free.

The first claim: each wave is settled at least five times later than the next slower one by the network, than the next faster
one by Jacobi. The second: the network first costs more than fifteen times as much as Jacobi on its 256 cells first. Where the
network trains on all $N$ cells, nobody has a coarse grid, and the comparison is with Jacobi alone.

Elimination solves this one-dimensional system in about $8N$ operations, multigrid in some tens of $N$: neither of them needs a
network, nor Jacobi alone.`,
  zh: String.raw`区间 $(-1, 1)$ 上的方程 $-u'' = f$，两端 $u = 0$；$u$ 是含 $k = 1, 4, 20$ 个半周期的波之和。网络的输出乘以 $1 - x^2$，在 256 格上极小化能量 $\tfrac12 u^{\mathsf T} A u - f^{\mathsf T} u$；雅可比在同样的格上从零开始求解 $Au = f$。一个波的相对误差首次低于 $0.2$ 时，视为解出。

运算次数数到 $N$ 格上相对误差降到 2% 为止。网络在 256 格上训练，再在 $N$ 格上求值。雅可比若先在同样的 256 格上迭代，则到误差 1% 为止，用折线插值后在 $N$ 格上继续。$N$ 格上的扫描并未全部执行：每扫一遍，误差的第 $k$ 个波恰好乘以 $\cos(k\pi/N)$，因此可以直接计数。加、乘、除、开方各计一次运算，激活函数计二十次；每扫一遍，每个点三次。检验误差不计代价。

第一个论断：网络解出每个波所需的步数，至少是前一个更低频率的五倍；雅可比则至少是后一个更高频率的五倍。第二个论断：先用网络的代价，是雅可比先在其 256 格上迭代的 15 倍以上。网络若在全部 $N$ 格上训练，谁都没有粗网格，便与单用雅可比比较。

对这个一维方程组，消元法约需 $8N$ 次运算，多重网格约需几十 $N$ 次：既用不着网络，也用不着只靠雅可比。`,
} satisfies Text;
