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
    en: 'Kinks instead of smooth steps. The spectrum of a kink falls off more slowly, and yet the order stays.',
    zh: '用折线代替光滑的台阶。折线的频谱衰减得更慢，但顺序不变。',
  },
  gd: {
    label: { en: 'Plain gradient descent', zh: '纯梯度下降' },
    params: { activation: 'relu', initScale: 1, optimiser: 'gd', learningRate: 0.02, steps: 20000 },
    en: 'Without Adam the order is the same and the gaps are wider: the order is not made by the optimiser’s rescaling.',
    zh: '不用 Adam，顺序不变而间隔更大：这一顺序并非优化器的缩放所致。',
  },
  sine: {
    label: { en: 'Breaks it: sine activation', zh: '反例：正弦激活' },
    params: { activation: 'sine', initScale: 6, steps: 600 },
    expect: 'fails',
    en: 'A sine unit with large weights is a high-frequency wave from the start: its own spectrum does not fall off, so nothing favours the low frequencies.',
    zh: '权重大的正弦神经元本身就是一个高频波：激活函数的频谱不衰减，低频便没有优势。',
  },
  'large-weights': {
    label: { en: 'Breaks it: large weights', zh: '反例：大权重初始化' },
    params: { initScale: 20, biasStd: 10, width: 128, steps: 2000 },
    expect: 'fails',
    en: 'With weights this large a tanh unit is a sharp jump, and a jump holds all frequencies. No order is left but chance, and chance alone puts three frequencies in order once in six: run several seeds.',
    zh: '权重如此之大时，tanh 神经元近似一个跳变，而跳变包含所有频率。剩下的只有偶然，而三个频率偶然排成这一顺序的机会是六分之一：请多试几个种子。',
  },
  'faint-low': {
    label: { en: 'Breaks it: a faint low frequency', zh: '反例：微弱的低频' },
    params: { activation: 'relu', initScale: 1, target: [0.1, 0, 1, 0, 1, 0, 0, 0] },
    expect: 'fails',
    en: 'The loss hardly notices a wave of a tenth of the height, and small errors left by the others are large against it. The principle compares relative errors among waves of similar height.',
    zh: '损失几乎察觉不到只有十分之一高度的波，而其他频率遗留的小误差相对于它却很大。频率原则比较的是高度相近的波的相对误差。',
  },
};
