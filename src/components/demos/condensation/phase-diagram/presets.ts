/** Settings for which there is a phase diagram, and two for which there is none. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  'three-widths': {
    label: { en: 'Widths 400 to 6400', zh: '宽度 400 至 6400' },
    en: 'Five places along γ′ = 0, three widths each, three networks a width. The map was made in the same way, place by place.',
    zh: '沿 γ′ = 0 取五处，每处三个宽度，每个宽度三个网络。整张图也是这样逐处算出的。',
  },
  wider: {
    label: { en: 'Widths 1600 to 25 600', zh: '宽度 1600 至 25 600' },
    question: {
      en: 'Four times as wide: are the three slopes still −½, 0 and +¼ to within 0.1?',
      zh: '宽度再乘以四：三个斜率与 −½、0、+¼ 的偏差仍在 0.1 以内吗？',
    },
    params: { narrowest: 1600, draws: 2 },
    en: 'With two networks a width the slopes are nearer still to −½, 0 and +¼: the powers of the width are those of a limit.',
    zh: '每个宽度两个网络，斜率离 −½、0、+¼ 更近：宽度的幂次本来就是极限中的说法。',
  },
  narrow: {
    label: { en: 'Widths 4 to 64', zh: '宽度 4 至 64' },
    question: {
      en: 'Widths 4, 16 and 64: are the slopes still −½, 0 and +¼, and the border still at γ = 1?',
      zh: '宽度取 4、16、64：斜率仍是 −½、0、+¼，边界仍在 γ = 1 吗？',
    },
    params: { narrowest: 4 },
    expect: 'fails',
    en: 'A phase is a statement about width going to infinity. Four neurons often cannot fit four points, chance decides how far they move, and no slope means anything.',
    zh: '“相”说的是宽度趋于无穷的情形。四个神经元往往拟合不了四个点，移动多远全凭运气，斜率没有意义。',
  },
  early: {
    label: { en: 'Stopped after 5 steps', zh: '训练 5 步就停' },
    question: {
      en: 'Training stops after 5 steps: are the slopes still −½, 0 and +¼?',
      zh: '训练 5 步就停：斜率仍是 −½、0、+¼ 吗？',
    },
    params: { steps: 5 },
    expect: 'fails',
    en: 'The points are far from fitted: weights that start small have hardly grown yet, their relative change does not depend on the width, and there is no condensed phase to be seen.',
    zh: '离拟合还远：初始很小的权重几乎还没长大，相对变化与宽度无关，看不到凝聚区。',
  },
};
