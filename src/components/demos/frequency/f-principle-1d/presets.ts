/** The settings of the papers, and three that break the claim. */
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
    en: 'They are. The spectrum of a kink falls off more slowly than that of a smooth step, but it does fall off, and the order stays.',
    zh: '仍是如此。折线的频谱比光滑台阶衰减得慢，但仍在衰减，顺序不变。',
  },
  gd: {
    label: { en: 'Plain gradient descent, ReLU', zh: '纯梯度下降，ReLU' },
    params: { activation: 'relu', initScale: 1, optimiser: 'gd', learningRate: 0.02, steps: 20000 },
    question: {
      en: 'Adam rescales the step of every weight. Without it, does the order from low to high stay?',
      zh: 'Adam 会缩放每个权重的步长。不用它，先低频后高频的顺序还在吗？',
    },
    en: 'It stays, and the gaps are wider: the order is not made by the optimiser’s rescaling.',
    zh: '顺序仍在，间隔更大：这一顺序并非优化器的缩放所致。',
  },
  sine: {
    label: { en: 'Sine units, large weights', zh: '正弦神经元，大权重' },
    params: { activation: 'sine', initScale: 6, steps: 600 },
    expect: 'fails',
    question: {
      en: 'Sine units with large weights: are the waves still learned from low to high?',
      zh: '权重大的正弦神经元：各个波仍从低频到高频依次学会吗？',
    },
    en: 'Not with most seeds. A sine unit with large weights is a high-frequency wave from the start: its own spectrum does not fall off, so nothing favours the low frequencies.',
    zh: '多数种子下不是。权重大的正弦神经元本身就是一个高频的波：它的频谱不衰减，低频便没有优势。',
  },
  'large-weights': {
    label: { en: 'tanh, large weights', zh: 'tanh，大权重' },
    params: { initScale: 20, biasStd: 10, width: 128, steps: 2000 },
    expect: 'fails',
    question: {
      en: 'tanh with initial weights twenty times Glorot’s: are the waves learned from low to high?',
      zh: 'tanh，初始权重为 Glorot 的 20 倍：各个波仍从低频到高频依次学会吗？',
    },
    en: 'Not with most seeds. With weights this large a tanh unit is a sharp jump, and a jump holds all frequencies. Chance is left, and chance alone puts three frequencies in order once in six.',
    zh: '多数种子下不是。权重如此之大时，tanh 神经元近似一个跳变，而跳变包含所有频率。剩下的只有偶然，三个频率偶然排成这一顺序的机会是六分之一。',
  },
  'faint-low': {
    label: { en: 'sin x at a tenth of the height', zh: 'sin x 减到十分之一' },
    params: { activation: 'relu', initScale: 1, target: [0.1, 0, 1, 0, 1, 0, 0, 0] },
    expect: 'fails',
    question: {
      en: 'sin x has a tenth of the others’ height (ReLU): is it still learned first?',
      zh: 'sin x 的高度只有其他波的十分之一（ReLU）：它仍然最先学会吗？',
    },
    en: 'Not with most seeds. The loss hardly notices so faint a wave, and small errors left by the others are large against it. The principle compares relative errors among waves of similar height.',
    zh: '多数种子下不是。损失几乎察觉不到这么弱的波，而其他频率遗留的小误差相对于它却很大。频率原则比较的是高度相近的波的相对误差。',
  },
};
