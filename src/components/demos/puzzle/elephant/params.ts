/** The parameters. */
import { learningRate, steps } from '#lib/experiment/network-params.ts';
import { choice, number, seed, type ParamsOf } from '#lib/experiment/params.ts';
import { complex, drawing, type Point } from '../../shared/plane-params.ts';

/** Largest real or imaginary part, and largest coordinate of a drawing. */
export const limit = 90;

const starting = (n: number, value: Point) => complex({ en: `Start of parameter p${n}`, zh: `参数 p${n} 初始值` }, value, limit);

/** A fish, for whoever has not drawn anything yet. */
const fish =
  '75:0,62:14,42:24,15:30,-12:24,-32:10,-45:4,-70:28,-66:8,-64:0,-66:-8,-70:-28,-45:-4,-32:-10,-14:-22,-2:-38,10:-26,40:-22,60:-12';

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
  p1: starting(1, [60, 0]),
  p2: starting(2, [0, 0]),
  p3: starting(3, [0, 0]),
  p4: starting(4, [0, -60]),
  p5: complex({ en: 'Parameter p5: trunk and eye', zh: '参数 p5：象鼻与眼睛' }, [40, 20], limit),
  drawing: drawing({ en: 'Your drawing', zh: '你的图画' }, fish, limit),
  without: choice({
    label: { en: 'Left out', zh: '去掉的参数' },
    help: { en: 'This one of the four is kept at zero.', zh: '四个复数中的这一个固定为零。' },
    default: 'none',
    options: [
      { value: 'none', label: { en: 'none', zh: '无' } },
      ...(['p1', 'p2', 'p3', 'p4'] as const).map((value) => ({ value, label: { en: value, zh: value } })),
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
