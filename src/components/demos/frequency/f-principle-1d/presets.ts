/** The settings of the papers; settings that break the claim, and beside one of them what mends it. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  paper: {
    label: { en: 'Three sines, tanh', zh: '三个正弦，tanh' },
    en: 'The setting of the first papers: three waves of equal height, a tanh network of ordinary initial size. The outline comes first, the ripples last.',
    zh: '最早几篇论文的设定：三个等高的正弦波，普通初始化的 tanh 网络。先学轮廓，后学细节。',
  },
  relu: {
    label: { en: 'ReLU', zh: 'ReLU' },
    params: { activation: 'relu', initScale: 1 },
    question: {
      en: 'ReLU units have kinks instead of smooth steps: are the waves still learned from low to high?',
      zh: 'ReLU 以折线代替光滑的台阶：各个波仍从低频到高频依次学会吗？',
    },
    en: 'They are: a kink’s spectrum falls off more slowly than a smooth step’s, but it falls. The smallest gap is even wider than with tanh. So the spectrum of one unit does not say how long each wave takes.',
    zh: '仍是如此：折线的频谱比光滑台阶衰减得慢，但仍在衰减。最小的间隔甚至比 tanh 的还大，可见单个神经元的频谱并不能说明每个波要学多久。',
  },
  gd: {
    label: { en: 'Plain gradient descent, ReLU', zh: '纯梯度下降，ReLU' },
    params: { activation: 'relu', initScale: 1, optimiser: 'gd', learningRate: 0.02, steps: 20000 },
    question: {
      en: 'Adam rescales the step of every weight. Without it, does the order from low to high stay?',
      zh: 'Adam 会缩放每个权重的步长。不用它，先低频后高频的顺序还在吗？',
    },
    en: 'It stays, and the smallest gap is wider: the order is not made by the optimiser’s rescaling.',
    zh: '顺序仍在，最小的间隔更大：这一顺序并非优化器的缩放所致。',
  },
  sine: {
    label: { en: 'Sine units, large weights', zh: '正弦神经元，大权重' },
    params: { activation: 'sine', initScale: 6, outputScale: 0.17, steps: 600 },
    expect: 'fails',
    question: {
      en: 'Sine units with large hidden weights and an ordinary output layer: are the waves still learned from low to high?',
      zh: '正弦神经元，隐藏层权重大，输出层如常：各个波仍从低频到高频依次学会吗？',
    },
    en: 'Not with most seeds. Two layers of such units hold waves of all these frequencies from the start. It takes both: tanh units with the same weights keep the order, and sine units with small ones do.',
    zh: '多数种子下不是。两层这样的神经元一开始就含有所有这些频率。两个条件缺一不可：同样的权重换成 tanh，或正弦神经元换成小权重，顺序都在。',
  },
  'large-weights': {
    label: { en: 'All weights large, tanh', zh: '全部权重都大，tanh' },
    params: { initScale: 20, biasStd: 10, width: 128, steps: 2000 },
    expect: 'fails',
    question: {
      en: 'tanh, all initial weights twenty times Glorot’s: are the waves learned from low to high?',
      zh: 'tanh，所有初始权重都是 Glorot 初始化的 20 倍：各个波仍从低频到高频依次学会吗？',
    },
    en: 'Not with most seeds. Is it the steep units, which are jumps now? Or the output layer, which makes the initial function a dozen times as high as the target? The next setting tells.',
    zh: '多数种子下不是。是因为神经元太陡、成了跳变，还是因为输出层太大、初始函数的高度达到目标的十几倍？下一个设定给出答案。',
  },
  'large-hidden': {
    label: { en: 'Hidden weights large, output layer ordinary', zh: '隐藏层权重大，输出层如常' },
    params: { initScale: 20, biasStd: 10, width: 128, steps: 2000, outputScale: 0.05 },
    question: {
      en: 'The same hidden layers, the output layer of ordinary size: are the waves learned from low to high?',
      zh: '隐藏层不变，输出层恢复平常大小：各个波从低频到高频依次学会吗？',
    },
    en: 'They are. It was the output layer. These units are jumps still, and a jump’s spectrum falls, too: as 1/k.',
    zh: '是的。问题出在输出层。神经元仍是跳变，而跳变的频谱同样在衰减：按 1/k。',
  },
  'faint-low': {
    label: { en: 'sin x at a tenth of the height', zh: 'sin x 降到十分之一' },
    params: { activation: 'relu', initScale: 1, target: [0.1, 0, 1, 0, 1, 0, 0, 0] },
    expect: 'fails',
    question: {
      en: 'sin x has a tenth of the others’ height (ReLU): is it still learned first?',
      zh: 'sin x 的高度只有其他波的十分之一（ReLU）：它仍然最先学会吗？',
    },
    en: 'Not with most seeds. The loss hardly notices so faint a wave, and small errors left by the others are large against it. The principle compares relative errors among waves of similar height.',
    zh: '多数种子下不是。这么弱的波在损失中几乎看不出来，其他频率留下的小误差与之相比却很大。频率原则比较的是高度相近的波的相对误差。',
  },
};
