import type { Text } from '#lib/i18n/text.ts';

/** How it is measured, for the fold under the figure. Formulas between dollars; a blank line begins a paragraph. */
export default {
  en: String.raw`A sequence is a key from $1$ to $12$ and two of four anchors; its label is the key plus both shifts, one of $26$ classes. There are $192$ sequences.
The tokens are one-hot; nothing tells the network that keys are numbers.

The transformer: token and position vectors $x_t \in \mathbb{R}^{32}$; attention of one head, $x_t \leftarrow x_t + W_O \sum_{s \le t} a_{ts} W_V x_s$ with
$a_t = \operatorname{softmax}_s\big((W_Q x_t)^\top W_K x_s / \sqrt{32}\big)$; then $x_t \leftarrow x_t + W_2 \max(0, W_1 x_t + b) + c$ with $64$ hidden units; the output is $U x_3$. No layer norm. Every weight
is drawn from $N(0, n^{-2g})$, $n$ the number of inputs of its matrix; $b$ and $c$ start at $0$. The two networks draw the same random numbers.

Each step is one of Adam on all training sequences, with cross-entropy and decoupled weight decay. An answer is the class with the largest output. Two rows of $W_Q$ count as lined up
where $|\cos| > 0.7$; two random rows in $\mathbb{R}^{32}$ hardly ever are.`,
  zh: String.raw`一个序列由一个键（$1$ 到 $12$）和四个锚点中的两个组成；标签是键加上两个移动量，共 $26$ 类。序列一共 $192$ 个。各词元只有编号，网络并不知道键是数。

网络：词元向量与位置向量相加得 $x_t \in \mathbb{R}^{32}$；单头注意力 $x_t \leftarrow x_t + W_O \sum_{s \le t} a_{ts} W_V x_s$，其中 $a_t = \operatorname{softmax}_s\big((W_Q x_t)^\top W_K x_s / \sqrt{32}\big)$；再做 $x_t \leftarrow x_t + W_2 \max(0, W_1 x_t + b) + c$，隐藏神经元 $64$ 个；输出为 $U x_3$。没有层归一化。每个权重取自 $N(0, n^{-2g})$，$n$ 为所在矩阵的输入维数；$b$、$c$ 从 $0$ 开始。两个网络用同一串随机数。

每步用全部训练序列做一次 Adam 更新，损失为交叉熵，权重衰减为解耦形式。输出最大的一类即为回答。$W_Q$ 的两行满足 $|\cos| > 0.7$ 就算近乎平行；$\mathbb{R}^{32}$ 中随机的两行几乎不会如此。`,
} satisfies Text;
