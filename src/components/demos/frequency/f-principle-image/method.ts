import type { Text } from '#lib/i18n/text.ts';

/** How it is measured, for the fold under the figure. Formulas between dollars; a blank line begins a paragraph. */
export default {
  en: String.raw`The picture has $32 \times 32$ pixels. By default it is filtered so that its three bands have equal power, then stretched to
greys from $-1$ to $1$; it looks sharpened. The network has four hidden layers of 32 ReLU units; Adam (learning rate 0.005)
minimises the mean squared error for 1500 steps.

With $c(k)$ and $\hat c(k)$ the Fourier coefficients of target and network, $|k|$ in cycles a side, the bands are $0.5 < |k| <
2.5$ (coarse), up to $5.5$ (middle), and all above (fine). The mean grey is in none. A band’s relative error is $\big(\sum
|\hat c(k) - c(k)|^2 / \sum |c(k)|^2\big)^{1/2}$, summed over the band. It counts as learned when this first falls below
$0.5$: then a quarter of its power is missing. Errors are taken at every step up to 50, then at every tenth.

The claim holds if each band takes more than twice as many steps as the coarser one before it; one that is not learned
counts as learned at the end. The principle is that of the first papers, pictures and bands are ours.`,
  zh: String.raw`图像为 $32 \times 32$ 像素。默认先滤波，使三个频带的功率相等，再把灰度拉伸到 $-1$ 至 $1$，因此看起来锐化了。网络有四层隐藏层，每层 32 个 ReLU 神经元；用 Adam（学习率 0.005）极小化均方误差，共 1500 步。

$c(k)$ 与 $\hat c(k)$ 是目标与网络的傅里叶系数，$|k|$ 以每边的周期数计。频带为 $0.5 < |k| < 2.5$（粗略）、到 $5.5$ 为止（中等）及其上的全部（精细）；平均灰度不属于任何一个。频带的相对误差为 $\big(\sum |\hat c(k) - c(k)|^2 / \sum |c(k)|^2\big)^{1/2}$，在该频带内求和。相对误差首次低于 $0.5$ 时，即还缺四分之一的功率时，视为学会该频带。前 50 步每步测量，此后每 10 步测量一次。

若每个频带所需的步数都大于前一个更粗频带的两倍，论断即成立；没有学会的频带，按训练结束时学会计。频率原则依照最早的论文，图像与频带为本站自制。`,
} satisfies Text;
