/** The parameters, and the data that they choose. */
import { learningRate, steps, width } from '#lib/experiment/network-params.ts';
import { choice, number, seed, type ParamsOf } from '#lib/experiment/params.ts';

/** Strengths of the three associations, strongest first. */
export const strengthsOf = { apart: [4, 2, 1], close: [2.2, 2, 1.8], equal: [2, 2, 2] } as const;

export const params = {
  strengths: choice({
    label: { en: 'Strengths of the three associations', zh: '三个关联的强度' },
    default: 'apart',
    primary: true,
    options: [
      { value: 'apart', label: { en: '4, 2, 1', zh: '4、2、1' } },
      { value: 'close', label: { en: '2.2, 2, 1.8', zh: '2.2、2、1.8' } },
      { value: 'equal', label: { en: '2, 2, 2', zh: '2、2、2' } },
    ],
  }),
  std: number({
    label: { en: 'Initial weights (std)', zh: '初始权重的标准差' },
    default: 1e-6,
    primary: true,
    min: 1e-12,
    max: 1,
    scale: 'log',
  }),
  width: width({ default: 30, min: 3, max: 200, primary: true }),
  learningRate: learningRate({ default: 0.0075, min: 0.0005, max: 0.05 }),
  steps: steps({ default: 4000, min: 100, max: 20000 }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;
