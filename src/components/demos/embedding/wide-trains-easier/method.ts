import type { Text } from '#lib/i18n/text.ts';

/** How it is measured, for the fold under the figure. Formulas between dollars; a blank line begins a paragraph. */
export default {
  en: String.raw`Teacher and students compute $\sum_j a_j\,\sigma(w_j\cdot x + b_j)$, without output bias. Each start has a teacher of its own ($|w_j| = 2$ in random directions, $b_j$ from $N(0, 1)$, $a_j = \pm 1$; neurons that nearly coincide, or that miss the points, are drawn again) and 300 points from $N(0, I)$, which the students of all widths share.

Students begin with $w, b$ from $N(0, 1/3)$ and $a$ from $N(0, 1/m)$, $m$ their width. Adam, rate 0.02, a fifth of it after 70% of 3000 steps. The widest has 200 weights, fewer than there are points. Success: mean squared error on the points below 0.001. Fresh points: 1000 more.

A neuron of the teacher is found when neurons of the student within 10° and 0.1 of its crease bend as much as it does, within a quarter; on which side of the crease a ReLU is flat, the others can make up for.

The claims: success rates of the widest and of the teacher’s width more than 0.7 apart; the widest students’ median error on fresh points below 0.001.`,
  zh: String.raw`教师与学生都计算 $\sum_j a_j\,\sigma(w_j\cdot x + b_j)$，输出层无偏置。每次初始化有各自的教师（$|w_j| = 2$，方向随机，$b_j$ 取自 $N(0, 1)$，$a_j = \pm 1$；几乎重合的或落在数据之外的神经元重新抽取）和 300 个取自 $N(0, I)$ 的点，各宽度的学生共用。

学生的初始 $w, b$ 取自 $N(0, 1/3)$，$a$ 取自 $N(0, 1/m)$，$m$ 为宽度。用 Adam，学习率 0.02，在 3000 步的 70% 之后降为五分之一。最宽的学生有 200 个参数，少于训练点数。成功：训练点上的均方误差低于 0.001。新点：另取 1000 个。

教师的某条折痕在 10° 与 0.1 以内若有学生的神经元，其弯折的幅度合起来与之相差不到四分之一，就算找到了教师的这个神经元；ReLU 在折痕的哪一侧为零，可由其他神经元补偿。

论断：最宽的学生与同教师一样宽的学生，成功率相差超过 0.7；最宽学生在新点上误差的中位数低于 0.001。`,
} satisfies Text;
