import type { Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../types.ts';

export const text: DemoText = {
  title: {
    en: 'Slow on the left, fast on the right: does the order hold place by place?',
    zh: '左边慢，右边快：频率的先后在局部也成立吗？',
  },
  prediction: {
    question: {
      en: 'The target has a slow wave packet on the left and a fast one of the same height on the right. The network sees both at every step. How does it go about them?',
      zh: '目标函数左侧是一个慢变波包，右侧是一个等高的快变波包。网络每一步都同时看到两者。它会怎样学？',
    },
    options: [
      { en: 'Both sides keep pace', zh: '两侧同步' },
      { en: 'The slow side first', zh: '先学慢侧' },
      { en: 'The fast side first', zh: '先学快侧' },
    ],
    answer: 1,
    why: {
      en: 'The slow side is finished while the fast one is still close to a flat line: the residual is left with one spot, at high frequency on the right.',
      zh: '慢侧学完之时，快侧还近乎一条平线：残差只剩右侧高频处的一块。',
    },
  },
  caption: {
    en: 'A fully connected network trained on 128 equally spaced points, all of them in every step. The maps show the residual (network minus target) through a window that slides along the interval: the amplitude of each frequency around each place, as a share of the target’s largest. A side counts as learned when the root mean square of its residual first falls below 0.3 of that of the target there. What the figure cannot tell: whether it is the place that matters, or only that the slow side is also the low-frequency part of the whole.',
    zh: '全连接网络在 128 个等距点上训练，每一步使用全部样本。图中用沿区间滑动的窗口观察残差（网络减目标）：每个位置附近各频率的振幅，以目标的最大值为 1。一侧残差的均方根首次低于该侧目标均方根的 0.3 时，视为学会该侧。此图不能区分：起作用的是局部位置，还是慢侧恰好就是整个函数的低频部分。',
  },
};

export const labels = {
  space: { en: 'In space', zh: '空间' },
  errors: { en: 'Relative error of each side over training', zh: '训练中两侧的相对误差' },
  map: { en: 'Residual: cycles by place', zh: '残差：各位置的周期数' },
  along: { en: 'The target’s map, and the residual’s along the way', zh: '目标的图，以及训练途中残差的图' },
  targetTile: { en: 'target', zh: '目标' },
  target: { en: 'target', zh: '目标' },
  network: { en: 'network', zh: '网络' },
  x: { en: 'place x', zh: '位置 x' },
  cycles: { en: 'cycles', zh: '周期数' },
  steps: { en: 'step (logarithmic)', zh: '步数（对数）' },
  learnedBelow: { en: 'learned below this line', zh: '低于此线即视为学会' },
  left: { en: 'left', zh: '左侧' },
  right: { en: 'right', zh: '右侧' },
  step: { en: 'step {step}', zh: '第 {step} 步' },
} satisfies Record<string, Text>;
