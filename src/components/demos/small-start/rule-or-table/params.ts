/** What a reader can set. */
import { activation, initExponent, learningRate, steps, width } from '#lib/experiment/network-params.ts';
import { choice, seed, type ParamsOf } from '#lib/experiment/params.ts';
import { cellsParam } from './cells.ts';

/** Three cells held out in each row and in each column. */
const half = '12,13,15,21,23,24,33,35,36,42,45,46,51,54,56,61,62,64';

const exponents = { min: 0, max: 1.5 };

export const params = {
  held: cellsParam({ en: 'Cells held out', zh: '留出的格子' }, half),
  rule: choice({
    label: { en: 'The table', zh: '表中的规律' },
    default: 'sum',
    primary: true,
    options: [
      { value: 'sum', label: { en: 'sums s(a) + s(b)', zh: '和 s(a) + s(b)' } },
      { value: 'product', label: { en: 'products 2 s(a) q(b)', zh: '积 2 s(a) q(b)' } },
    ],
  }),
  small: initExponent({ label: { en: 'Small initial scale: exponent g', zh: '小初始化的指数 g' }, default: 1, ...exponents }),
  large: initExponent({
    label: { en: 'Large initial scale: exponent g', zh: '大初始化的指数 g' },
    help: undefined,
    default: 0,
    ...exponents,
  }),
  readout: choice({
    label: { en: 'Output weights of the large start', zh: '大初始化网络的输出权重' },
    help: {
      en: 'With 0 this network answers 0 in all cells before training; its other weights are as large as before.',
      zh: '取 0 时，该网络训练前在每一格都答 0；其余权重仍同样大。',
    },
    default: 'large',
    options: [
      { value: 'large', label: { en: 'as large as the others', zh: '与其余权重同样大' } },
      { value: 'zero', label: { en: '0', zh: '0' } },
    ],
  }),
  activation: activation(['tanh', 'relu']),
  width: width({ default: 200, min: 20, max: 1000 }),
  learningRate: learningRate({ default: 0.001, min: 0.0002, max: 0.01 }),
  steps: steps({ default: 1500, min: 200, max: 6000 }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;
