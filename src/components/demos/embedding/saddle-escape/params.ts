/** What a reader can set. */
import { learningRate, steps, width } from '#lib/experiment/network-params.ts';
import { choice, inFigure, inWords, number, seed, type ParamsOf } from '#lib/experiment/params.ts';

/** Steps of gradient descent into the minimum; then Newton steps, so many at most. */
export const descentSteps = 200;
export const mostNewton = 60;
/** x at which the networks are drawn. */
export const drawnX: readonly number[] = Array.from({ length: 65 }, (_, i) => (i - 32) / 10);
/** Distances along the eigenvector at which the loss is shown. */
export const sliceAt: readonly number[] = Array.from({ length: 41 }, (_, i) => 0.035 * (i - 20));
const alphaRange = { min: -1.5, max: 2.5, step: 0.05 };
/** Values of alpha at which the spectrum of the wide network is computed, for the figure to show under the cursor. */
export const alphas = Array.from({ length: 81 }, (_, i) => (i - 30) / 20);

export const params = {
  alpha: inFigure(
    number({ label: { en: 'Share α of the first half', zh: '第一半的份额 α' }, default: 0.5, primary: true, ...alphaRange }),
  ),
  target: choice({
    label: { en: 'Target', zh: '目标函数' },
    default: 'two',
    primary: true,
    options: [
      { value: 'two', label: { en: 'two steps', zh: '两级台阶' } },
      { value: 'noisy', label: { en: 'two steps and noise', zh: '两级台阶加噪声' } },
      { value: 'stairs', label: { en: 'three steps up', zh: '三级上升台阶' } },
      { value: 'updown', label: { en: 'up, down, up', zh: '升、降、升' } },
      { value: 'sine', label: { en: 'a sine', zh: '正弦' } },
      { value: 'ripple', label: { en: 'one step with ripples', zh: '带波纹的一级台阶' } },
      { value: 'one', label: { en: 'one step', zh: '一级台阶' } },
    ],
  }),
  nudge: choice({
    label: { en: 'Nudge', zh: '推动的大小' },
    help: {
      en: 'How far the weights are moved at the critical point: along the lowest eigenvalue’s eigenvector, to the side that the seed chooses.',
      zh: '在临界点处把权重移开多远：沿最小特征值的特征向量，朝哪一侧由随机种子决定。',
    },
    default: '0.001',
    primary: true,
    options: [
      { value: '0', label: { en: 'none', zh: '不推' } },
      { value: '0.000001', label: { en: '0.000001', zh: '0.000001' } },
      { value: '0.001', label: { en: '0.001', zh: '0.001' } },
      { value: '0.1', label: { en: '0.1', zh: '0.1' } },
    ],
  }),
  width: width({
    label: { en: 'Width of the narrow network', zh: '窄网络的宽度' },
    help: {
      en: 'Of several neurons the one with the largest output weight is split.',
      zh: '若有多个神经元，分裂输出权重绝对值最大的一个。',
    },
    default: 1,
    min: 1,
    max: 3,
  }),
  learningRate: learningRate({
    help: {
      en: 'After the nudge it is at most 1 over the largest eigenvalue of either Hessian.',
      zh: '推动之后，学习率不超过两个 Hessian 矩阵最大特征值的倒数。',
    },
    default: 0.2,
    min: 0.02,
    max: 0.3,
  }),
  steps: steps({ label: { en: 'Steps after the nudge', zh: '推动之后的步数' }, default: 2000, min: 200, max: 20000 }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;

/** Steps of a whole run at most. */
export const lengthOfRun = (p: Params) => descentSteps + mostNewton + p.steps;

/** All that the narrow network's critical point depends on, in words. */
export const narrowSettingOf = (p: Params) => inWords(params, p, ['target', 'width', 'learningRate', 'seed']);

/** All that the run depends on. */
export const settingOf = (p: Params) => inWords(params, p);
