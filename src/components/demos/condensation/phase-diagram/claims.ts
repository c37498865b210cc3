/** What the figure claims. */
import { below, onceKnown, type Claims } from '#lib/experiment/claim.ts';
import { showNumber } from '#lib/experiment/params.ts';
import type { PhaseFrame } from './frame.ts';
import { signed } from './slopes.ts';

function soFar({ slopes, places }: PhaseFrame) {
  const done = slopes.filter((slope) => !Number.isNaN(slope)).length;
  return { en: `${done} of ${places.length} places trained.`, zh: `${places.length} 处中已训练 ${done} 处。` };
}

export const claims: Claims<PhaseFrame> = {
  slopes: {
    en: 'As the width m grows, the input weights change relatively less with NTK scaling, as much with mean-field scaling, and more with smaller weights: the relative change goes as m to the power −½, 0 and +¼.',
    zh: '宽度 m 增大时，输入权重的相对变化在 NTK 标度下减小，在平均场标度下不变，权重更小时则增大：分别按 m 的 −½、0、+¼ 次方变化。',
    quantity: { en: 'Largest deviation of the three slopes from −½, 0, +¼', zh: '三个斜率与 −½、0、+¼ 的最大偏差' },
    source: 'luo2021phase',
    sourceDetail: {
      en: 'the signs, proved for the linear and the condensed regime; the exponents follow from counting powers of m',
      zh: '正负号在线性区与凝聚区有证明；指数由数 m 的幂次得到',
    },
    ...below('deviation', 0.08),
    describe: onceKnown('deviation', soFar, (_, frame) => {
      const [ntk, meanField, condensed] = ['ntk', 'meanField', 'condensed'].map((kind) =>
        signed(frame.slopes[frame.places.findIndex((place) => place.kind === kind)] as number),
      );
      return {
        en: `slope ${ntk} at NTK (½, 0), ${meanField} at mean field (1, 0), ${condensed} at (1½, 0).`,
        zh: `NTK（½, 0）处斜率 ${ntk}，平均场（1, 0）处 ${meanField}，（1½, 0）处 ${condensed}。`,
      };
    }),
  },
  boundary: {
    en: 'Along γ′ = 0 the slope changes its sign where the theory puts the boundary, at γ = 1.',
    zh: '沿 γ′ = 0，斜率变号之处正是理论给出的边界 γ = 1。',
    quantity: { en: 'Distance of the change of sign from γ = 1', zh: '变号位置与 γ = 1 的距离' },
    source: 'luo2021phase',
    sourceDetail: { en: 'the phase diagram', zh: '相图' },
    ...below('distance', 0.04),
    describe: onceKnown('crossing', soFar, (crossing) => {
      if (!Number.isFinite(crossing))
        return { en: 'the slope does not change from − to + between γ = ½ and 1½.', zh: '在 γ = ½ 与 1½ 之间斜率没有由负变正。' };
      const at = showNumber(Number(crossing.toFixed(3)));
      return {
        en: `the slope changes its sign at γ = ${at}.`,
        zh: `斜率在 γ = ${at} 处变号。`,
      };
    }),
  },
};
