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
    params: { narrowest: 1600, draws: 2 },
    en: 'Four times as wide, two networks a width: the slopes are nearer still to −½, 0 and +¼.',
    zh: '宽度再乘以四，每个宽度两个网络：斜率离 −½、0、+¼ 更近。',
  },
  narrow: {
    label: { en: 'Breaks it: widths 4 to 64', zh: '反例：宽度 4 至 64' },
    params: { narrowest: 4 },
    expect: 'fails',
    en: 'A phase is a statement about width going to infinity. Four neurons often cannot fit four points, chance decides how far they move, and no slope means anything.',
    zh: '“相”说的是宽度趋于无穷的情形。四个神经元往往拟合不了四个点，移动多远全凭运气，斜率没有意义。',
  },
  early: {
    label: { en: 'Breaks it: stopped after 5 steps', zh: '反例：训练 5 步就停' },
    params: { steps: 5 },
    expect: 'fails',
    en: 'Stopped long before the points are fitted: weights that start small have hardly grown yet, their relative change does not depend on the width, and there is no condensed phase to be seen.',
    zh: '远未拟合就停止：初始很小的权重几乎还没长大，相对变化与宽度无关，看不到凝聚区。',
  },
};
