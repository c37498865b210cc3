import type { Text } from '#lib/i18n/text.ts';

/** How it is measured, for the fold under the figure. Formulas between dollars; a blank line begins a paragraph. */
export default {
  en: String.raw`300 of 1000 MNIST digits ($14 \times 14$ pixels, ink 0 to 1), drawn by the seed, with $+1$ for even and $-1$ for odd. A second network sees the same images, but each label is flipped with probability $\tfrac12$. Both have two hidden layers of 64 ReLU units, start from the same weights, half of He’s size, with biases 0, and learn by Adam (rate $0.002$, all images in each step, squared error). On bits the sample is a random half of $\{-1,1\}^8$.

From each of 200 unseen images $x$ (or of the 128 unseen inputs of bits) we look for the nearest point at which the output $f$ has the other sign, by DeepFool for two classes: $x \leftarrow x - 1.02\, f(x)\, \nabla f(x) / |\nabla f(x)|^2$ until the sign changes, 50 times at most. The distance is the Euclidean length of the whole way; pixels may leave the range of ink. The search finds a point, perhaps not the nearest: each distance is an upper bound. Inputs on which the network is wrong are counted, too.

The first claim compares the median at the end with that at the first measured step at which $90\%$ of the seen inputs are right (every step is measured up to 20, then ever fewer); it asks for less than $0.75$. The second compares the two networks at the end and asks for less than $0.5$. “Left out”: at that step the inputs still wrong are taken out of the training set.`,
  zh: String.raw`由种子从 1000 张 MNIST 数字（$14 \times 14$ 像素，墨量 0 到 1）中抽取 300 张，偶数为 $+1$，奇数为 $-1$。第二个网络看同样的图像，但每个标签以概率 $\tfrac12$ 翻转。两个网络都有两个隐藏层、每层 64 个 ReLU 神经元，初始权重相同，为 He 初始化的一半，偏置为 0；用 Adam（学习率 $0.002$，每步用全部图像，平方误差）训练。位的样本是 $\{-1,1\}^8$ 的随机一半。

从 200 张未见图像（位为 128 个未见输入）$x$ 各自出发，用二分类的 DeepFool 寻找输出 $f$ 变号的最近点：反复令 $x \leftarrow x - 1.02\, f(x)\, \nabla f(x) / |\nabla f(x)|^2$，直到变号，至多 50 次。距离是全程的欧氏长度；像素可以超出墨量的范围。搜索得到的是某个变号点，未必最近，所以每个距离都是上界。网络答错的输入也计算在内。

第一条论断比较结束时的中位数与所见输入首次答对 $90\%$ 时的中位数（前 20 步每步测量，之后逐渐变疏），要求低于 $0.75$。第二条比较结束时的两个网络，要求低于 $0.5$。“去掉”：在那一步把仍答错的输入移出训练集。`,
} satisfies Text;
