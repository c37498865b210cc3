/** How it is measured, for the fold under the figure. Formulas between dollars; a blank line begins a paragraph. */
import type { Text } from '#lib/i18n/text.ts';

export default {
  en: String.raw`Teacher: $\pm\tanh(w\cdot x)$ with $\lVert w\rVert = 1.5$ in a random direction, or the sum of several; inputs from $N(0, I)$. Student: $\sum_j a_j\tanh(w_j\cdot x)$ with 50 neurons, all weights from $N(0, \sigma^2)$, gradient descent at rate 0.05 on the mean squared error, 8000 steps. For every number of samples three draws of teacher, samples and initial weights; the two starts of a draw differ by a factor only.

The error is the mean square of what is wrong over 500 fresh inputs, divided by that of the teacher’s answers. Enough samples: where the median of the three draws falls below 1% and stays there, on straight lines between logarithms. Parameters: for each neuron its input weights and its output weight. Along the teacher’s: the largest $|\cos|$ of a neuron’s input weights with those of a neuron of the teacher, in the mean over the student’s neurons, each weighted by $|a_j|\lVert w_j\rVert$. Random directions in five dimensions have 3/8.

The claims: from the small start fewer than 2.75 samples for each parameter of the teacher are enough; from the large one it takes more than three times as many. Where the most samples are not enough, they are counted as if they were. With 2.5 samples a parameter the neurons of the small start point along the teacher’s with more than 0.9 in the mean.`,
  zh: String.raw`教师：$\pm\tanh(w\cdot x)$，$\lVert w\rVert = 1.5$，方向随机，或若干个之和；输入取自 $N(0, I)$。学生：$\sum_j a_j\tanh(w_j\cdot x)$，50 个神经元，权重全部取自 $N(0, \sigma^2)$，对均方误差做梯度下降，学习率 0.05，训练 8000 步。每个样本数抽取三次教师、样本与初始权重；同一次抽取的两种初始权重只差一个倍数。

误差：500 个新输入上偏差的均方，除以教师答案的均方。所需样本数：三次抽取的中位数降到 1% 以下并不再回升之处，在对数之间线性插值。参数：每个神经元的输入权重与输出权重。方向一致的程度：每个神经元的输入权重与教师神经元的 $|\cos|$ 取最大值，再按 $|a_j|\lVert w_j\rVert$ 加权对学生的神经元取平均。五维空间中随机方向的值为 3/8。

论断：从小初始化出发，教师每个参数不到 2.75 个样本就够；从大初始化出发，需要三倍以上。若最多的样本仍不够，就按够了计。每个参数 2.5 个样本时，小初始化的神经元与教师方向一致的程度大于 0.9。`,
} satisfies Text;
