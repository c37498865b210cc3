/** Presets of deep-frequency-principle: settings in which its claims hold, and settings that break one of them. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  spirals: {
    label: { en: 'Layers of 32 ReLUs', zh: '每层 32 个 ReLU' },
    en: 'In the trained networks every layer makes the labels smoother for the layers after it. And the more layers, the fewer steps.',
    zh: '训练好的网络里，每一层都使标签对后面各层更光滑；层越多，所需步数越少。',
  },
  fair: {
    label: { en: 'One layer of 824 units', zh: '单层 824 个神经元' },
    question: {
      en: 'One layer of 824 units, as many parameters as four of 32: are the four still twice as fast?',
      zh: '单层 824 个神经元，参数个数与四层、每层 32 个相同：四层的步数仍不到它的一半吗？',
    },
    params: { shallowWidth: 824 },
    en: 'Yes. Both have 3,297 parameters. The wide layer is faster than one layer of 32; four layers are still about <Ledger preset="fair" claim="deeper-is-faster" stat="median" digits="1" /> times as fast.',
    zh: '是的。两者都有 3297 个参数。这个宽层比单层 32 个的快，但四层的速度仍约是它的 <Ledger preset="fair" claim="deeper-is-faster" stat="median" digits="1" /> 倍。',
  },
  'wide-filter': {
    label: { en: 'Filter 0.1', zh: '滤波宽度 0.1' },
    question: {
      en: 'A wider filter, 0.1 instead of 0.03: does the ratio still rise with every layer, to above 0.8?',
      zh: '滤波更宽，由 0.03 改为 0.1：低频占比仍逐层上升，到 0.8 以上吗？',
    },
    params: { filter: 0.1 },
    expect: 'fails',
    en: 'It rises with every layer, but to about half. The ratio depends on where low frequency is said to end; the order of the layers does not.',
    zh: '仍逐层上升，但只到一半左右。低频占比取决于高低频的界限划在哪里，各层的顺序则不然。',
  },
  'narrow-filter': {
    label: { en: 'Filter 0.003', zh: '滤波宽度 0.003' },
    question: {
      en: 'A much narrower filter, 0.003 instead of 0.03: does the ratio still rise with every layer?',
      zh: '滤波窄得多，由 0.03 改为 0.003：低频占比仍逐层上升吗？',
    },
    params: { filter: 0.003 },
    expect: 'fails',
    en: 'No, it is near 1 everywhere. When the Gaussian is narrower than the distance between points, each point is its own neighbourhood, and every function looks smooth. The measure says nothing then.',
    zh: '不会，处处都接近 1。高斯函数比点间距还窄时，每个点的邻域只剩它自己，任何函数看来都光滑，这个量便说明不了什么。',
  },
  tanh: {
    label: { en: 'tanh', zh: 'tanh' },
    question: {
      en: 'tanh instead of ReLU: does the ratio still rise with every layer, from the input on?',
      zh: '用 tanh 代替 ReLU：从输入起，低频占比仍逐层上升吗？',
    },
    params: { activation: 'tanh' },
    expect: 'fails',
    en: 'No: the first layer is below the input; from there on the ratio rises, and depth helps. Tanh flattens whatever is far from its middle; with weights so small that it is a straight line, the first layer is nearly the input’s equal.',
    zh: '不会：第一层还不如输入；此后占比逐层上升，加深也有用。tanh 把远离中心的部分压平；权重小到 tanh 成为一条直线时，第一层便与输入相差无几。',
  },
  easy: {
    label: { en: 'Spirals of half a turn', zh: '半圈螺线' },
    question: {
      en: 'Spirals of half a turn, hardly curled: does the ratio still rise with every layer?',
      zh: '螺线只转半圈，几乎不卷：低频占比仍逐层上升吗？',
    },
    params: { turns: 0.5 },
    expect: 'fails',
    en: 'No, it wavers. The target is of low frequency from the start (ratio <Run query="turns=0.5&steps=200" value="inputRatio" digits="2" />), and no layer has anything left to smooth. Four layers are still about <Ledger preset="easy" claim="deeper-is-faster" stat="median" /> times as fast, so smoother targets cannot be the whole reason.',
    zh: '不会，占比上下波动。目标一开始就是低频的（占比 <Run query="turns=0.5&steps=200" value="inputRatio" digits="2" />），各层没有什么可平滑的。四层的速度仍约是单层的 <Ledger preset="easy" claim="deeper-is-faster" stat="median" /> 倍，可见目标变光滑不是全部原因。',
  },
  'fair-easy': {
    label: { en: 'Half a turn, one layer of 824', zh: '半圈螺线，单层 824 个' },
    question: {
      en: 'Half a turn, and one layer of 824 units: are four layers of 32 still twice as fast?',
      zh: '螺线只转半圈，单层有 824 个神经元：四层、每层 32 个的步数仍不到它的一半吗？',
    },
    params: { turns: 0.5, shallowWidth: 824 },
    expect: 'fails',
    en: 'Mostly not: <Ledger preset="fair-easy" claim="deeper-is-faster" stat="median" digits="1" /> times in the median, where the curled spirals give <Ledger preset="fair" claim="deeper-is-faster" stat="median" digits="1" />. At equal size depth pays more where the target is of higher frequency.',
    zh: '大多不会：中位数是 <Ledger preset="fair-easy" claim="deeper-is-faster" stat="median" digits="1" /> 倍，而卷得多的螺线是 <Ledger preset="fair" claim="deeper-is-faster" stat="median" digits="1" /> 倍。大小相同时，目标频率越高，深度越合算。',
  },
  'random-labels': {
    label: { en: 'Shuffled labels, 6,000 steps', zh: '打乱标签，6000 步' },
    question: {
      en: 'The labels are shuffled among the points. Is the last layer’s ratio above 0.8 when they are fitted?',
      zh: '标签在各点之间随机打乱。拟合之后，最后一层的低频占比仍在 0.8 以上吗？',
    },
    params: { labels: 'random', steps: 6000 },
    expect: 'fails',
    en: 'No, about <Ledger preset="random-labels" claim="last-is-smooth" stat="median" digits="2" />. Four layers fit them, and hold neighbours apart only barely. A fit alone does not make the ratio high; that it still rises a little with the layer is not special to the spirals.',
    zh: '不会，约 <Ledger preset="random-labels" claim="last-is-smooth" stat="median" digits="2" />。四层网络拟合了它们，却只是勉强把近邻分开。可见单凭拟合，占比不会变高；占比仍逐层略升，这一点并非螺线独有。',
  },
  'small-weights': {
    label: { en: 'Initial weights × 0.05', zh: '初始权重 × 0.05' },
    question: {
      en: 'Weights of a twentieth of the usual size: are four layers still more than twice as fast as one?',
      zh: '初始权重只有通常的二十分之一：四层的步数仍不到单层的一半吗？',
    },
    params: { initScale: 0.05 },
    expect: 'fails',
    en: 'No. A signal shrinks twentyfold in every layer. Mostly the lead is lost, <Ledger preset="small-weights" claim="deeper-is-faster" stat="median" digits="1" /> times in the median, and the ratios are out of order. “Deeper is faster” presumes an initialisation that carries the signal through.',
    zh: '不会。信号每过一层就缩小到二十分之一。四层大多不再领先，速度的中位数只有单层的 <Ledger preset="small-weights" claim="deeper-is-faster" stat="median" digits="1" /> 倍，占比的顺序也乱了。“越深越快”的前提是，初始化能让信号传过各层。',
  },
};
