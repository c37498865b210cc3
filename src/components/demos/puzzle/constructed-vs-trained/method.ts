import type { Text } from '#lib/i18n/text.ts';

/** How it is measured, for the fold under the figure. Formulas between dollars; a blank line begins a paragraph. */
export default {
  en: String.raw`Both networks are $f(x) = c + \sum_j a_j\,s(w_j x + b_j)$ with 300 ReLU neurons. The 15 points are equally spaced in
$[-1, 1]$, on $\sin \pi x$, without noise.

Built by hand: three neurons make a spike of the right height on each point, a fifth of the gap between neighbouring
points wide. Zero elsewhere. Each spike is shared out among six equal copies; 30 neurons stay at zero. For tanh two
steep neurons make a spike, a step up and a step down. Trained: full-batch Adam for 4000 steps, with a learning rate
that falls from 0.002 to zero, from weights of He’s size and biases of standard deviation 1.

The test error is taken against the truth at 561 equally spaced places, 40 a gap. The claim counts only if both
training errors are below $10^{-4}$; it holds if the test error of the built network is more than 2000 times that of
the trained one.

A neuron bends at $x = -b/w$ and changes the slope there by $|w a|$; for tanh this is where it is steepest. Bends at
the same place are added up.`,
  zh: String.raw`两个网络都是 $f(x) = c + \sum_j a_j\,s(w_j x + b_j)$，各有 300 个 ReLU 神经元。15 个点在 $[-1, 1]$ 上等距，取自 $\sin \pi x$，没有噪声。

手工构造：每个点上用三个神经元组成一个高度合适的尖峰，宽度是相邻两点间距的五分之一，别处为零。每个尖峰由六份相同的神经元分担，剩下的 30 个神经元为零。若用 tanh，则由两个陡峭的神经元（一升一降两个台阶）组成一个尖峰。训练得到：全批量 Adam，4000 步，学习率由 0.002 降到零，权重按 He 初始化，偏置的标准差为 1。

测试误差与真实函数比较，取 561 个等距位置，每个间隔 40 个。两个网络的训练误差都低于 $10^{-4}$ 时才下结论；构造网络的测试误差是训练网络的 2000 倍以上，论断即成立。

神经元在 $x = -b/w$ 处弯折，斜率在那里改变 $|w a|$；对 tanh 而言，那里是它最陡之处。位置相同的弯折加在一起。`,
} satisfies Text;
