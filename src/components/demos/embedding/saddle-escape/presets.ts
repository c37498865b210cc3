/** Presets of saddle-escape. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  stuck: {
    label: { en: 'One neuron, equal halves', zh: '一个神经元，对半分裂' },
    en: 'One neuron cannot make two steps: every start ends in the same minimum. Its two halves, pulled apart, can take one step each. That is the negative direction.',
    zh: '一个神经元做不出两级台阶：不论初始权重如何，都停在同一个极小点。把两半拉开，便可以各管一级，这就是那个负的方向。',
  },
  unequal: {
    label: { en: 'Shares 0.2 and 0.8', zh: '份额 0.2 与 0.8' },
    question: {
      en: 'Shares 0.2 and 0.8 instead of equal halves: is there again a way down, and is it taken?',
      zh: '份额取 0.2 与 0.8 而不是对半：仍有下坡的方向，宽网络也仍会离开吗？',
    },
    params: { alpha: 0.2 },
    en: 'The same signs, only a gentler slope: α(1 − α) is 0.16 instead of 0.25, so leaving takes longer. At α = 0 or 1 one half has no weight, and the way down is gone.',
    zh: '符号不变，只是坡更缓：α(1 − α) 由 0.25 减为 0.16，离开得慢一些。α = 0 或 1 时有一半没有权重，下坡的方向便消失了。',
  },
  'no-nudge': {
    label: { en: 'No nudge', zh: '不推动' },
    question: {
      en: 'Nobody nudges the two networks: does the wide one leave by itself?',
      zh: '不推这两个网络：宽网络会自己离开吗？',
    },
    params: { nudge: '0' },
    expect: 'fails',
    en: 'At the split point the gradient is zero too. Two equal halves get equal gradients, bit for bit, and move as one neuron for ever. A millionth is nudge enough; it only takes longer.',
    zh: '分裂之后梯度也是零。相等的两半得到逐位相同的梯度，永远像一个神经元那样移动。推动百万分之一就够了，只是离开得更慢。',
  },
  noise: {
    label: { en: 'Noisy points', zh: '带噪声的点' },
    question: {
      en: 'Noise of standard deviation 0.1 on the points: does the split still open a way down?',
      zh: '数据点带有标准差 0.1 的噪声：分裂之后仍有下坡的方向吗？',
    },
    params: { target: 'noisy' },
    en: 'Nothing here needs an exact target. With noise the wide network cannot reach zero, but it leaves all the same.',
    zh: '这一切并不依赖精确的目标。有噪声时宽网络达不到零损失，但照样离开。',
  },
  fits: {
    label: { en: 'One step for one neuron', zh: '只有一级台阶' },
    question: {
      en: 'The one neuron fits all points exactly: does the split still open a way down?',
      zh: '一个神经元已恰好拟合所有的点：分裂之后仍有下坡的方向吗？',
    },
    params: { target: 'one' },
    expect: 'fails',
    en: 'B is made of the errors that are left: without errors it is zero, the split adds zeros alone, and no way leads down from a loss of zero.',
    zh: 'B 由剩余误差构成，没有误差便为零：分裂只添上零特征值，而损失已经为零，也没有更低之处。',
  },
  'two-neurons': {
    label: { en: 'Two neurons, three steps', zh: '两个神经元，三级台阶' },
    question: {
      en: 'Two neurons face three steps, and one is split: is there a way down, and is it taken?',
      zh: '两个神经元面对三级台阶，分裂其中一个：有下坡的方向，宽网络也会离开吗？',
    },
    params: { target: 'stairs', width: 2, steps: 6000 },
    en: 'Three steps are one too many for two neurons. The way down is flat, so the plateau is long: more than 2000 steps.',
    zh: '两个神经元应付不了三级台阶。下坡很平缓，所以平台很长：两千多步。',
  },
  'line-of-minima': {
    label: { en: 'One step with ripples', zh: '带波纹的一级台阶' },
    question: {
      en: 'One step with ripples, tanh x + 0.4 sin 6x: does the split open a way down here too?',
      zh: '目标为带波纹的台阶 tanh x + 0.4 sin 6x：分裂之后也有下坡的方向吗？',
    },
    params: { target: 'ripple' },
    expect: 'fails',
    en: 'Here both eigenvalues of B are positive, so for 0 < α < 1 the point stays a minimum: a whole line of them. Drag α out of [0, 1]: there are two ways down. We searched for this target.',
    zh: 'B 的两个特征值都为正：0 < α < 1 时仍是极小点，连成一段。把 α 拖到 [0, 1] 之外，有两个下坡的方向。这个目标是搜索出来的。',
  },
  'runs-off': {
    label: { en: 'Target: up, down, up', zh: '目标：升、降、升' },
    question: {
      en: 'A target that goes up, down and up again: does the split open a way down here too?',
      zh: '目标先升后降再升：分裂之后也有下坡的方向吗？',
    },
    params: { target: 'updown' },
    expect: 'fails',
    en: 'There is nothing to split: the best single neuron is a sharp step, and a sharper one is always a little better. The weights grow for ever and reach no critical point. The principle is about critical points.',
    zh: '没有可分裂的：最好的单个神经元是陡峭的台阶，越陡越好，权重一直增大，到不了临界点。而嵌入原则说的是临界点。',
  },
};
