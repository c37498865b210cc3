import type { Text } from '#lib/i18n/text.ts';

/** How it is measured, for the fold under the figure. Formulas between dollars; a blank line begins a paragraph. */
export default {
  en: String.raw`The target is the product of the first $k$ of $d$ bits, $k=d=8$ if nothing else is set, seen at a random half of the $2^d$ inputs. All networks are $d$-64-64-1 with ReLU, biases 0, full batch: mean squared error, Adam, learning rate $0.005$, 1500 steps. They have, first, Gaussian (He) weights; second, a first layer of random signs, $\pm1/\sqrt d$; third, the first one with weight decay: each step first multiplies the weights by $1-1.5\,\eta$, where $\eta$ is the learning rate; fourth, the first one’s weights times $0.05$.

A network has fitted when every seen input is right, in sign, and the loss is below $0.05$. The power at degree $j$ is the sum of $\hat f(S)^2$ over the products of $j$ bits of which the function is the sum.

On the right, one more network for each other $k$ is trained until it fits, for 600 steps at most. Of the $d$ neighbours the share $1-k/d$ has the same answer: dashed.

The claims ask, at the end, for more than $70\%$ of the unseen inputs right with signs, $80\%$ with decay, $50\%$ with small weights.`,
  zh: String.raw`目标是 $d$ 位中前 $k$ 位的乘积，不另设时 $k=d=8$；所见的是 $2^d$ 个输入中随机选取的一半。网络均为 $d$-64-64-1，ReLU，偏置为 0，用全部所见输入训练：均方误差，Adam，学习率 $0.005$，1500 步。第一个用高斯（He）初始权重；第二个的第一层为随机正负号 $\pm1/\sqrt d$；第三个在第一个之上加权重衰减，每一步先把权重乘以 $1-1.5\,\eta$，$\eta$ 为学习率；第四个把第一个的权重乘以 $0.05$。

所见输入上输出的正负号全对且损失低于 $0.05$，即为拟合。把函数写成若干位的乘积之和，$j$ 位之积的系数平方 $\hat f(S)^2$ 之和即 $j$ 阶的功率。

右图：对其余每个 $k$ 各另训练一个网络，直到拟合，至多 600 步。虚线：$d$ 个邻居中答案相同的比例 $1-k/d$。

三条论断要求，训练结束时未见输入的准确率：正负号超过 $70\%$，衰减超过 $80\%$，小权重超过 $50\%$。`,
} satisfies Text;
