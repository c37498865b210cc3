/** Settings for which there is a phase diagram, and two for which there is none. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  'three-widths': {
    label: { en: 'Widths 400 to 6400', zh: '宽度 400 至 6400' },
    en: 'Five places along γ′ = 0, three widths each, three networks a width. The map was made in the same way, place by place.',
    zh: '沿 γ′ = 0 取五处，每处三个宽度，每个宽度三个网络。底图也是这样逐处算出的。',
  },
  wider: {
    label: { en: 'Widths 1600 to 25 600', zh: '宽度 1600 至 25600' },
    question: {
      en: 'Four times as wide: are the three slopes still −½, 0 and +¼ to within 0.08?',
      zh: '宽度都增至四倍：三个斜率与 −½、0、+¼ 的偏差仍在 0.08 以内吗？',
    },
    params: { narrowest: 1600, draws: 2 },
    en: 'The slopes stay, as powers of the width should. They are no nearer than before: with two networks a width chance weighs more than what is gained.',
    zh: '斜率不变，既是宽度的幂，本该如此。但也没有更接近理论：每个宽度只有两个网络，随机的偏差盖过了加宽的好处。',
  },
  narrow: {
    label: { en: 'Widths 4 to 64', zh: '宽度 4 至 64' },
    question: {
      en: 'Widths 4, 16 and 64: are the slopes still −½, 0 and +¼, and the border still at γ = 1?',
      zh: '宽度取 4、16、64：斜率仍是 −½、0、+¼，边界仍在 γ = 1 吗？',
    },
    params: { narrowest: 4 },
    expect: 'fails',
    en: 'A phase is a statement about width going to infinity. Four neurons hardly ever fit four points, and the slopes vary by tenths from seed to seed.',
    zh: '“相”说的是宽度趋于无穷的极限。四个神经元几乎总是拟合不了四个点，斜率随种子相差零点几。',
  },
  early: {
    label: { en: 'Stopped after 5 steps', zh: '训练 5 步就停' },
    question: {
      en: 'Training stops after 5 steps: are the slopes still −½, 0 and +¼?',
      zh: '训练 5 步就停：斜率仍是 −½、0、+¼ 吗？',
    },
    params: { steps: 5 },
    expect: 'fails',
    en: 'The points are far from fitted. Weights that start small have grown by the same share at every width: the slope at γ = 1½ is about 0, and there is no condensed phase to be seen.',
    zh: '离拟合还远。小的初始权重，各种宽度下增长的比例都一样：γ = 1½ 处的斜率约为 0，看不到凝聚区。',
  },
};
