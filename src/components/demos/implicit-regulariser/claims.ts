/** What the figure claims. */
import type { Claim } from '#lib/experiment/claim.ts';
import type { Text } from '#lib/i18n/text.ts';
import { factorVariance } from '#lib/numerics/dropout-penalty.ts';
import { percent } from '../dropout-condenses/claims.ts';
import { short } from '../dropout-smooths/claims.ts';
import { lastOf, type DropoutFrame, type Network } from '../dropout-smooths/run.ts';

/** R_1 of each network at each measured step, with the keep probability of the run, whether or not it is trained with it. */
export function penalties(frame: DropoutFrame): number[][] {
  return frame.networks.map(({ parts }) => parts.map((part) => factorVariance(frame.keep) * part));
}

/** Small differences keep a digit behind the point. */
const difference = (value: number) => `${(100 * value).toFixed(value < 0.1 ? 1 : 0)}%`;

interface Quantity {
  name: Text;
  of: (network: Network) => string;
  measure: string;
}

function describe(frame: DropoutFrame, { name, of, measure }: Quantity): Text {
  const [without, dropout, written] = frame.networks.map(of);
  const value = frame.measures[measure] ?? NaN;
  const en = `${name.en}: ${dropout} with dropout, ${written} with R₁ in the loss (${without} without either)`;
  const zh = `${name.zh}：有 dropout 为 ${dropout}，损失中写入 R₁ 为 ${written}（两者皆无为 ${without}）`;
  if (Number.isNaN(value)) return { en: `So far, ${en.charAt(0).toLowerCase()}${en.slice(1)}.`, zh: `目前${zh}。` };
  return { en: `${en}; they differ by ${difference(value)}.`, zh: `${zh}；前二者相差 ${difference(value)}。` };
}

const slope: Quantity = {
  name: { en: 'Variation of the slope', zh: '斜率的变差' },
  of: ({ variation }) => short(lastOf(variation)),
  measure: 'variation',
};

const share: Quantity = {
  name: { en: 'Amplitude in the four best directions', zh: '四个最佳方向所占的幅值' },
  of: ({ share }) => percent(lastOf(share)),
  measure: 'share',
};

const common = {
  source: 'zhang2024dropout',
  sourceDetail: { en: 'R₁ of the modified loss', zh: '修正损失中的 R₁' },
  threshold: 0.1,
  direction: 'below' as const,
  passRate: 0.9,
};

export const claims: Claim<DropoutFrame>[] = [
  {
    ...common,
    id: 'variation',
    statement: {
      en: 'Gradient descent on the loss plus R₁, with nothing dropped, ends with the same variation of the slope as dropout, within 10%.',
      zh: '在“损失加 R₁”上做梯度下降、什么都不关，最终斜率的变差与 dropout 相差不到 10%。',
    },
    quantity: {
      en: 'Relative difference of the variation of the slope, R₁ in the loss against dropout',
      zh: '斜率变差的相对差（写入 R₁ 与 dropout 相比）',
    },
    measure: 'variation',
    describe: (frame) => describe(frame, slope),
  },
  {
    ...common,
    id: 'share',
    statement: {
      en: 'Its neurons condense as much: the share of the four best directions is the same, within 10%.',
      zh: '神经元凝聚的程度也一样：四个最佳方向所占比例相差不到 10%。',
    },
    quantity: {
      en: 'Relative difference of the share of the active neurons’ amplitude in the four best windows of ±8°',
      zh: '四个最佳 ±8° 窗口所占有输出神经元幅值之比例的相对差',
    },
    measure: 'share',
    describe: (frame) => describe(frame, share),
  },
];
