import type { Text } from '#lib/i18n/text.ts';

/** How it is measured, for the fold under the figure. Formulas between dollars; a blank line begins a paragraph. */
export default {
  en: String.raw`The network is $f(x)=\sum_{j=1}^{10}a_j\tanh(w_jx+b_j)+c$; the target is given at 64 equally spaced points of $[-\pi,\pi)$, and the loss is the mean squared error. A random network has all parameters uniform on $[-1,1]$. A round is 30 evaluations of the loss; in its first round the swarm evaluates its 30 initial networks.

Swarm: 30 particles, $v\leftarrow0.73\,v+1.5\,r_1(\text{own best}-x)+1.5\,r_2(\text{best of all}-x)$, then $x\leftarrow x+v$, with $r_1,r_2$ uniform on $[0,1)$ for each coordinate. Evolution strategy: noise of strength $0.3$ at first, adapted by the rule of one success in five. Coordinate search: steps of $0.3$ at first; a success doubles a step, two failures halve it.

A frequency $k$ counts as learned when the relative error $|\hat f(k)-\hat g(k)|/|\hat g(k)|$ of the best network $f$ against the target $g$ first falls below $0.5$. The claims ask for more than three times as many evaluations for $k=3$ as for $k=1$, and for more of $k=1$ than of $k=3$ in more than $95\%$ of 1000 random networks.

Particle swarms are in Ma, Xu and Zhang (2021); evolution strategy, guessing and the count of random networks are ours.`,
  zh: String.raw`网络为 $f(x)=\sum_{j=1}^{10}a_j\tanh(w_jx+b_j)+c$；目标取在 $[-\pi,\pi)$ 的 64 个等距点上，损失为均方误差。随机网络的所有参数在 $[-1,1]$ 上均匀分布。每轮求值 30 次；粒子群的第一轮就是对 30 个初始网络求值。

粒子群：30 个粒子，$v\leftarrow0.73\,v+1.5\,r_1(\text{自身最好}-x)+1.5\,r_2(\text{全体最好}-x)$，再令 $x\leftarrow x+v$，$r_1,r_2$ 对每个坐标在 $[0,1)$ 上均匀抽取。进化策略：噪声强度起初为 $0.3$，按五分之一成功法则调整。坐标搜索：步长起初为 $0.3$，成功则加倍，两次失败则减半。

最佳网络 $f$ 相对目标 $g$ 的误差 $|\hat f(k)-\hat g(k)|/|\hat g(k)|$ 首次低于 $0.5$ 时，频率 $k$ 视为学会。两条论断要求：学会 $k=3$ 所需的求值次数超过 $k=1$ 的三倍；1000 个随机网络中，超过 $95\%$ 的网络 $k=1$ 多于 $k=3$。

粒子群出自 Ma、Xu 与 Zhang（2021）；进化策略、随机猜测与对随机网络的统计为本站所做。`,
} satisfies Text;
