/** Settings worth a visit. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  'slow-left': {
    label: { en: 'Slow left, fast right', zh: '左慢右快' },
    en: 'Two wave packets of the same height, 3 cycles on the left and 8 on the right. The left one is done while the right one has hardly begun.',
    zh: '两个等高的波包，左侧 3 个周期，右侧 8 个。左侧已经学完，右侧才刚刚开始。',
  },
  swapped: {
    label: { en: 'Sides swapped', zh: '左右互换' },
    params: { left: 8, right: 3 },
    question: {
      en: 'The fast packet on the left: is the slow side still learned at least twice as early?',
      zh: '高频波包换到左侧：慢侧的步数仍不到快侧的一半吗？',
    },
    en: 'It is: the order goes with the frequency and not with the side.',
    zh: '是的：先后随频率而定，与左右无关。',
  },
  lower: {
    label: { en: 'The slow side lower', zh: '慢侧较矮' },
    params: { leftHeight: 0.3 },
    question: {
      en: 'The slow packet has 0.3 of the height: is it still learned at least twice as early?',
      zh: '低频波包的高度只有 0.3：步数仍不到快侧的一半吗？',
    },
    en: 'With nearly all seeds, although the slow packet counts only a tenth in the loss.',
    zh: '几乎所有种子下都是，尽管低频波包在损失中只占约十分之一。',
  },
  equal: {
    label: { en: 'Equal frequencies', zh: '频率相等' },
    params: { left: 5, right: 5 },
    expect: 'fails',
    question: {
      en: '5 cycles on both sides: is the left side still learned at least twice as early?',
      zh: '两侧都是 5 个周期：左侧的步数仍不到右侧的一半吗？',
    },
    en: 'It is not. Without a slow side there is no order: which side comes first changes with the seed, and rarely by a factor of two.',
    zh: '不是。没有慢侧，也就没有先后：哪一侧先学会随种子而变，而且很少差到两倍。',
  },
  sine: {
    label: { en: 'Sine units, large weights', zh: '正弦神经元，大权重' },
    params: { activation: 'sine', inputScale: 20, steps: 300 },
    expect: 'fails',
    question: {
      en: 'Sine units with large first weights: is the slow side learned at least twice as early?',
      zh: '首层为大权重的正弦神经元：慢侧的步数不到快侧的一半吗？',
    },
    en: 'It is not. The first layer consists of fast waves before training begins, and both sides are there within a few dozen steps. With tanh instead of sine, or with weights of ordinary size, the slow side leads again.',
    zh: '不是。训练之前，首层就已是高频波；几十步之内，两侧都学会了。换成 tanh，或权重恢复平常大小，慢侧又领先。',
  },
};
