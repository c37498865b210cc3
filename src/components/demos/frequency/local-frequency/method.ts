import type { Text } from '#lib/i18n/text.ts';

/** How it is measured, for the fold under the figure. Formulas between dollars; a blank line begins a paragraph. */
export default {
  en: String.raw`The target on $[-1, 1]$ is the sum of two packets $e^{-u^2 / (2 \cdot 0.2^2)} \sin(c \pi u)$, $u = x \pm 0.5$, with $c = 3$ on
the left and $c = 8$ on the right, in cycles over the whole interval. The network has two hidden layers of 64 ReLU units and
is trained by Adam.

The maps show the residual (target minus network) through a Gaussian window of standard deviation $0.2$ that slides along the
interval: the amplitude of each frequency around each place, as a share of the target’s largest. On each side of 0 the
relative error is the root mean square of the residual over that of the target. A side is learned when this first falls below
$0.3$.

The claim holds if the fast side takes more than twice as many steps as the slow one; if one is not learned, the end of the
run stands for it. With equal frequencies it is right against left.

What the figure cannot tell: whether it is the place that matters, or only that the slow side is also the low-frequency part
of the whole.`,
  zh: String.raw`$[-1, 1]$ 上的目标是两个波包 $e^{-u^2 / (2 \cdot 0.2^2)} \sin(c \pi u)$ 之和，$u = x \pm 0.5$：左侧 $c = 3$，右侧 $c = 8$，以整个区间上的周期数计。网络有两层隐藏层，每层 64 个 ReLU 神经元，用 Adam 训练。

图中用标准差为 $0.2$、沿区间滑动的高斯窗观察残差（目标减网络）：每个位置附近各频率的振幅，以目标的最大值为 1。在 0 的两侧，相对误差是残差的均方根与目标的均方根之比，首次低于 $0.3$ 时视为学会该侧。

若学会快侧的步数大于慢侧的两倍，论断即成立；没有学会的一侧，按训练结束时学会计。两侧频率相等时，以右侧比左侧。

此图不能区分：起作用的是局部位置，还是慢侧恰好就是整个函数的低频部分。`,
} satisfies Text;
