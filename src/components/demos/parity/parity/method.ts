import type { Text } from '#lib/i18n/text.ts';

/** How it is measured, for the fold under the figure. Formulas between dollars; a blank line begins a paragraph. */
export default {
  en: String.raw`An input is a point of $\{-1,1\}^8$. Parity is the product of all bits, majority the sign that most bits have (at a tie, the first bit’s), the third function a single bit. The same random half of the inputs is seen for all three. The networks, 8-64-64-1 with ReLU, start from the same weights of He’s size and biases 0.

Full batch, mean squared error, Adam, learning rate $0.002$; a network stops when every seen input is right and the loss is below $0.05$. Right means: the output has the function’s sign.

Any function on the cube is a sum of products of bits, $f=\sum_S\hat f(S)\prod_{i\in S}x_i$. Its power at degree $k$ is $\sum_{|S|=k}\hat f(S)^2$. Grey bars: the power of $f/p$ on the seen share $p$ of the inputs, 0 elsewhere, aliases included. The curves under the maps: with $h_k$ the sum of the network’s products of at most $k$ bits, the means of $f\,h_k$ over the seen and over the unseen inputs.

The claims ask of unseen inputs less than $34\%$ right for parity, more than $72\%$ for majority and $95\%$ for one bit; and that degrees below $d/2$ hold more than three times the share in the network that they hold in the sample.`,
  zh: String.raw`输入是 $\{-1,1\}^8$ 的点。奇偶函数是全部各位的乘积；多数函数取多数位的符号，相等时取第一位的；第三个函数是单独一位。三者所见的是 256 个输入中同样的一半，随机选取。网络为 8-64-64-1，ReLU，He 初始化，偏置为 0，三个网络的初始权重相同。

各网络用全部所见输入训练：均方误差，Adam，学习率 $0.002$；所见输入全部答对且损失低于 $0.05$ 时停止。输出与函数值同号即为答对。

立方体上的任何函数都是若干位的乘积之和，$f=\sum_S\hat f(S)\prod_{i\in S}x_i$，在 $k$ 阶上的功率为 $\sum_{|S|=k}\hat f(S)^2$。灰色条形：所见输入（占比 $p$）上取 $f/p$、其余取 0，这一函数的功率，含混叠。方格图下的曲线：设 $h_k$ 为网络中至多含 $k$ 位的各乘积之和，曲线为 $f\,h_k$ 在所见与未见输入上各自的平均。

四条论断要求：未见输入上，奇偶函数答对不到 $34\%$，多数函数超过 $72\%$，单独一位超过 $95\%$；低于 $d/2$ 的阶，在网络中的功率占比超过样本中的三倍。`,
} satisfies Text;
