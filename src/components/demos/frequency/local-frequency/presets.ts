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
    en: 'The order goes with the frequency and not with the side.',
    zh: '先后随频率而定，与左右无关。',
  },
  lower: {
    label: { en: 'The slow side lower', zh: '慢侧较矮' },
    params: { leftHeight: 0.3 },
    en: 'The slow packet has a third of the height, so that it counts a tenth in the loss. It still comes first.',
    zh: '慢变波包的高度不到三分之一，在损失中只占约十分之一，却仍然先学会。',
  },
  equal: {
    label: { en: 'Breaks it: equal frequencies', zh: '反例：频率相等' },
    params: { left: 5, right: 5 },
    expect: 'fails',
    en: 'Without a slow side there is no order: which side comes first changes with the seed, and rarely by a factor of two.',
    zh: '没有慢侧，也就没有先后：哪一侧先学会随种子而变，而且很少相差一倍。',
  },
  sine: {
    label: { en: 'Breaks it: sine waves as units', zh: '反例：正弦神经元' },
    params: { activation: 'sine', inputScale: 20, steps: 300 },
    expect: 'fails',
    en: 'The first layer consists of fast waves before training begins. Both sides are there within a few dozen steps.',
    zh: '训练之前，首层就已是高频波。几十步之内，两侧同时学会。',
  },
};
