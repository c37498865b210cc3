import type { Text } from '#lib/i18n/text.ts';

/** How it is measured, for the fold under the figure. Formulas between dollars; a blank line begins a paragraph. */
export default {
  en: String.raw`The curve is a Fourier series: $x(t)$ and $y(t)$ are sums of $A_k \cos kt + B_k \sin kt$, and the picture is turned by
a right angle. The real and imaginary parts of $p_1, \dots, p_4$ are eight of the coefficients. Mayer, Khairy and
Howard (2010) published $p_1 = 50 - 30i$, $p_2 = 18 + 8i$, $p_3 = 12 - 10i$, $p_4 = -14 - 60i$ (Table I and Fig. 1).

The run starts at the ellipse $p_1 = 60$, $p_2 = p_3 = 0$, $p_4 = -60i$. It makes 150 steps of stochastic gradient
descent, learning rate 0.1, on the mean squared distance between the points of curve and outline with the same $t$;
each step looks at eight of 240 points, drawn at random. The claim holds if the area inside one of the two curves but
not the other is less than 1% of the outline’s area.

The real part of the fifth number $p_5$ says where the trunk is attached, the imaginary part where the eye is. The
paper does not say how the trunk moves: the swing is ours.

Bottom right, the curves nearest in least squares with all terms up to $K = 1, \dots, 40$ have $4K + 2$ real
coefficients.`,
  zh: String.raw`曲线是傅里叶级数：$x(t)$ 与 $y(t)$ 各是 $A_k \cos kt + B_k \sin kt$ 之和，画出时转过一个直角。$p_1, \dots, p_4$ 的实部与虚部是其中的八个系数。Mayer、Khairy 与 Howard（2010）给出的数值是 $p_1 = 50 - 30i$，$p_2 = 18 + 8i$，$p_3 = 12 - 10i$，$p_4 = -14 - 60i$（表 I 与图 1）。

运行从椭圆 $p_1 = 60$、$p_2 = p_3 = 0$、$p_4 = -60i$ 出发，做 150 步随机梯度下降，学习率 0.1，极小化曲线与轮廓上 $t$ 相同的点之间距离平方的平均；每一步看 240 个点中随机的八个。只在两条曲线之一内部的面积不到轮廓面积的 1%，论断即成立。

第五个数 $p_5$ 的实部规定象鼻连接的位置，虚部规定眼睛的位置。论文没有说明象鼻如何摆动，这里的摆动是我们加的。

右下：用直到第 $K$ 项的全部系数（$K = 1, \dots, 40$，共 $4K + 2$ 个实数）在最小二乘意义下最近的曲线。`,
} satisfies Text;
