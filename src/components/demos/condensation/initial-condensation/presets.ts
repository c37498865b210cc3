/** The setting of the paper, another optimiser, and four settings that break a claim. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  tanh: {
    label: { en: 'tanh', zh: 'tanh' },
    en: 'The data and the initial scale of the paper. 50 neurons with random directions in six dimensions end on one line.',
    zh: '论文的数据与初始化尺度。50 个神经元在六维空间里方向各异，最后落到一条线上。',
  },
  adam: {
    label: { en: 'Adam', zh: 'Adam' },
    params: { optimiser: 'adam', scale: 2 },
    en: 'The optimiser of the paper. The numbers of lines are the same, the directions are not: Adam moves every weight at nearly the same speed, so lines come to lie near the diagonals.',
    zh: '论文所用的优化算法。线数相同，方向却不同：Adam 使每个参数以几乎相同的速度移动，因此线会偏向对角方向。',
  },
  'one-clock': {
    label: { en: 'Breaks it: one clock for all', zh: '反例：共用一个时钟' },
    params: { optimiser: 'gd' },
    expect: 'fails',
    en: 'Plain gradient descent. For tanh all neurons turn at the same speed. For p = 2 and 3 a neuron’s speed grows with its size, so the largest one runs away and ends the phase while the others have hardly turned. The flow time shows it: about 10², 10⁷ and 10¹³ for p = 1, 2, 3.',
    zh: '普通梯度下降。tanh 的神经元转动速度都相同；p = 2、3 时神经元越大转得越快，最大的一个率先失控增长，结束了第一阶段，其余的几乎还没有转动。梯度流的时间可见一斑：p = 1、2、3 时约为 10²、10⁷ 与 10¹³。',
  },
  'two-lines': {
    label: { en: 'Breaks it: x tanh x', zh: '反例：x tanh x' },
    params: { activation: 'xTanh' },
    expect: 'fails',
    en: 'Multiplicity 2: the neurons still condense, but onto two lines at right angles. Pairs on different lines are not aligned, so a half to nine tenths of all pairs are, depending on how the neurons share themselves out.',
    zh: '重数为 2：神经元仍然凝聚，但聚到互相垂直的两条线上。不同线上的神经元对不算同向，所以同向或反向的对约占一半到九成，视神经元在两条线上的分配而定。',
  },
  relu: {
    label: { en: 'Breaks it: ReLU', zh: '反例：ReLU' },
    params: { activation: 'relu' },
    expect: 'fails',
    en: 'ReLU has no leading power at 0, so the theory sets no bound: the neurons gather in several directions, one for each extremum of a potential that depends on the data.',
    zh: 'ReLU 在 0 处没有首项幂次，理论不给出上限：神经元聚到多个方向，每个方向对应一个由数据决定的势函数的极值。',
  },
  'not-small': {
    label: { en: 'Breaks it: not small', zh: '反例：不够小' },
    params: { scale: 0.5 },
    expect: 'fails',
    en: 'g = 0.5: the output leaves zero within a few steps, before the neurons have had time to turn.',
    zh: 'g = 0.5：几步之内输出就离开了零，神经元来不及转动。',
  },
};
