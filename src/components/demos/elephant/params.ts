/** Parameters of elephant. */
import { learningRate, steps } from '#lib/experiment/network-params.ts';
import { choice, number, seed, type ParamsOf } from '#lib/experiment/params.ts';
import { complex, drawing } from './complex.ts';

const starting = (n: number) => ({ en: `Start of parameter p${n}`, zh: `参数 p${n} 的起点` });

export const params = {
  target: choice({
    label: { en: 'Target', zh: '目标' },
    default: 'elephant',
    primary: true,
    options: [
      { value: 'elephant', label: { en: 'the published elephant', zh: '论文中的大象' } },
      { value: 'star', label: { en: 'a star', zh: '五角星' } },
      { value: 'drawing', label: { en: 'your drawing', zh: '你的图画' } },
    ],
  }),
  model: choice({
    label: { en: 'Parameters', zh: '参数' },
    default: 'four',
    primary: true,
    options: [
      { value: 'four', label: { en: 'the four complex numbers', zh: '四个复数' } },
      { value: 'fourier', label: { en: 'all Fourier terms', zh: '全部傅里叶项' } },
    ],
  }),
  terms: number({
    label: { en: 'Fourier terms', zh: '傅里叶项数' },
    help: { en: 'Four real numbers a term, where all terms are used.', zh: '使用全部傅里叶项时，每项四个实数。' },
    default: 5,
    primary: true,
    min: 1,
    max: 40,
    integer: true,
  }),
  p1: complex(starting(1), [60, 0]),
  p2: complex(starting(2), [0, 0]),
  p3: complex(starting(3), [0, 0]),
  p4: complex(starting(4), [0, -60]),
  p5: complex({ en: 'Parameter p5: trunk and eye', zh: '参数 p5：象鼻与眼睛' }, [40, 20]),
  drawing,
  without: choice({
    label: { en: 'Left out', zh: '去掉的参数' },
    help: { en: 'This one of the four is kept at zero.', zh: '四个复数中的这一个固定为零。' },
    default: 'none',
    options: [
      { value: 'none', label: { en: 'none', zh: '无' } },
      { value: 'p1', label: { en: 'p1', zh: 'p1' } },
      { value: 'p2', label: { en: 'p2', zh: 'p2' } },
      { value: 'p3', label: { en: 'p3', zh: 'p3' } },
      { value: 'p4', label: { en: 'p4', zh: 'p4' } },
    ],
  }),
  batch: number({
    label: { en: 'Points seen in a step', zh: '每步看到的点数' },
    help: { en: 'Drawn at random from the 240 points of the outline.', zh: '从轮廓的 240 个点中随机抽取。' },
    default: 8,
    min: 4,
    max: 240,
    integer: true,
    scale: 'log',
  }),
  learningRate: learningRate({ default: 0.1, min: 0.01, max: 0.5 }),
  steps: steps({ default: 150, min: 20, max: 2000 }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;
