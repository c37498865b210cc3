/** The parameters: those of the dropout figures, and the strength of the written term. */
import { number, type ParamsOf } from '#lib/experiment/params.ts';
import { params as shared } from '../params.ts';

const { keep, ...others } = shared;

export const params = {
  keep,
  strength: number({
    label: { en: 'Strength of R₁', zh: 'R₁ 的强度' },
    help: {
      en: 'Factor of R₁ in the loss of the third network. 1: exactly what dropout adds on average.',
      zh: '第三个网络的损失中 R₁ 的系数。取 1 即 dropout 平均加上的量。',
    },
    default: 1,
    primary: true,
    min: 0,
    max: 2,
    step: 0.05,
  }),
  ...others,
};

export type Params = ParamsOf<typeof params>;
