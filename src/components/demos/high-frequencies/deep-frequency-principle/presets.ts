/** Presets of deep-frequency-principle: settings in which its claims hold, and settings that break one of them. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  spirals: {
    label: { en: 'Layers of 32 ReLUs', zh: '每层 32 个 ReLU' },
    en: 'Every layer that is added makes the labels smoother for the layers after it, and fewer steps are needed.',
    zh: '每多一层，后面各层所面对的标签就更平滑，所需步数也更少。',
  },
  fair: {
    label: { en: 'Fair control: 824 units in one layer', zh: '公平对照：单层 824 个神经元' },
    params: { shallowWidth: 824 },
    en: 'Deeper networks have more parameters. One layer of 824 units has 3,297 of them, exactly as many as four of 32, and is faster than one layer of 32; four layers are still four times as fast.',
    zh: '更深的网络参数也更多。单层 824 个神经元有 3297 个参数，与四层、每层 32 个完全相同，比单层 32 个快，但四层仍快约四倍。',
  },
  'wide-filter': {
    label: { en: 'Wider filter', zh: '更宽的滤波' },
    params: { filter: 0.1 },
    en: 'The ratio depends on where low frequency is said to end: every number is smaller here. The order of the layers does not.',
    zh: '低频占比取决于把界限划在哪里：此时所有数值都变小，而各层的次序不变。',
  },
  tanh: {
    label: { en: 'Breaks it: tanh', zh: '反例：tanh' },
    params: { activation: 'tanh' },
    expect: 'fails',
    en: 'Depth still helps, and the ratio still rises from hidden layer to hidden layer; but the first layer is worse than the input. Tanh flattens whatever is far from its middle: before training the gap between the outer arms shrinks from 0.28 to about 0.18 of the typical distance, where a ReLU layer widens it to 0.35.',
    zh: '深度依然有用，低频占比在隐藏层之间仍逐层上升，但第一层还不如输入。tanh 把远离中心的部分压平：训练前，外圈两臂的间距由典型距离的 0.28 缩到约 0.18，而 ReLU 层把它扩大到 0.35。',
  },
  easy: {
    label: { en: 'Breaks it: half a turn', zh: '反例：半圈螺线' },
    params: { turns: 0.5 },
    expect: 'fails',
    en: 'The target is of low frequency from the start (ratio 0.97): no layer has anything left to smooth, and the ratio wavers. Deeper is still faster, so smoother targets cannot be the whole reason.',
    zh: '目标一开始就是低频的（占比 0.97）：各层无可再平滑，占比上下波动。更深仍然更快，可见目标变平滑不是全部原因。',
  },
  'narrow-filter': {
    label: { en: 'Breaks it: too narrow a filter', zh: '反例：滤波过窄' },
    params: { filter: 0.003 },
    expect: 'fails',
    en: 'When the Gaussian is narrower than the distance between points, each point is its own neighbourhood, and every function looks smooth. The measure says nothing then.',
    zh: '高斯函数比点间距还窄时，每个点的邻域只剩它自己，任何函数看来都是平滑的，这个量便说明不了什么。',
  },
  'small-weights': {
    label: { en: 'Breaks it: small initial weights', zh: '反例：小初始权重' },
    params: { initScale: 0.05 },
    expect: 'fails',
    en: 'Weights of a twentieth of the usual size make a signal shrink twentyfold in every layer: the deepest network waits longest for its weights to grow. “Deeper is faster” presumes an initialisation that carries the signal through.',
    zh: '权重只有通常的二十分之一，信号每过一层就缩小到二十分之一：最深的网络要等最久，权重才长得起来。“越深越快”以初始化能把信号传过各层为前提。',
  },
};
