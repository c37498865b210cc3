/** What the figure claims. */
import type { Claim } from '#lib/experiment/claim.ts';
import { showNumber } from '#lib/experiment/params.ts';
import type { Kind, PhaseFrame } from './jobs.ts';

/** "+0.27" */
export const signed = (value: number) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;

const slopeAt = (frame: PhaseFrame, kind: Kind) => frame.slopes[frame.places.findIndex((place) => place.kind === kind)] as number;

const soFar = (frame: PhaseFrame) => {
  const done = frame.slopes.filter((slope) => !Number.isNaN(slope)).length;
  return { en: `${done} of ${frame.places.length} places trained.`, zh: `${frame.places.length} 处中已训练 ${done} 处。` };
};

/** Width of a cell of the map, in gamma and in gamma'. */
export const cell = 0.125;

export const claims: Claim<PhaseFrame>[] = [
  {
    id: 'slopes',
    statement: {
      en: 'As the width m grows, the input weights change relatively less with NTK scaling, as much with mean-field scaling, and more with smaller weights: the relative change goes as m to the power −½, 0 and +¼.',
      zh: '宽度 m 增大时，输入权重的相对变化在 NTK 标度下减小，在平均场标度下不变，权重更小时则增大：分别按 m 的 −½、0、+¼ 次方变化。',
    },
    quantity: {
      en: 'Largest deviation of the three slopes from −½, 0, +¼',
      zh: '三个斜率与 −½、0、+¼ 的最大偏差',
    },
    source: 'luo2021phase',
    sourceDetail: {
      en: 'the signs: linear, critical and condensed regime; the exponents follow from counting powers of m',
      zh: '符号：线性、临界与凝聚区；指数由数 m 的幂次得到',
    },
    measure: 'deviation',
    threshold: 0.1,
    direction: 'below',
    passRate: 0.9,
    describe(frame) {
      if (Number.isNaN(frame.measures['deviation'])) return soFar(frame);
      const [ntk, meanField, condensed] = (['ntk', 'meanField', 'condensed'] as const).map((kind) =>
        signed(slopeAt(frame, kind)),
      );
      return {
        en: `slope ${ntk} at NTK (½, 0), ${meanField} at mean field (1, 0), ${condensed} at (1½, 0).`,
        zh: `NTK（½, 0）处斜率 ${ntk}，平均场（1, 0）处 ${meanField}，（1½, 0）处 ${condensed}。`,
      };
    },
  },
  {
    id: 'boundary',
    statement: {
      en: 'Along γ′ = 0 the slope changes its sign where the theory puts the boundary, at γ = 1.',
      zh: '沿 γ′ = 0，斜率变号之处正是理论给出的边界 γ = 1。',
    },
    quantity: { en: 'Distance of the change of sign from γ = 1', zh: '变号位置与 γ = 1 的距离' },
    source: 'luo2021phase',
    sourceDetail: { en: 'the phase diagram', zh: '相图' },
    measure: 'distance',
    threshold: cell,
    direction: 'below',
    passRate: 0.9,
    describe(frame) {
      const { crossing } = frame.measures as { crossing: number };
      if (Number.isNaN(crossing)) return soFar(frame);
      if (!Number.isFinite(crossing))
        return { en: 'the slope does not change from − to + between γ = ½ and 1½.', zh: '在 γ = ½ 与 1½ 之间斜率没有由负变正。' };
      const at = showNumber(Number(crossing.toFixed(3)));
      return {
        en: `the slope changes its sign at γ = ${at}; a cell of the map is ${cell} wide.`,
        zh: `斜率在 γ = ${at} 处变号；图中一格宽 ${cell}。`,
      };
    },
  },
];
