/** The parameters, and the fixed settings. */
import { activation, biasStd, depth, initScale, learningRate, steps, width } from '#lib/experiment/network-params.ts';
import { choice, number, seed, type ParamsOf } from '#lib/experiment/params.ts';

/** A wave counts as settled when its relative error first falls below this. */
export const settled = 0.2;
/** Cells of the coarse grid: network and Jacobi are compared on it wave by wave, and the network trains on it where nothing else is set. */
export const coarseCells = 256;
/** Sweeps of Jacobi shown for each step of the network. */
export const sweepsPerStep = 15;
/** Cells of the large grids that are compared. */
export const gridSizes = [256, 512, 1024, 2048, 4096, 8192] as const;

export const params = {
  cells: choice({
    label: { en: 'Cells of the large grid, N', zh: '细网格的格数 N' },
    help: {
      en: 'The grid on which the answer is wanted. A sweep of Jacobi costs 3 operations a point, and slow waves need about N² sweeps.',
      zh: '要在这个网格上得到解。雅可比每扫描一遍，每个点要 3 次运算；低频波大约需要 N² 遍。',
    },
    default: '2048',
    primary: true,
    options: gridSizes.map((size) => ({ value: String(size), label: { en: String(size), zh: String(size) } })),
  }),
  trainOn: choice({
    label: { en: 'The network trains on', zh: '网络的训练网格' },
    help: {
      en: 'On 256 cells it is compared with Jacobi that goes first on the same 256 cells. On N cells both have one grid only.',
      zh: '在 256 格上训练时，与先在同样 256 格上迭代的雅可比比较；在 N 格上训练时，两者都只有一个网格。',
    },
    default: 'coarse',
    primary: true,
    options: [
      { value: 'coarse', label: { en: '256 cells', zh: '256 格' } },
      { value: 'same', label: { en: 'all N cells', zh: '全部 N 格' } },
    ],
  }),
  switchStep: number({
    label: { en: 'Hand over to Jacobi after step', zh: '何时交给雅可比' },
    help: {
      en: 'The hybrid trains the network up to this step and then sweeps.',
      zh: '混合方法先训练网络到这一步，再用雅可比迭代。',
    },
    default: 250,
    primary: true,
    min: 1,
    max: 1500,
    integer: true,
    scale: 'log',
  }),
  fast: number({
    label: { en: 'Fastest wave, K', zh: '最高频率 K' },
    help: {
      en: 'The solution is made of the waves 1, 4 and K: K half periods across the interval.',
      zh: '解由 1、4、K 三个波组成：第 K 个波在区间上有 K 个半周期。',
    },
    default: 20,
    primary: true,
    min: 8,
    max: 255,
    integer: true,
    scale: 'log',
  }),
  tolerance: number({
    label: { en: 'Tolerance (relative error)', zh: '容许的相对误差' },
    default: 0.02,
    min: 0.001,
    max: 0.2,
    scale: 'log',
  }),
  relaxation: number({
    label: { en: 'Relaxation of Jacobi, ω', zh: '雅可比的松弛因子 ω' },
    help: {
      en: '1: each value moves all the way to what its neighbours ask for. Less: only by this share, which also damps the very fastest waves.',
      zh: '取 1：每个值完全移到邻点所要求的值。小于 1：只移动这一比例，最高频的波也因此衰减。',
    },
    default: 1,
    min: 0.3,
    max: 1,
    step: 0.05,
  }),
  activation: activation(['tanh', 'relu', 'sigmoid', 'softplus', 'sine']),
  initScale: initScale({ default: 1.5, min: 0.1, max: 20 }),
  biasStd: biasStd({ default: 0.3, max: 10 }),
  width: width({ default: 64, min: 4, max: 256 }),
  depth: depth({ default: 2, min: 1, max: 4 }),
  learningRate: learningRate({ of: 'Adam', default: 0.002, min: 0.0001, max: 0.05 }),
  steps: steps({ default: 1500, min: 100, max: 20000 }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;

/** Cells of the grid on which the method that goes first works, where the answer is wanted on `cells`. */
export const firstCells = ({ trainOn }: Pick<Params, 'trainOn'>, cells: number) => (trainOn === 'same' ? cells : coarseCells);
