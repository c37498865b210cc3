import type { Text } from '#lib/i18n/text.ts';

/** How it is measured, for the fold under the figure. Formulas between dollars; a blank line begins a paragraph. */
export default {
  en: String.raw`The picture has 16 greys, and each pixel is a mean over a square two pixels wide. Every second pixel of every second row is trained on, 1024 of 4096.

The plain network gets the coordinates, scaled to $[-1,1]$. With Fourier features the coordinates $x\in[0,1]^2$ become $\cos2\pi b\cdot x$ and $\sin2\pi b\cdot x$ for 32 random frequencies $b$, whose components are normal with standard deviation $\sigma$ (cycles a side) and never trained. Eight values of $\sigma$, from $0.25$ to $12$, in equal ratios.

Every network has two hidden layers of 32 ReLUs, He’s initial weights and biases of standard deviation $0.1$. Loss: mean squared error; 500 steps of Adam, learning rate $0.003$, 256 pixels a step.

With greys from $-1$ to $1$, outputs cut to that range and mean squared error $E$, $\mathrm{PSNR}=10\log_{10}(4/E)$. The claims ask for more than 6.5 dB gain on unseen pixels at the best $\sigma$, more than 6 dB above both ends, and more than 17 dB between seen and unseen pixels at the largest $\sigma$. After Tancik et al. (2020); pictures and sizes are ours.`,
  zh: String.raw`图像有 16 级灰度，每个像素取两个像素宽的方块内的平均。训练只用隔行隔列的像素，即 4096 个中的 1024 个。

普通网络直接得到坐标，缩放到 $[-1,1]$。用傅里叶特征时，坐标 $x\in[0,1]^2$ 变成 $\cos2\pi b\cdot x$ 与 $\sin2\pi b\cdot x$，共 32 个随机频率 $b$，各分量服从标准差为 $\sigma$（每边周期数）的正态分布，不参与训练。$\sigma$ 取 8 个值，从 $0.25$ 到 $12$，按等比增大。

各网络都有两个隐藏层，每层 32 个 ReLU，He 初始化，偏置的标准差为 $0.1$；损失为均方误差，用 Adam 训练 500 步，学习率 $0.003$，每步取 256 个像素。

灰度取 $-1$ 到 $1$，输出截到这一范围；均方误差为 $E$ 时，$\mathrm{PSNR}=10\log_{10}(4/E)$。三条论断要求：最佳 $\sigma$ 在未见像素上比普通网络好 6.5 dB 以上，比两端好 6 dB 以上；$\sigma$ 最大时，见过的像素比未见的好 17 dB 以上。仿照 Tancik 等（2020）；图像与大小为本站所定。`,
} satisfies Text;
