/** Presets of saddle-escape. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  stuck: {
    label: { en: 'One is stuck, two are not', zh: '一个被困，两个脱身' },
    en: 'One neuron cannot make two steps: every start ends in the same minimum. Its two halves, pulled apart, can take one step each. That is the negative direction.',
    zh: '一个神经元做不出两级台阶：无论从哪里出发，都停在同一个极小点。把它的两半拉开，便可以各管一级，这就是那个负的方向。',
  },
  unequal: {
    label: { en: 'Unequal halves', zh: '两半不等' },
    params: { alpha: 0.2 },
    en: 'The same signs, only a gentler slope: α(1 − α) is 0.16 instead of 0.25, so leaving takes longer. At α = 0 or 1 one half has no weight, and the way down is gone.',
    zh: '符号不变，只是坡更缓：α(1 − α) 由 0.25 减为 0.16，离开得慢一些。α = 0 或 1 时有一半没有权重，下降的方向便消失了。',
  },
  noise: {
    label: { en: 'Noisy points', zh: '带噪声的点' },
    params: { target: 'noisy' },
    en: 'Nothing here needs an exact target. With noise the wide network cannot reach zero, but it leaves all the same.',
    zh: '这一切并不依赖精确的目标。有噪声时宽网络达不到零损失，但照样离开。',
  },
  'two-neurons': {
    label: { en: 'Two are stuck, three are not', zh: '两个被困，三个脱身' },
    params: { target: 'stairs', width: 2, steps: 6000 },
    en: 'Three steps are one too many for two neurons. The way down is flat, so the plateau is long: more than 2000 steps.',
    zh: '两个神经元应付不了三级台阶。下降的方向很平缓，所以平台很长：两千多步。',
  },
  'line-of-minima': {
    label: { en: 'Breaks it: a line of minima', zh: '反例：一段极小点' },
    params: { target: 'ripple' },
    expect: 'fails',
    en: 'Here both eigenvalues of aB are positive, so for 0 < α < 1 the point stays a minimum: a whole line of them, as Fukumizu and Amari foretold. Drag α out of [0, 1]: both signs turn, and there are two ways down. Such targets are rare; we had to search for this one.',
    zh: '这里 aB 的两个特征值都为正，所以当 0 < α < 1 时它仍是极小点，而且是一整段，正如 Fukumizu 与 Amari 所证。把 α 拖到 [0, 1] 之外，两个符号同时翻转，便有两个下降方向。这样的目标很少见，是搜索出来的。',
  },
  fits: {
    label: { en: 'Breaks it: nothing left to learn', zh: '反例：已无可学' },
    params: { target: 'one' },
    expect: 'fails',
    en: 'One neuron fits one step exactly. B is made of the errors that are left: without errors it is zero, the split adds zeros alone, and no way leads down from a loss of zero.',
    zh: '一个神经元恰好拟合一级台阶。B 由剩余误差构成，没有误差便为零：拆分只添上零特征值，而损失为零时也没有更低之处。',
  },
  'no-nudge': {
    label: { en: 'Breaks it: without a nudge', zh: '反例：不推它' },
    params: { nudge: '0' },
    expect: 'fails',
    en: 'On the saddle itself the gradient is zero too. Two equal halves get equal gradients, bit for bit, and move as one neuron for ever. A millionth is nudge enough; it only takes longer.',
    zh: '鞍点处的梯度也是零。相等的两半得到逐位相同的梯度，永远像一个神经元那样移动。推动百万分之一就够了，只是更慢。',
  },
  'runs-off': {
    label: { en: 'Breaks it: weights without end', zh: '反例：参数走向无穷' },
    params: { target: 'updown' },
    expect: 'fails',
    en: 'For this target the best single neuron is a sharp step, and a sharper one is always a little better. The weights grow for ever: no critical point, nothing to embed. The principle is about critical points.',
    zh: '对这个目标，最好的单个神经元是陡峭的台阶，而且越陡越好一点。参数不断增大，没有临界点，也就无从嵌入。这一原则只谈临界点。',
  },
};
