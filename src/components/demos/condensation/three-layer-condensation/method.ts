import type { Text } from '#lib/i18n/text.ts';

/** How it is measured, for the fold under the figure. Formulas between dollars; a blank line begins a paragraph. */
export default {
  en: String.raw`Two networks 1-m-m-1 with $m = 20$ learn $20$ samples of $\sin \pi x$ by gradient descent, $8000$ steps at learning rate $0.1$. All weights and biases start
with standard deviation $m^{-g}$: $g = 2.2$ for the small start, $g = 0.3$ for the large one.

A matrix shows, for every two neurons of a hidden layer, the cosine of the angle between their incoming weights, bias included: $+1$ same direction, $-1$
opposite. Two blocks of $+1$ with $-1$ between them are two opposite directions. Neurons are sorted by their cosine with the largest one. The moment on show is
the first step at which the loss has fallen by $20\%$.

The curves are the share of the layer’s amplitude in its two best directions. A neuron’s amplitude is the norm of its incoming times that of its outgoing weights.
The largest neuron leads a direction and takes all within $15^\circ$; the largest that is left leads the next; the two that hold most are counted. The
claims: at that moment the share is above $0.99$ in both layers of the network that started small; in the other it stays below $0.65$ over the whole run. After Zhou et al.
(2022), on three-layer networks.`,
  zh: String.raw`两个 1-m-m-1 网络（$m = 20$）用梯度下降学习 $\sin \pi x$ 的 $20$ 个样本，共 $8000$ 步，学习率 $0.1$。权重与偏置初始的标准差均为 $m^{-g}$：小初始化取 $g = 2.2$，大初始化取 $g = 0.3$。

每个矩阵给出一个隐藏层中任意两个神经元的输入权重（含偏置）夹角的余弦：$+1$ 为同向，$-1$ 为反向。两块 $+1$、其间为 $-1$，就是两个相反的方向。神经元按与最大者的余弦排序。矩阵显示的是损失首次下降 $20\%$ 的那一步。

曲线是最佳的两个方向占该层幅值的比例。神经元的幅值是输入权重的范数乘以输出权重的范数。幅值最大的神经元定出一个方向，与它相差 $15^\circ$ 以内的都归入其中；剩下的里面最大的再定出下一个；取占幅值最多的两个。论断是：在那一步，小初始化网络的两层中这一比例都大于 $0.99$；另一个网络在整个训练中都小于 $0.65$。取自 Zhou 等人（2022）对三层网络的研究。`,
} satisfies Text;
