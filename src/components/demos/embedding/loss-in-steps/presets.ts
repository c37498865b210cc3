/** Settings in which the steps come when they should, and settings in which they blur. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  steps: {
    label: { en: 'Strengths 4, 2 and 1', zh: '强度 4、2、1' },
    en: 'From tiny weights each association grows by a factor in every step, the faster the stronger it is, and hardly shows until it is nearly there.',
    zh: '初始权重极小时，每个关联每一步都按一定倍数增长，越强增长越快，直到快学会时才显现出来。',
  },
  equal: {
    label: { en: 'Strengths 2, 2 and 2', zh: '强度 2、2、2' },
    question: {
      en: 'Three equal strengths: does the loss still wait where the data say, between the steps?',
      zh: '三个强度相等：损失在台阶之间仍停在由数据决定的值上吗？',
    },
    params: { strengths: 'equal' },
    expect: 'fails',
    en: 'Nothing in the data tells the three apart, so they come together, in one step: the pauses are made by the data.',
    zh: '数据中三者没有差别，于是一起学会，只有一级台阶：停顿是由数据造成的。',
  },
  tinier: {
    label: { en: 'Initial weights 10⁻¹⁰', zh: '初始权重 10⁻¹⁰' },
    question: {
      en: 'Initial weights ten thousand times smaller: is time times strength still nearly the same?',
      zh: '初始权重缩小到万分之一：时刻乘以强度仍几乎相同吗？',
    },
    params: { std: 1e-10, steps: 6000 },
    en: 'The smaller the start, the longer the pauses and the closer the times come to 1/strength: the strength’s own logarithm matters less and less.',
    zh: '初始权重越小，停顿越长，时刻也越接近与强度成反比：强度的对数所占的分量越来越小。',
  },
  large: {
    label: { en: 'Initial weights 0.3', zh: '初始权重 0.3' },
    question: {
      en: 'Initial weights of 0.3: is time times strength still the same, with pauses in between?',
      zh: '初始权重取 0.3：时刻乘以强度仍几乎相同，其间仍有停顿吗？',
    },
    params: { std: 0.3 },
    expect: 'fails',
    en: 'From weights of ordinary size all associations are under way at once, and the steps are gone.',
    zh: '初始权重为普通大小，各个关联同时开始学习，台阶消失了。',
  },
  narrow: {
    label: { en: 'Three neurons', zh: '三个神经元' },
    question: {
      en: 'Three neurons for three associations: is time times strength still nearly the same?',
      zh: '三个神经元学习三个关联：时刻乘以强度仍几乎相同吗？',
    },
    params: { width: 3 },
    expect: 'depends',
    share: 0.57,
    en: 'With only three neurons, how much of each association is there at the start is a matter of luck, and luck moves the steps. From far smaller weights it no longer tells: then the times agree again.',
    zh: '只有三个神经元时，每个关联起初有多少全凭运气，台阶的时刻也就随之移动。初始权重小得多时，运气便无关紧要，时刻又相符了。',
  },
};
